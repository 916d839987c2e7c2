import {
  type Check,
  type GivenRecurrence,
  leadTimes,
  millis,
  type ReminderDue,
  requiredText,
  TEXT_LIMITS,
} from '@heed/domain';
import type { Principal } from '../platform/principal';
import { checkAssignee } from './check-assignee';
import type { LoadedReminder } from './load-reminder';
import { checkedNote } from './new-reminder';
import type { UpdateReminderInput } from './reminder.inputs';
import type { ReminderRow } from './reminder-row';
import { dueColumns, givenRecurrence, ONCE } from './series/due-columns';

type Patch = Readonly<Record<string, unknown>>;

const NEVER_EMPTY = ['title', 'timeZone', 'assigneeId'] as const;

/** What an update makes different about an open reminder; notes what is wrong with it. */
export function editedReminder(
  check: Check,
  input: UpdateReminderInput,
  loaded: LoadedReminder,
  actor: Principal,
): Patch {
  const { row, behind, assignee } = loaded;
  for (const field of NEVER_EMPTY) {
    if (input[field] === null) check.refuse('REQUIRED', field, 'This may not be empty. Leave it out to keep it.');
  }
  const given = input.assigneeId?.toLowerCase() ?? row.assignee_id;
  return {
    title: input.title == null ? undefined : check.take('title', requiredText(input.title, TEXT_LIMITS.reminder)),
    note: input.note === undefined ? undefined : checkedNote(check, input.note),
    assignee_id:
      given === row.assignee_id ? undefined : checkAssignee(check, { given, actor, named: assignee, behind }),
    lead_minutes:
      input.leadMinutes === undefined ? undefined : check.take('leadMinutes', leadTimes(input.leadMinutes ?? [])),
    ...editedDue(check, input, loaded),
  };
}

function editedDue(check: Check, input: UpdateReminderInput, { row, closed }: LoadedReminder): Patch {
  const { timeZone, recurrence } = input;
  if (recurrence === null && !movesDue(input, row)) return ONCE;
  const due = dueAfter(input, row);
  const columns = dueColumns(check, due, recurrence === undefined ? seriesOf(row) : givenRecurrence(recurrence));
  const sameDue = columns.due_at === row.due_at && columns.due_date === row.due_date;
  const sameRule = columns.rrule === row.rrule && columns.anchor === row.anchor;
  if (sameDue && sameRule && columns.time_zone === row.time_zone) return {};
  if (columns.rrule !== null && columns.remind_at !== '') {
    const field = due.dueDate === null ? 'dueAt' : 'dueDate';
    const moved = columns.due_at !== due.dueAt || columns.due_date !== due.dueDate;
    if (moved && recurrence === undefined && timeZone === undefined) check.refuse('INVALID', field, OFF_ITS_DAYS);
    else if (closed.some((at) => millis(at) === millis(columns.remind_at)))
      check.refuse('INVALID', field, CLOSED_BEFORE);
  }
  const { remind_at, ...rest } = { ...columns, occurrence: sameRule ? row.occurrence : columns.occurrence };
  if (sameDue && row.state === 'SNOOZED') return rest;
  return { ...rest, remind_at, state: 'SCHEDULED', snoozed_until: null, reply_awaited_since: null };
}

function movesDue({ dueAt, dueDate, timeZone }: UpdateReminderInput, row: ReminderRow): boolean {
  return dueAt !== undefined || dueDate !== undefined || (timeZone ?? row.time_zone) !== row.time_zone;
}

/** When it is due after the update: a time or day replaces the other, and what is left out stays. */
function dueAfter({ dueAt, dueDate, timeZone }: UpdateReminderInput, row: ReminderRow): ReminderDue {
  const replaced = Boolean(dueAt ?? dueDate);
  return {
    dueAt: dueAt ?? (replaced || dueAt === null ? null : row.due_at),
    dueDate: dueDate ?? (replaced || dueDate === null ? null : row.due_date),
    timeZone: timeZone ?? row.time_zone,
  };
}

/** The recurrence a row has; null when it comes up once. */
function seriesOf({ rrule: rule, anchor }: ReminderRow): GivenRecurrence | null {
  return rule === null || anchor === null ? null : { rule, anchor };
}

const OFF_ITS_DAYS = 'It does not come round on that day. Choose one of its days, or change how it comes round.';
const CLOSED_BEFORE = 'This time of it was done or skipped before. Choose another.';
