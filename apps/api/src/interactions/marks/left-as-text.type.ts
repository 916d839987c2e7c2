import { Field, ObjectType } from '@nestjs/graphql';
import { Passage } from '../../listening/proposal.type';

@ObjectType({ description: 'A mark of a note that made no record.' })
export class LeftAsText {
  @Field(() => Passage, { description: 'The mark and what it marks.' })
  passage!: Passage;

  @Field(() => String, { description: 'Why, and what to do.' })
  problem!: string;
}
