import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from './instant';

/** A change of the clocks of a zone. */
export interface ZoneChange {
  /** The wall time at which they change, by the clocks before: yyyy-mm-ddThh:mm:ss. */
  readonly wall: string;
  /** Seconds east of UTC before and after. */
  readonly before: number;
  readonly after: number;
}

const NANOSECONDS = 1e9;

/** The changes of the clocks of an IANA zone between two instants, the earliest first, and the offset before all of them. */
export function zoneChanges(
  zone: string,
  from: Instant,
  to: Instant,
): { readonly first: number; readonly changes: readonly ZoneChange[] } {
  const start = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  const changes: ZoneChange[] = [];
  const secondsOf = (at: Temporal.ZonedDateTime) => at.offsetNanoseconds / NANOSECONDS;
  let before = secondsOf(start);
  let next = start.getTimeZoneTransition('next');
  while (next !== null && instantOf(next.epochMilliseconds) <= to) {
    const after = secondsOf(next);
    const wall = next.toPlainDateTime().subtract({ seconds: after - before });
    if (after !== before) changes.push({ wall: wall.toString({ smallestUnit: 'second' }), before, after });
    before = after;
    next = next.getTimeZoneTransition('next');
  }
  return { first: secondsOf(start), changes };
}
