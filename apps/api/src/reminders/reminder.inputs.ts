import type { ReminderOrigin, RuleKey } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { RecurrenceInput } from './series/recurrence.input';
import { ReminderOriginEnum, RuleKeyEnum } from './words';

@InputType({ isAbstract: true })
class DueInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due; either this or dueDate.' })
  dueAt?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due; either this or dueAt.' })
  dueDate?: string | null;
}

@InputType({ description: 'A reminder made in an interaction; it is about the contact of that.' })
export class LoggedReminderInput extends DueInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, { description: 'What is to be done; 1 to 200 characters.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "IANA zone of the time or the day; the workspace's when left out.",
  })
  timeZone?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The active member who is to do it; whoever logs it when left out. An API key must name one.',
  })
  assigneeId?: string | null;
}

@InputType({ description: 'A new reminder.' })
export class CreateReminderInput extends LoggedReminderInput {
  @Field(() => String, { nullable: true, description: 'More about it; at most 2,000 characters.' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whom it is about; left out: nobody.' })
  contactId?: string | null;

  @Field(() => RecurrenceInput, { nullable: true, description: 'How it comes round; left out: it comes up once.' })
  recurrence?: RecurrenceInput | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'How long before it comes up to tell of it, in minutes: at most three, each of at most 30 days.',
  })
  leadMinutes?: number[] | null;

  @Field(() => ReminderOriginEnum, { nullable: true, defaultValue: 'MANUAL', description: 'What it came from.' })
  origin?: ReminderOrigin | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The interaction it came from, one of that contact. Who may not read that sees no reminder.',
  })
  sourceInteractionId?: string | null;

  @Field(() => RuleKeyEnum, { nullable: true, description: 'The rule that suggested it; needed when origin is RULE.' })
  rule?: RuleKey | null;
}

@InputType({ description: 'A reminder as it was read.' })
export class ReminderRefInput {
  @Field(() => ID, { description: 'The reminder.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({
  description:
    'What is to be different about an open reminder; what is left out stays. A new time or date replaces the other and ends a snooze; one that comes round goes on from there.',
})
export class UpdateReminderInput extends DueInput implements ReminderRefInput {
  @Field(() => ID, { description: 'The reminder.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What is to be done; 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'More about it, at most 2,000 characters; null empties it.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone of the time or the day.' })
  timeZone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The active member who is to do it.' })
  assigneeId?: string | null;

  @Field(() => RecurrenceInput, {
    nullable: true,
    description:
      'How it comes round from its due time or day on, counted anew; null: it comes up once more and no longer.',
  })
  recurrence?: RecurrenceInput | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'How long before it comes up to tell of it, in minutes, in place of those it has; null: none.',
  })
  leadMinutes?: number[] | null;
}

@InputType({ description: 'A reminder that is to come up again later.' })
export class SnoozeReminderInput extends ReminderRefInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When: ahead of now, at most a year. With `untilReply` the latest time; 14 days from now when left out.',
  })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether something inbound from the contact, once it is logged, lets it come up before.',
  })
  untilReply?: boolean | null;
}
