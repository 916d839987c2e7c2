import type { Instant } from '../../time/instant';
import { wallClock } from '../../time/wall-clock';
import { sayDate } from '../../wording/dates';
import { say } from '../../wording/say';
import { knownRule } from '../recurrence/read-rule';
import { recurrenceText } from '../recurrence/recurrence-text';
import { seriesStart, startDate } from '../recurrence/series';
import type { ReadWords } from './read-words';

/**
 * When a reminder that was read from words comes up, said back: "tomorrow at 09:00", "every second Tuesday at 09:00, first
 * Tue 24 Nov". Empty while no time is in them.
 * @param language BCP 47
 */
export function readText(language: string, { due, series }: Pick<ReadWords, 'due' | 'series'>, now: Instant): string {
  if (due === null) return '';
  const { timeZone } = due;
  const today = wallClock(now, timeZone).date;
  const start = seriesStart(due);
  const day = sayDate(language, startDate(start), today);
  if (series) {
    const rule = recurrenceText(language, { ...series, rule: knownRule(series.rule), timeZone }, today);
    return say(language, 'recurrence.first', { rule, day });
  }
  const time = start.slice('yyyy-mm-ddT'.length).slice(0, 'hh:mm'.length);
  return time === '' ? day : say(language, 'recurrence.once', { day, time });
}
