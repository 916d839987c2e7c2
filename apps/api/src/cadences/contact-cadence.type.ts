import { Field, ObjectType } from '@nestjs/graphql';
import { Cadence } from './cadence.type';

@ObjectType({ description: 'The cadence that holds for a person, and why.' })
export class ContactCadence {
  @Field(() => Cadence, {
    description:
      'Their own, else the one of their tags that asks soonest, else that of their stage, else of their kind.',
  })
  cadence!: Cadence;

  @Field(() => String, { description: 'How often, why, and until when it is paused, as a sentence or two.' })
  text!: string;
}
