import type { Feeling, FeelingSource } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FeelingEnum } from '../../interaction-types/words';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { FeelingSourceEnum } from '../../pulse/words';

@ObjectType({ description: 'How a contact felt in one entry.' })
export class FeelingPoint {
  @Field(() => ID, { description: 'The entry.' })
  interactionId!: string;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  at!: string;

  @Field(() => FeelingEnum, { description: 'What somebody said, else how the note sounds.' })
  feeling!: Feeling;

  @Field(() => FeelingSourceEnum, { description: 'Who says so; MODEL when it was only heard in the note.' })
  source!: FeelingSource;
}

@ObjectType({
  description: 'How a contact felt over time, of all entries that took place and the viewer may read.',
})
export class FeelingTrend {
  @Field(() => [FeelingPoint], { description: 'The newest entries of which it is known, at most 60, newest last.' })
  points!: readonly FeelingPoint[];

  @Field(() => Int, { description: 'Entries of which nobody said it and nothing was heard; unknown is not neutral.' })
  unknown!: number;

  @Field(() => Int, { description: 'All entries that took place.' })
  total!: number;
}
