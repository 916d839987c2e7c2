import { fold, preferenceValue } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import type { LoggedPainPointInput } from '../../pain-points/pain-point.inputs';
import type { LoggedPreferenceInput } from '../../preferences/preference.inputs';
import type { LoggedPromiseInput } from '../../promises/promise.inputs';
import type { LoggedReminderInput } from '../../reminders/reminder.inputs';
import type { LogInteractionInput } from '../log/log-interaction.input';
import type { HeardAnswerInput } from '../answers/heard-answer.input';
import type { Captured } from './capture/captured';

/** A log with what the marks of its note say. */
interface WithMarks {
  readonly input: LogInteractionInput;
  /** What somebody marked in the note, with the record of the input that came of it. */
  readonly marked: readonly HeardAnswerInput[];
}

/**
 * A log with what the marks of its note say, its people apart, as if it had been given beside it: what is there already
 * is not said twice. `zone` is the writer's.
 */
export function withMarks(input: LogInteractionInput, captured: readonly Captured[], zone: string): WithMarks {
  const said = captured.filter(({ problem }) => problem === null);
  const promises = merged(
    input.promises,
    madeOf(said, (mark) => promise(mark, zone)),
    ({ text }) => fold(text),
  );
  const painPoints = merged(input.painPoints, madeOf(said, painPoint), painKey);
  const preferences = merged(input.preferences, madeOf(said, preference), preferenceKey);
  const reminders = madeOf(said, (mark) => reminder(mark, zone)).map(({ record }) => record);
  const feeling = input.feeling ?? said.find((mark) => mark.feeling !== null)?.feeling ?? null;
  const lists = { promises: promises.all, painPoints: painPoints.all, preferences: preferences.all };
  return {
    input: { ...input, feeling, ...lists, reminders: [...(input.reminders ?? []), ...reminders] },
    marked: [
      ...promises.marks.map((mark) => ({ ...mark, kind: 'PROMISE' as const })),
      ...painPoints.marks.map((mark) => ({ ...mark, kind: 'PAIN_POINT' as const })),
      ...preferences.marks.map((mark) => ({ ...mark, kind: 'PREFERENCE' as const })),
    ],
  };
}

function painKey({ painPointId, title }: LoggedPainPointInput): string {
  return painPointId?.toLowerCase() ?? fold(title ?? '');
}

function preferenceKey({ key, value }: LoggedPreferenceInput): string {
  return `${key} ${fold(preferenceValue(key, value).value)}`;
}

function promise({ kind, text, dueAt }: Captured, zone: string): LoggedPromiseInput | null {
  if (kind !== 'PROMISE') return null;
  return { id: newUuid(), text, direction: 'OURS', dueAt, dueZone: dueAt === null ? null : zone };
}

function painPoint({ painPoint: told }: Captured): LoggedPainPointInput | null {
  if (told === null) return null;
  const { known, title, category, severity } = told;
  return known ? { id: newUuid(), painPointId: known.row.id } : { id: newUuid(), title, category, severity };
}

function preference({ preference: learned }: Captured): LoggedPreferenceInput | null {
  if (learned === null) return null;
  const { key, value, strength, known } = learned;
  return { id: newUuid(), key, value, strength, source: 'STAFF_OBSERVED', validUntil: known?.row.valid_until ?? null };
}

function reminder({ kind, text, dueAt, dueDate }: Captured, timeZone: string): LoggedReminderInput | null {
  return kind === 'FOLLOW_UP' ? { id: newUuid(), title: text, dueAt, dueDate, timeZone } : null;
}

interface Made<T> {
  readonly mark: Captured;
  readonly record: T;
}

function madeOf<T>(said: readonly Captured[], make: (mark: Captured) => T | null): Made<T>[] {
  return said.flatMap((mark) => {
    const record = make(mark);
    return record === null ? [] : [{ mark, record }];
  });
}

/** What was given, as it is; then what is new beside it; and which of them each mark says, without its sign. */
function merged<T extends { readonly id: string }>(
  given: readonly T[] | null | undefined,
  made: readonly Made<T>[],
  keyOf: (one: T) => string,
) {
  const all = [...(given ?? [])];
  const known = new Map(all.map((one) => [keyOf(one), one]));
  const marks = made.map(({ mark: { from, to }, record }) => {
    const key = keyOf(record);
    if (!known.has(key)) all.push(record);
    known.set(key, known.get(key) ?? record);
    return { answer: 'MARKED' as const, from: from + 1, to, recordId: (known.get(key) ?? record).id };
  });
  return { all, marks };
}
