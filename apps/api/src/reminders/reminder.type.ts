import {
  isReminderOverdue,
  mayEditReminder,
  type ReminderOrigin,
  type ReminderState,
  reminderStateAt,
  type ReminderTimes,
  type RuleKey,
} from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { editorOf } from '../contacts/writing/contact-work';
import { Member } from '../identity/member.type';
import { Computed } from '../platform/graphql/computed-fields';
import type { OperationContext } from '../platform/graphql/operation-context';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { InteractionRef } from '../preferences/interaction-ref.type';
import { Recurrence, type StoredRecurrence } from './series/recurrence.type';
import { ReminderOriginEnum, ReminderStateEnum, RuleKeyEnum } from './words';

@ObjectType({
  description: 'Something a member wants to be reminded of: what iCalendar calls a to-do (RFC 5545, VTODO).',
})
export class Reminder {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it; null without any.' })
  note!: string | null;

  @Field(() => ContactRef, { nullable: true, description: 'Whom it is about; null when it is about nobody.' })
  contact!: ContactRef | null;

  @Field(() => Member, { description: 'Who is to do it.' })
  assignee!: Member;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due; null when it is due on a date.' })
  dueAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due; null when it is due at a time.' })
  dueDate!: string | null;

  @Field(() => String, { description: 'IANA zone in which the time was meant, and in which the day begins and ends.' })
  timeZone!: string;

  @Field(() => ReminderStateEnum, { description: 'How it stands now.' })
  @Computed((reminder: Reminder, context) => reminderStateAt(timesOf(reminder), nowOf(context)))
  readonly state?: ReminderState;

  @Field(() => Boolean, {
    description: 'Whether its time, or all of its day, has passed while nobody closed it and it is not asleep.',
  })
  @Computed((reminder: Reminder, context) => isReminderOverdue(timesOf(reminder), nowOf(context)))
  readonly overdue?: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it comes up again; null unless it was snoozed.' })
  snoozedUntil!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it sleeps until the contact gets in touch; it comes up at `snoozedUntil` when they do not.',
  })
  snoozedUntilReply!: boolean;

  @Field(() => [Int], {
    description:
      'How long before it comes up its assignee is told of it, in minutes, the longest first; at most three.',
  })
  leadMinutes!: readonly number[];

  @Field(() => Recurrence, {
    nullable: true,
    description: 'How it comes round; null when it comes up once. `dueAt` or `dueDate` is when it comes up next.',
  })
  @Computed(({ series, dueAt, dueDate, timeZone }: Reminder) =>
    series === null ? null : { ...series, due: { dueAt, dueDate, timeZone, occurrence: series.occurrence } },
  )
  readonly recurrence?: Recurrence | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was done or called off; null while it is open.',
  })
  completedAt!: string | null;

  @Field(() => ReminderOriginEnum, { description: 'What it came from.' })
  origin!: ReminderOrigin;

  @Field(() => InteractionRef, {
    nullable: true,
    description: 'The interaction it was made in; null without one. Who may not read that sees no reminder.',
  })
  source!: InteractionRef | null;

  @Field(() => RuleKeyEnum, { nullable: true, description: 'The rule that suggested it; null without one.' })
  rule!: RuleKey | null;

  @Field(() => Boolean, {
    description: 'Whether the viewer may change it: it is theirs to do, they made it, or they lead.',
  })
  @Computed(({ assignee, createdById }: Reminder, { actor }) =>
    mayEditReminder(editorOf(actor), { assigneeId: assignee.id, createdById }),
  )
  readonly viewerCanEdit?: boolean;

  /** As it is stored; behind `state`. */
  stored!: ReminderTimes['state'];

  /** Behind `recurrence`. */
  series!: StoredRecurrence | null;

  /** Behind `viewerCanEdit`. */
  createdById!: string;
}

function timesOf({ dueAt, dueDate, timeZone, stored: state, snoozedUntil }: Reminder): ReminderTimes {
  return { dueAt, dueDate, timeZone, state, snoozedUntil };
}

function nowOf(context: OperationContext): string {
  return context.now().toISOString();
}
