import { dateOfDay, type DateOnly, type DayNumber, dayNumber, type OpenSpan, WEEKDAYS } from '@heed/domain';

/** The business of the demo. */
export const BAKERY = { name: 'Hedgerow Bakery', language: 'en', timeZone: 'Europe/Berlin' } as const;

/** Monday to Saturday, 7 to 18. */
export const HOURS: readonly OpenSpan[] = WEEKDAYS.slice(0, 6).map((day) => ({ day, from: 7 * 60, to: 18 * 60 }));

/** The public holidays of a year that all of Germany shares. */
export function holidaysOf(year: number): readonly { readonly date: DateOnly; readonly name: string }[] {
  const easter = easterSunday(year);
  const fixed = [
    { date: `${year}-01-01`, name: 'New Year' },
    { date: `${year}-05-01`, name: 'Labour Day' },
    { date: `${year}-10-03`, name: 'German Unity Day' },
    { date: `${year}-12-25`, name: 'Christmas Day' },
    { date: `${year}-12-26`, name: 'Second day of Christmas' },
  ];
  const moving = [
    { date: dateOfDay(easter - 2), name: 'Good Friday' },
    { date: dateOfDay(easter + 1), name: 'Easter Monday' },
    { date: dateOfDay(easter + 39), name: 'Ascension Day' },
    { date: dateOfDay(easter + 50), name: 'Whit Monday' },
  ];
  return [...fixed, ...moving];
}

// The algorithm for the Gregorian Easter in Meeus, Astronomical Algorithms, chapter 8, after Butcher (1876).
function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
