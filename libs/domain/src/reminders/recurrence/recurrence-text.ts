import type { DateOnly } from '../../time/instant';
import { dayNumber } from '../../time/zone-days';
import { type NthDay, type RecurrenceRule } from './rule';
import { RULE_DAYS, type RuleDay } from '../../vocabulary/recurrence';
import { dayAndMonth, listOf, monthName, sayDate, weekdayName } from '../../wording/dates';
import { say } from '../../wording/say';
import { type Series, startDate } from './series';

/**
 * A recurrence as a sentence without capital and full stop: "every second Tuesday at 09:00".
 * @param language BCP 47
 * @param today for how the end is said
 */
export function recurrenceText(language: string, series: Series, today: DateOnly): string {
  const { rule, start } = series;
  const time = start.slice('yyyy-mm-ddT'.length).slice(0, 'hh:mm'.length);
  let text = distance(language, series);
  if (time !== '') text = say(language, 'recurrence.at', { rule: text, time });
  if (rule.count !== null) text = say(language, 'recurrence.times', { rule: text, n: rule.count });
  if (rule.until !== null)
    text = say(language, 'recurrence.until', { rule: text, day: sayDate(language, rule.until, today) });
  return text;
}

function distance(language: string, { rule, anchor, start }: Series): string {
  const { freq, interval: n } = rule;
  const date = startDate(start);
  if (freq === 'DAILY') return say(language, 'recurrence.daily', { n, anchor });
  if (freq === 'MONTHLY')
    return say(language, 'recurrence.monthly', { n, anchor, days: monthDays(language, rule, date) });
  if (freq === 'YEARLY') return say(language, 'recurrence.yearly', { n, anchor, days: yearDays(language, rule, date) });
  const days = rule.byDay.length > 0 ? rule.byDay.map(({ day }) => day) : [dayOf(date)];
  if (n === 1 && days.join() === 'MO,TU,WE,TH,FR') return say(language, 'recurrence.weekdays', {});
  const names = listOf(
    language,
    days.map((day) => nameOf(language, day)),
  );
  return say(language, 'recurrence.weekly', { n, anchor, days: names });
}

function monthDays(language: string, rule: RecurrenceRule, start: DateOnly): string {
  return listOf(language, daysInMonth(language, rule, start));
}

function daysInMonth(language: string, { byDay, byMonthDay }: RecurrenceRule, start: DateOnly): string[] {
  if (byDay.length > 0) return byDay.map((day) => nthWeekday(language, day));
  const days = byMonthDay.length > 0 ? byMonthDay : [Number(start.slice(8))];
  return days.map((nth) => say(language, 'recurrence.monthDay', { nth, fromEnd: nth < 0 ? -nth : 0 }));
}

function yearDays(language: string, rule: RecurrenceRule, start: DateOnly): string {
  const months = rule.byMonth.length > 0 ? rule.byMonth : [Number(start.slice(5, 7))];
  const counted = rule.byDay.length === 0 && rule.byMonthDay.every((day) => day > 0);
  const days = rule.byMonthDay.length > 0 ? rule.byMonthDay : [Number(start.slice(8))];
  const said = months.flatMap((month) =>
    counted
      ? days.map((day) => dayAndMonth(language, month, day))
      : daysInMonth(language, rule, start).map((day) =>
          say(language, 'recurrence.ofMonth', { day, month: monthName(language, month) }),
        ),
  );
  return listOf(language, said);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const FROM_END = ['last', 'secondToLast', 'thirdToLast', 'fourthToLast', 'fifthToLast'] as const;

function nthWeekday(language: string, { nth, day }: NthDay): string {
  const at = nth ?? 1;
  const word = (at < 0 ? FROM_END[-at - 1] : ORDINALS[at - 1]) ?? '';
  return say(language, 'recurrence.nthWeekday', { nth: word, day: nameOf(language, day) });
}

function nameOf(language: string, day: RuleDay): string {
  return weekdayName(language, RULE_DAYS.indexOf(day));
}

/** The day of the week of a date; 1970 began on a Thursday. */
function dayOf(date: DateOnly): RuleDay {
  return RULE_DAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? 'MO';
}
