import type { ReadReminderQuery, RecurrenceAnchor, ReminderLineFragment } from '../../graphql/generated/graphql';
import { zoneHere } from '../../i18n/reader';
import { fromWall, toWall } from '../../ui/wall-time';
import { movedTo } from './repeat-choices';

export type Read = ReadReminderQuery['readReminder'];

/** What was written into the form; `day` and `time` as the inputs give them, by the reader's clocks. */
export interface ReminderDraft {
  title: string;
  day: string;
  /** Empty: the whole day. */
  time: string;
  /** Empty: once. */
  rule: string;
  anchor: RecurrenceAnchor;
  leadMinutes: readonly number[];
  /** Empty: whoever makes it. */
  assigneeId: string;
}

export const NEW: ReminderDraft = {
  title: '',
  day: '',
  time: '',
  rule: '',
  anchor: 'FIXED',
  leadMinutes: [],
  assigneeId: '',
};

const whenOf = (dueAt: string | null, dueDate: string | null): Pick<ReminderDraft, 'day' | 'time'> => {
  if (!dueAt) return { day: dueDate ?? '', time: '' };
  const [day = '', time = ''] = toWall(new Date(dueAt)).split('T');
  return { day, time };
};

/** The reminder as the form shows it. */
export function toDraft({
  title,
  dueAt,
  dueDate,
  recurrence,
  leadMinutes,
  assignee,
}: ReminderLineFragment): ReminderDraft {
  const { rule = '', anchor = 'FIXED' } = recurrence ?? {};
  return { title, ...whenOf(dueAt ?? null, dueDate ?? null), rule, anchor, leadMinutes, assigneeId: assignee.id };
}

/** What the words say of when; nothing where they say nothing. */
export function whenRead({ dueAt, dueDate, recurrence }: Read): Partial<ReminderDraft> {
  if (!dueAt && !dueDate) return {};
  const { rule = '', anchor = 'FIXED' } = recurrence ?? {};
  return { ...whenOf(dueAt ?? null, dueDate ?? null), rule, anchor };
}

/** With a part of it changed: another day, or another anchor, takes the repetition with it. */
export function patched(draft: ReminderDraft, part: Partial<ReminderDraft>): ReminderDraft {
  const after = { ...draft, ...part };
  if (part.rule !== undefined || !draft.rule) return after;
  return { ...after, rule: movedTo(draft.rule, draft, after) };
}

/** When it is due, as the contract takes it: an instant by the reader's clocks, or a day. */
export function dueOf({ day, time }: Pick<ReminderDraft, 'day' | 'time'>) {
  if (!time) return { dueAt: null, dueDate: day, timeZone: null };
  return { dueAt: fromWall(`${day}T${time}`), dueDate: null, timeZone: zoneHere() };
}

const recurrenceOf = ({ rule, anchor }: ReminderDraft) => (rule ? { rule, anchor } : null);

/** What a new one says beside its title. */
export function saidOf(draft: ReminderDraft) {
  const { assigneeId, leadMinutes } = draft;
  const recurrence = recurrenceOf(draft);
  return {
    ...dueOf(draft),
    ...(recurrence ? { recurrence } : {}),
    ...(leadMinutes.length ? { leadMinutes: [...leadMinutes] } : {}),
    ...(assigneeId ? { assigneeId } : {}),
  };
}

/** What is different from before; a snooze outlives a change of anything but the time. */
export function changedFrom(before: ReminderDraft, draft: ReminderDraft) {
  const differs = (...names: (keyof ReminderDraft)[]) =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(draft[name]));
  return {
    ...(differs('title') ? { title: draft.title } : {}),
    ...(differs('day', 'time') ? dueOf(draft) : {}),
    ...(differs('rule', 'anchor') ? { recurrence: recurrenceOf(draft) } : {}),
    ...(differs('leadMinutes') ? { leadMinutes: [...draft.leadMinutes] } : {}),
    ...(differs('assigneeId') ? { assigneeId: draft.assigneeId } : {}),
  };
}
