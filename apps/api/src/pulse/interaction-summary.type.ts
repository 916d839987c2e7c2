import type { Direction, Feeling, NextStepKind, Outcome, ReminderTimes } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DirectionEnum, FeelingEnum } from '../interaction-types/words';
import { Computed } from '../platform/graphql/computed-fields';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { NextStepKindEnum, OutcomeEnum } from './words';

@ObjectType({ description: 'An interaction in one line.' })
export class InteractionSummary {
  @Field(() => ID, { description: 'UUIDv7 of the interaction.' })
  id!: string;

  @Field(() => String, { description: 'Key of its type, for example CALL.' })
  typeKey!: string;

  @Field(() => String, { description: 'Name of its type as people see it.' })
  typeLabel!: string;

  @Field(() => String, { description: "Name of an icon in the app's sprite." })
  icon!: string;

  @Field(() => DirectionEnum, { description: 'Who began.' })
  direction!: Direction;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'How a call went; null for everything else, and when nobody said.',
  })
  outcome!: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Its subject line; null without one.' })
  subject!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  occurredAt!: string;

  @Field(() => FeelingEnum, { nullable: true, description: 'How the customer felt; null when nobody said.' })
  feeling!: Feeling | null;
}

@ObjectType({ description: 'What comes next with a person.' })
export class NextStep {
  @Field(() => ID, { description: 'UUIDv7 of the interaction, promise or reminder.' })
  id!: string;

  @Field(() => NextStepKindEnum, { description: 'Which of the three.' })
  kind!: NextStepKind;

  @Field(() => String, { description: 'Its subject, what was promised, or what is to be done.' })
  text!: string;

  @Field(() => DateTimeScalar, {
    description: 'When it is planned, due or comes up; the begin of the day for a reminder of a day.',
  })
  at!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of a reminder that comes up on a day; null for all that has a time.',
  })
  @Computed(({ reminder }: NextStep) => (reminder?.snoozedUntil === null ? reminder.dueDate : null))
  readonly day?: string | null;

  /** Of a reminder; behind `overdue` and `day`. */
  reminder!: ReminderTimes | null;
}
