import {
  atMost,
  type Check,
  COUNT_LIMITS,
  leadTimes,
  newId,
  orNull,
  type ReminderOrigin,
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
import type { CreateReminderInput, LoggedReminderInput } from './reminder.inputs';
import type { Assignee, Behind } from './reminder-row';
import { dueColumns, givenRecurrence } from './series/due-columns';

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

/** What a log says of a reminder, and what only its own form does. */
type NewReminderInput = LoggedReminderInput & Pick<CreateReminderInput, 'recurrence' | 'leadMinutes'>;

/** The row of a new reminder; notes what is wrong with the input. */
export function newReminder(check: Check, input: NewReminderInput, whence: Whence, scene: ReminderScene): RowDiff {
  const { actor, members, behind, zone, now } = scene;
  const given = input.assigneeId?.toLowerCase() ?? null;
  const named = given === null ? null : (members.get(given) ?? null);
  return inserted('reminder', {
    id: check.take('id', newId(input.id)),
    title: check.take('title', requiredText(input.title, TEXT_LIMITS.reminder)),
    assignee_id: checkAssignee(check, { given, actor, named, behind }),
    ...dueColumns(
      check,
      { dueAt: input.dueAt ?? null, dueDate: input.dueDate ?? null, timeZone: input.timeZone ?? zone },
      givenRecurrence(input.recurrence),
    ),
    lead_minutes: check.take('leadMinutes', leadTimes(input.leadMinutes ?? [])),
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

/** A note, emptied when it is blank. */
export function checkedNote(check: Check, note: string | null | undefined): string | null {
  return check.take(
    'note',
    orNull(note, (given) => text(given, TEXT_LIMITS.reminderNote)),
  );
}
