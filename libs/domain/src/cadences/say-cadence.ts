import type { DateOnly } from '../time/instant';
import { sayDate } from '../wording/dates';
import { say } from '../wording/say';
import type { CadenceSetting } from './cadence-setting';

/** A cadence that holds for somebody, and why, as a sentence or two; `today` by the workspace's clocks. */
export function sayCadence(cadence: CadenceSetting, language: string, today: DateOnly): string {
  const { scope, tag, stage, kind, idealDays, maxDays, pausedUntil } = cadence;
  const holds = say(language, 'cadence.holds', {
    ...{ scope, tag: tag?.name ?? '', stage: stage ?? 'NONE', kind: kind ?? 'NONE' },
    ...{ days: idealDays ?? 0, max: maxDays ?? 0 },
  });
  if (pausedUntil === null || pausedUntil < today) return holds;
  return `${holds} ${say(language, 'cadence.paused', { day: sayDate(language, pausedUntil, today) })}`;
}
