import { Field, ObjectType } from '@nestjs/graphql';
import { Contact } from '../../contacts/contact.type';

@ObjectType({ description: 'Who may be calling.' })
export class Ring {
  @Field(() => String, { nullable: true, description: 'The number in E.164; null when what rang is none.' })
  number!: string | null;

  @Field(() => [Contact], {
    description:
      'Whose number it is, at most ten: those who use it before those whose number it was, archived ones after the others. Empty for a number nobody has.',
  })
  matches!: readonly Contact[];
}
