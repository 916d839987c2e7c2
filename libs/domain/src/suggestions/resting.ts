import { isPaused } from '../cadences/cadence-that-holds';
import { instantOf } from '../time/instant';
import { dayNumber, startOfDay } from '../time/zone-days';
import { dayText } from './day-text';
import { theCadence } from './facts';
import { type Look, type Sight, silence } from './rule';

/** Why nobody is asked to keep in touch with a person just now: a pause of their cadence, or something to set right. */
export function restingUntil(sight: Sight): Look | null {
  return paused(sight) ?? inRecovery(sight);
}

/** Something hurt them and is not set right yet; null when it is, or when nobody knows. */
export function inRecovery(sight: Sight): Look | null {
  const { recovery } = sight.snapshot;
  if (!recovery || recovery.closedAt !== null) return null;
  const params = { day: dayText(recovery.openedAt, sight) };
  return { nothing: silence('IN_RECOVERY', { key: 'silence.inRecovery', params }) };
}

function paused(sight: Sight): Look | null {
  const cadence = theCadence(sight);
  const { zone } = sight.setting.calendar;
  if (cadence === null || cadence.pausedUntil === null || !isPaused(cadence, sight.now, zone)) return null;
  const until = instantOf(startOfDay(dayNumber(cadence.pausedUntil) + 1, zone));
  return { nothing: silence('PAUSED', { key: 'silence.paused', params: { day: dayText(until, sight) } }, until) };
}
