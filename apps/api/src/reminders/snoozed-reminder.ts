import { type Check, isToDo, latestReply, snoozedTo } from '@heed/domain';
import { type RowDiff, updated } from '../platform/changes/row-diff';
import type { SnoozeReminderInput } from './reminder.inputs';
import type { ReminderRow } from './reminder-row';

type Snooze = Pick<SnoozeReminderInput, 'until' | 'untilReply'>;

/** The row of a reminder that comes up later, at a time or when its contact gets in touch. Notes what speaks against it. */
export function snoozedReminder(check: Check, row: ReminderRow, input: Snooze, now: string): RowDiff | null {
  const untilReply = input.untilReply ?? false;
  if (untilReply && row.contact_id === null)
    check.refuse('INVALID', 'untilReply', 'It is about nobody who could get in touch. Choose a time.');
  if (!untilReply && !input.until) check.refuse('REQUIRED', 'until', 'Say when it is to come up again.');
  const given = input.until ?? latestReply(now);
  const until = check.take(isToDo(row) ? 'until' : '', snoozedTo(row, given, now));
  const since = untilReply ? now : null;
  return updated('reminder', row, {
    state: 'SNOOZED',
    snoozed_until: until,
    reply_awaited_since: since,
    remind_at: until,
  });
}
