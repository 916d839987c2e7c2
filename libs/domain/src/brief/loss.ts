import { MOURNING_DAYS } from '../important-dates/mourning';
import type { SnapshotDate } from '../suggestions/snapshot';
import { daysFrom } from '../time/anniversary';
import type { DateOnly } from '../time/instant';

/**
 * The loss they mourn about this day, the nearest first, then the lowest id; null when there is none. One that nobody
 * confirmed counts too: to be gentle without need does no harm.
 */
export function lossAbout(dates: readonly SnapshotDate[], today: DateOnly): SnapshotDate | null {
  const near = dates.filter((date) => date.kind === 'BEREAVEMENT' && daysFrom(date, today) <= MOURNING_DAYS);
  return near.sort((a, b) => daysFrom(a, today) - daysFrom(b, today) || (a.id < b.id ? -1 : 1))[0] ?? null;
}
