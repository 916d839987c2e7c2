import { fold, preferenceValue } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import type { LoggedPainPointInput } from '../../pain-points/pain-point.inputs';
import type { LoggedPreferenceInput } from '../../preferences/preference.inputs';
import type { LoggedPromiseInput } from '../../promises/promise.inputs';
import type { LoggedReminderInput } from '../../reminders/reminder.inputs';
import type { LogInteractionInput } from '../log/log-interaction.input';
import type { Captured } from './captured';

/**
 * A log with what the marks of its note say, its people apart, as if it had been given beside it: what is there already
 * is not said twice. `zone` is the writer's.
 */
export function withMarks(
  input: LogInteractionInput,
  captured: readonly Captured[],
  zone: string,
): LogInteractionInput {
  const said = captured.filter(({ problem }) => problem === null);
  return {
    ...input,
    feeling: input.feeling ?? said.find(({ feeling }) => feeling !== null)?.feeling ?? null,
    promises: promises(input.promises ?? [], of('PROMISE', said), zone),
    painPoints: painPoints(input.painPoints ?? [], said),
    preferences: preferences(input.preferences ?? [], said),
    reminders: [...(input.reminders ?? []), ...of('FOLLOW_UP', said).map((mark) => reminder(mark, zone))],
  };
}

function of(kind: Captured['kind'], said: readonly Captured[]): readonly Captured[] {
  return said.filter((one) => one.kind === kind);
}

function promises(given: readonly LoggedPromiseInput[], said: readonly Captured[], zone: string): LoggedPromiseInput[] {
  const made = said.map(({ text, dueAt }) => {
    const dueZone = dueAt === null ? null : zone;
    return { id: newUuid(), text, direction: 'OURS' as const, dueAt, dueZone };
  });
  return eachOnce(given, made, ({ text }) => fold(text));
}

function painPoints(given: readonly LoggedPainPointInput[], said: readonly Captured[]): LoggedPainPointInput[] {
  const told = said.flatMap(({ painPoint }): LoggedPainPointInput[] => {
    if (painPoint === null) return [];
    const { known, title, category, severity } = painPoint;
    return [known ? { id: newUuid(), painPointId: known.row.id } : { id: newUuid(), title, category, severity }];
  });
  return eachOnce(given, told, ({ painPointId, title }) => painPointId?.toLowerCase() ?? fold(title ?? ''));
}

function preferences(given: readonly LoggedPreferenceInput[], said: readonly Captured[]): LoggedPreferenceInput[] {
  const learned = said.flatMap(({ preference }): LoggedPreferenceInput[] => {
    if (preference === null) return [];
    const { key, value, strength, known } = preference;
    const validUntil = known?.row.valid_until ?? null;
    return [{ id: newUuid(), key, value, strength, source: 'STAFF_OBSERVED', validUntil }];
  });
  return eachOnce(given, learned, ({ key, value }) => `${key} ${fold(preferenceValue(key, value).value)}`);
}

function reminder({ text, dueAt, dueDate }: Captured, timeZone: string): LoggedReminderInput {
  return { id: newUuid(), title: text, dueAt, dueDate, timeZone };
}

/** What was given, as it is; then what is new beside it. */
function eachOnce<T>(given: readonly T[], more: readonly T[], keyOf: (one: T) => string): T[] {
  const keys = new Set(given.map(keyOf));
  const fresh = more.filter((one) => !keys.has(keyOf(one)) && keys.add(keyOf(one)));
  return [...given, ...fresh];
}
