import type { Channel, Feeling, FeelingSource } from '@heed/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, FeelingEnum } from '../interaction-types/words';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { FeelingSourceEnum } from './words';

@ObjectType({ description: 'When and how this person is best reached, from the calls they answered.' })
export class BestReach {
  @Field(() => ChannelEnum, { description: 'The channel they answer on.' })
  channel!: Channel;

  @Field(() => Int, { description: "First hour of the contact's day in their own zone, 0 to 22, inclusive." })
  fromHour!: number;

  @Field(() => Int, { description: "Last hour of the contact's day in their own zone, 2 to 24, exclusive." })
  toHour!: number;

  @Field(() => Int, { description: 'How many contacts this rests on.' })
  n!: number;
}

@ObjectType({ description: 'What the recent history of a contact adds up to, from interactions everybody may read.' })
export class ContactPulse {
  @Field(() => ID, { description: "The contact's id." })
  id!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When both sides last spoke; null when they never did.' })
  lastTwoWayAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of us that was; null when they never did.' })
  lastTwoWayBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the interaction type it was; null when they never did.' })
  lastTwoWayTypeKey!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When we last turned to them, whether it reached them or not; null when we never did.',
  })
  lastAttemptAt!: string | null;

  @Field(() => Int, { description: 'Attempts of ours since they last answered.' })
  unansweredOutbound!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median gap between two-way contacts in days over at most the last 50; null when unknown.',
  })
  medianGapDays!: number | null;

  @Field(() => Int, { description: 'The number of gaps the median rests on.' })
  medianGapN!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Severity of the worst open pain point, 1 to 4; null when none is open.',
  })
  worstOpenPain!: number | null;

  @Field(() => FeelingEnum, {
    nullable: true,
    description: 'The last feeling anybody noted; null when nobody ever did.',
  })
  lastFeeling!: Feeling | null;

  @Field(() => FeelingSourceEnum, { nullable: true, description: 'Who said so; null without a feeling.' })
  lastFeelingSource!: FeelingSource | null;

  @Field(() => BestReach, { nullable: true, description: 'Null while too few answers are known.' })
  bestReach!: BestReach | null;

  /** Due instants of what we owe, null where none was named; behind `openPromises` and `overduePromises`. */
  owed!: readonly (string | null)[];

  /** Instants of planned interactions; behind `nextPlannedAt`. */
  planned!: readonly string[];
}
