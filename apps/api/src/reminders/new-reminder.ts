import {
  atMost,
  type Check,
  checkReminderDue,
  COUNT_LIMITS,
  newId,
  orNull,
  type ReminderOrigin,
  type ReminderDue,
  refuseSameIds,
  requiredText,
  type RuleKey,
  text,
  TEXT_LIMITS,
} from '@heed/domain';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';
import type { Evidence } from '../preferences/evidence';
import { checkAssignee } from './check-assignee';
import type { LoggedReminderInput } from './reminder.inputs';
import type { Assignee, Behind } from './reminder-row';

/** What every new reminder stands on. */
export interface ReminderScene {
  readonly actor: Principal;
  /** Active members by id: those that the input names. */
  readonly members: ReadonlyMap<string, Assignee>;
  /** Who may read the interaction it comes from. */
  readonly behind: Behind;
  /** IANA zone in which times are meant when nobody says. */
  readonly zone: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** What the input of a log leaves out. */
export interface Whence {
  readonly contact_id: string | null;
  readonly origin: ReminderOrigin;
  readonly source_interaction_id: string | null;
  readonly rule?: RuleKey | null;
  readonly note?: string | null;
}

/** The row of a new reminder; notes what is wrong with the input. */
export function newReminder(check: Check, input: LoggedReminderInput, whence: Whence, scene: ReminderScene): RowDiff {
  const { actor, members, behind, zone, now } = scene;
  const given = input.assigneeId?.toLowerCase() ?? null;
  const named = given === null ? null : (members.get(given) ?? null);
  return inserted('reminder', {
    id: check.take('id', newId(input.id)),
    title: check.take('title', requiredText(input.title, TEXT_LIMITS.reminder)),
    assignee_id: checkAssignee(check, { given, actor, named, behind }),
    ...dueColumns(check, {
      dueAt: input.dueAt ?? null,
      dueDate: input.dueDate ?? null,
      timeZone: input.timeZone ?? zone,
    }),
    state: 'SCHEDULED',
    created_by_id: actor.id,
    created_at: now,
    ...whence,
    note: checkedNote(check, whence.note),
  });
}

/** The reminders made in an interaction, as new rows. Notes under `reminders` what is wrong with the input. */
export function loggedReminders(
  check: Check,
  inputs: readonly LoggedReminderInput[],
  scene: ReminderScene,
  { contactId: contact_id, interactionId: source_interaction_id }: Evidence,
): RowDiff[] {
  check.take('reminders', atMost(inputs, COUNT_LIMITS.reminders));
  refuseSameIds(check, 'reminders', inputs);
  const whence = { contact_id, source_interaction_id, origin: 'INTERACTION' } as const;
  return inputs.map((input, index) => newReminder(check.under('reminders', index), input, whence, scene));
}

/** The columns of when it is due and comes up; nobody has snoozed it then. */
export function dueColumns(check: Check, due: ReminderDue) {
  const { dueAt: due_at, dueDate: due_date, timeZone: time_zone, remindAt: remind_at } = checkReminderDue(check, due);
  return { due_at, due_date, time_zone, remind_at };
}

/** A note, emptied when it is blank. */
export function checkedNote(check: Check, note: string | null | undefined): string | null {
  return check.take(
    'note',
    orNull(note, (given) => text(given, TEXT_LIMITS.reminderNote)),
  );
}
