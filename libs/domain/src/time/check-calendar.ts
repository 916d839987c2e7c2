import type { Check } from '../checks/check';
import { atMost, wholeNumber } from '../checks/count';
import { dateOnly } from '../checks/dates';
import { COUNT_LIMITS } from '../checks/limits';
import { timeZone } from '../checks/places';
import type { BusinessCalendar, OpenSpan } from './business-calendar';
import type { DateOnly } from './instant';

const DAY_MINUTES = 1440;

/**
 * A calendar as it is stored: a zone that is known; whole minutes from 0 to 1440, each span ending after it begins and
 * overlapping none of its day (touching is fine); at most 50 spans and 400 holidays that exist, each once. Spans and
 * holidays keep their order.
 */
export function checkCalendar(check: Check, input: BusinessCalendar): BusinessCalendar {
  return {
    zone: check.take('zone', timeZone(input.zone)),
    hours: checkedHours(check.under('hours'), check.take('hours', atMost(input.hours, COUNT_LIMITS.openSpans))),
    holidays: checkedHolidays(
      check.under('holidays'),
      check.take('holidays', atMost(input.holidays, COUNT_LIMITS.holidays)),
    ),
  };
}

function checkedHours(check: Check, hours: readonly OpenSpan[]): readonly OpenSpan[] {
  return hours.map((span, at) => {
    const here = check.under(at);
    const from = here.take('from', wholeNumber(span.from, 0, DAY_MINUTES));
    const to = here.take('to', wholeNumber(span.to, 0, DAY_MINUTES));
    if (from >= to) here.refuse('INVALID', 'to', 'The span ends before it begins. Let it end later, at 24:00 at most.');
    if (hours.slice(0, at).some((other) => overlap(other, span)))
      here.refuse('INVALID', '', 'Two spans of this day overlap. Join them or shorten one.');
    return { day: span.day, from, to };
  });
}

function overlap(a: OpenSpan, b: OpenSpan): boolean {
  return a.day === b.day && a.from < b.to && b.from < a.to;
}

function checkedHolidays(check: Check, holidays: readonly DateOnly[]): readonly DateOnly[] {
  const seen = new Set<DateOnly>();
  return holidays.map((holiday, at) => {
    const date = check.take(String(at), dateOnly(holiday));
    if (seen.has(date))
      check.refuse('ALREADY_EXISTS', String(at), 'This date stands here twice. Leave one of them out.');
    seen.add(date);
    return date;
  });
}
