import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where something stands in a note, in UTF-16 code units.' })
export class Passage {
  @Field(() => Int, { description: 'Where it begins.' })
  from!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  to!: number;

  @Field(() => String, { description: 'What stands there.' })
  text!: string;
}

@ObjectType({ description: 'A mark of a note that made no record.' })
export class LeftAsText {
  @Field(() => Passage, { description: 'The mark and what it marks.' })
  passage!: Passage;

  @Field(() => String, { description: 'Why, and what to do.' })
  problem!: string;
}
