import { instantIn, zoneHere } from '../contact/brief/instant-in';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { toWall } from '../log/form/wall-time';

/** What was written into the form; `day` and `time` as the inputs give them, in the zone of this device. */
export interface ReminderDraft {
  title: string;
  day: string;
  /** Empty: the whole day. */
  time: string;
}

/** A day so many days from `now`, as a date input takes it. */
export const dayFrom = (now: Date, days: number): string =>
  toWall(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12)).slice(0, 10);

/** The reminder as the form shows it. */
export function toDraft({ title, dueAt, dueDate }: ReminderLineFragment): ReminderDraft {
  if (!dueAt) return { title, day: dueDate ?? '', time: '' };
  const [day = '', time = ''] = toWall(new Date(dueAt)).split('T');
  return { title, day, time };
}

/** When it is due, as the contract takes it: an instant in this device's zone, or a day. */
export function dueOf({ day, time }: ReminderDraft) {
  if (!time) return { dueAt: null, dueDate: day, timeZone: null };
  return { dueAt: instantIn(`${day}T${time}`, zoneHere()), dueDate: null, timeZone: zoneHere() };
}
