import { isPaused } from '../cadences/cadence-that-holds';
import { candidateFacts } from '../pulse/candidate-facts';
import { instantOf } from '../time/instant';
import { dayNumber, startOfDay } from '../time/zone-days';
import { dayText } from './day-text';
import { theCadence, wholeDays } from './facts';
import { type Look, type Sight, silence } from './rule';
import { SETTING_RIGHT_DAYS } from './thresholds';

/** Why nobody is asked to keep in touch with a person just now: a pause of their cadence, or something to set right. */
export function restingUntil(sight: Sight): Look | null {
  return paused(sight) ?? (longSettingRight(sight) ? null : inRecovery(sight));
}

/** What hurt them is long ago, and we have spoken since, as everybody may read, without anybody saying how it was. */
function longSettingRight({ snapshot: { recovery, interactions }, now }: Sight): boolean {
  if (!recovery || wholeDays(recovery.openedAt, now) < SETTING_RIGHT_DAYS) return false;
  return candidateFacts(interactions.filter(({ visibility }) => visibility === 'NORMAL')).negativeAt === null;
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
