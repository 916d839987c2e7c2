import { computed, inject } from '@angular/core';
import type { Weekday, WholeCalendarFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { WEEKDAYS, clockText } from './week-draft';

type Hours = WholeCalendarFragment['hours'];

/** 1 January 2024 was a Monday. */
const dayNamed = (locale: string, weekday: 'long' | 'short', at: number) =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + at));

/** The names of the days of the week, in the language of the reader. Call where injection is allowed. */
export function dayNames(look: 'long' | 'short' = 'long') {
  const locale = inject(InterfaceLanguage).locale;
  const names = computed(() => WEEKDAYS.map((_day, at) => dayNamed(locale(), look, at)));
  return (day: Weekday): string => names()[WEEKDAYS.indexOf(day)] ?? '';
}

/** "09:00–12:00, 13:00–17:00"; empty on a closed day. */
export function timesOf(hours: Hours, wanted: Weekday): string {
  return hours
    .filter(({ day }) => day === wanted)
    .map(({ from, to }) => `${clockText(from)}–${to === 1440 ? '24:00' : clockText(to)}`)
    .join(', ');
}

/** "Mon–Fri 09:00–17:00; Sat 10:00–14:00": days in a row with the same hours are told together; empty for no hours. */
export function weekWords() {
  const nameOf = dayNames('short');
  return (hours: Hours): string => {
    const runs: { first: Weekday; last: Weekday; times: string }[] = [];
    for (const day of WEEKDAYS) {
      const times = timesOf(hours, day);
      const run = runs.at(-1);
      if (run?.times === times) run.last = day;
      else runs.push({ first: day, last: day, times });
    }
    return runs
      .filter(({ times }) => times)
      .map(({ first, last, times }) => `${nameOf(first)}${first === last ? '' : `–${nameOf(last)}`} ${times}`)
      .join('; ');
  };
}
