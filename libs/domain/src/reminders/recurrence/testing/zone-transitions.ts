import { Temporal } from 'temporal-polyfill';
import { wallTimeAt } from '../../../time/zone-days';

/** A change of the clocks of a zone. */
export interface Transition {
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** By how much the clocks go on, in milliseconds; less than nought: back. */
  readonly forward: number;
}

/** Every change of a zone's clocks from the beginning of one year to that of another. */
export function transitionsOf(zone: string, from: number, to: number): Transition[] {
  const found: Transition[] = [];
  const end = Temporal.ZonedDateTime.from({ year: to, month: 1, day: 1, timeZone: zone }).epochMilliseconds;
  let last = Temporal.ZonedDateTime.from({ year: from, month: 1, day: 1, timeZone: zone });
  for (;;) {
    const next = last.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return found;
    const before = next.subtract({ nanoseconds: 1 });
    const forward = (next.offsetNanoseconds - before.offsetNanoseconds) / 1e6;
    if (forward !== 0) found.push({ zone, at: next.epochMilliseconds, forward });
    last = next;
  }
}

/** The date that clocks showed a moment before a change, and the wall times worth a look, as hh:mm:ss. */
export function wallTimesAround({ zone, at, forward }: Transition): {
  readonly date: string;
  readonly times: readonly string[];
} {
  const jumps = wallTimeAt(at - 1, zone) + 1;
  const begin = forward > 0 ? jumps : jumps + forward;
  const length = Math.abs(forward);
  const around = [begin - 60_000, begin, begin + length / 2, begin + length - 1000, begin + length, 9 * 3_600_000];
  const day = 24 * 3_600_000;
  const times = around.map((wall) => Math.floor((((wall % day) + day) % day) / 1000));
  const text = (seconds: number) =>
    [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
  const date = Temporal.Instant.fromEpochMilliseconds(at - 1)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
  return { date, times: [...new Set(times.map(text))] };
}
