import type { HolidayInput } from '../../graphql/generated/graphql';

/** Whether a text is a date of the calendar as 2026-12-25. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** What pasted lines say: holidays, and the numbers (from 1) of the lines that say none. Empty lines say nothing. */
export function readHolidays(text: string): { found: HolidayInput[]; wrong: number[] } {
  const found: HolidayInput[] = [];
  const wrong: number[] = [];
  text.split('\n').forEach((line, at) => {
    if (!line.trim()) return;
    const [, date = '', name = ''] = /^(\S+?)[\s,;:]+(\S.*)$/.exec(line.trim()) ?? [];
    if (isDate(date)) found.push({ date, name: name.trim() });
    else wrong.push(at + 1);
  });
  return { found, wrong };
}

/** Today's date in a zone, as 2026-12-25. */
export function todayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const of = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${of['year']}-${of['month']}-${of['day']}`;
}
