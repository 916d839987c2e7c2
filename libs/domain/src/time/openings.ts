import type { DaySpan } from '../preferences/hours';
import { WEEKDAYS } from '../vocabulary/week';
import type { BusinessCalendar, OpenSpan } from './business-calendar';
import { type DateOnly, MINUTE_MS } from './instant';
import { atWallTime, dayNumber, type DayNumber } from './zone-days';

/** An opening as times in milliseconds since 1970, `to` exclusive. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

const WHOLE_DAY: readonly DaySpan[] = [{ from: 0, to: 1440 }];
const MONDAY_OFFSET = 3; // 1970-01-01 was a Thursday.

const weeks = new WeakMap<readonly OpenSpan[], readonly (readonly DaySpan[])[]>();
const closed = new WeakMap<readonly DateOnly[], ReadonlySet<DayNumber>>();

/** The spans of a date in order, joined where they touch or overlap; none on a holiday. */
export function spansOn(day: DayNumber, { hours, holidays }: BusinessCalendar): readonly DaySpan[] {
  if (remembered(closed, holidays, (dates) => new Set(dates.map(dayNumber))).has(day)) return [];
  const weekday = (((day + MONDAY_OFFSET) % 7) + 7) % 7;
  return weekOf(hours)[weekday] ?? [];
}

/** The openings of a date, in order. */
export function openingsOn(day: DayNumber, calendar: BusinessCalendar): readonly Opening[] {
  return spansOn(day, calendar)
    .map(({ from, to }) => ({
      from: atWallTime(day, from * MINUTE_MS, calendar.zone),
      to: atWallTime(day, to * MINUTE_MS, calendar.zone),
    }))
    .filter(({ from, to }) => from < to);
}

/** The spans of each day of the week, Monday first, joined; whole days when there are no spans at all. */
export function weekOf(hours: readonly OpenSpan[]): readonly (readonly DaySpan[])[] {
  return remembered(weeks, hours, () =>
    WEEKDAYS.map((weekday) =>
      hours.length === 0 ? WHOLE_DAY : joinedSpans(hours.filter(({ day }) => day === weekday)),
    ),
  );
}

/** Spans in order, joined where they touch or overlap; empty ones left out. */
export function joinedSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const result: DaySpan[] = [];
  for (const { from, to } of [...spans].filter((span) => span.from < span.to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make(key)));
  return value;
}
