import { MOURNING_DAYS } from '../important-dates/mourning';
import { parseHours } from '../preferences/hours';
import { isPast } from '../preferences/stale';
import { inYear } from '../time/anniversary';
import { instantOf } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import { dayNumber, startOfDay } from '../time/zone-days';
import { dayText } from './day-text';
import { theirZone } from './facts';
import { type Sight, type Silence, silence } from './rule';

/** Whether a person is left in peace: near a day of mourning, or because they asked for it. */
export function leftInPeace(sight: Sight): Silence | null {
  return mourning(sight) ?? asked(sight);
}

/** Days as the person's own calendar shows them. One that a file told us counts too: the careful side. */
function mourning(sight: Sight): Silence | null {
  const zone = theirZone(sight);
  const { date } = wallClock(sight.now, zone);
  const now = dayNumber(date);
  const year = Number(date.slice(0, 4));
  const ends = sight.snapshot.importantDates
    .filter(({ kind }) => kind === 'BEREAVEMENT')
    .flatMap((day) => [year - 1, year, year + 1].map((each) => dayNumber(inYear(day, each))))
    .filter((day) => Math.abs(day - now) <= MOURNING_DAYS)
    .map((day) => day + MOURNING_DAYS + 1);
  if (ends.length === 0) return null;
  const until = instantOf(startOfDay(Math.max(...ends), zone));
  return silence('LEFT_IN_PEACE', { key: 'silence.mourning', params: { day: dayText(until, sight) } }, until);
}

/**
 * DO_NOT_DISTURB with a last day holds until that day is over; without one only a MUST does, until somebody changes it.
 * Hours of the day ("12-13") are no such request (see `theirHours`), nor is what they dislike.
 */
function asked(sight: Sight): Silence | null {
  const zone = theirZone(sight);
  const requests = sight.snapshot.preferences.filter(
    ({ key, value, strength, validUntil }) =>
      key === 'DO_NOT_DISTURB' &&
      parseHours(value) === null &&
      (strength === 'MUST' || (strength === 'LIKES' && validUntil !== null)) &&
      !isPast(validUntil, sight.now, zone),
  );
  if (requests.length === 0) return null;
  const ends = requests.map(({ validUntil }) => (validUntil === null ? Infinity : dayNumber(validUntil) + 1));
  const last = Math.max(...ends);
  if (last === Infinity) return silence('LEFT_IN_PEACE', { key: 'silence.asked', params: {} });
  const until = instantOf(startOfDay(last, zone));
  return silence('LEFT_IN_PEACE', { key: 'silence.askedUntil', params: { day: dayText(until, sight) } }, until);
}
