import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { zoneHere } from '../i18n/reader';
import { fromWall, toWall } from '../ui/wall-time';

/** What was written into the form; `day` and `time` as the inputs give them, by the reader's clocks. */
export interface ReminderDraft {
  title: string;
  day: string;
  /** Empty: the whole day. */
  time: string;
}

/** The reminder as the form shows it. */
export function toDraft({ title, dueAt, dueDate }: ReminderLineFragment): ReminderDraft {
  if (!dueAt) return { title, day: dueDate ?? '', time: '' };
  const [day = '', time = ''] = toWall(new Date(dueAt)).split('T');
  return { title, day, time };
}

/** When it is due, as the contract takes it: an instant by the reader's clocks, or a day. */
export function dueOf({ day, time }: ReminderDraft) {
  if (!time) return { dueAt: null, dueDate: day, timeZone: null };
  return { dueAt: fromWall(`${day}T${time}`), dueDate: null, timeZone: zoneHere() };
}
