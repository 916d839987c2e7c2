import { describe, expect, it } from '@jest/globals';
import { type BusinessCalendar, Check, checkCalendar, DEFAULT_HOURS, type OpenSpan } from '../index';

const refusedOf = (over: Partial<BusinessCalendar>) => {
  const check = Check.start();
  checkCalendar(check, { zone: 'Europe/Berlin', hours: DEFAULT_HOURS, holidays: [], ...over });
  return check.reasons.map(({ code, field }) => [code, ...field].join(' '));
};
const monday = (from: number, to: number): OpenSpan => ({ day: 'MONDAY', from, to });
const dates = (count: number) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

describe('checkCalendar', () => {
  it.each<[string, Partial<BusinessCalendar>, string[]]>([
    ['the hours it begins with', {}, []],
    ['no hours at all', { hours: [] }, []],
    ['spans that touch', { hours: [monday(540, 720), monday(720, 1440)] }, []],
    ['the same span on another day', { hours: [monday(0, 1440), { day: 'TUESDAY', from: 0, to: 1440 }] }, []],
    ['spans that overlap', { hours: [monday(540, 720), monday(719, 800)] }, ['INVALID hours 1']],
    ['one within another, whatever the order', { hours: [monday(600, 610), monday(540, 720)] }, ['INVALID hours 1']],
    ['an end before the beginning', { hours: [monday(720, 540)] }, ['INVALID hours 0 to']],
    ['an empty span', { hours: [monday(540, 540)] }, ['INVALID hours 0 to']],
    ['after midnight', { hours: [monday(540, 1441)] }, ['INVALID hours 0 to']],
    ['before midnight', { hours: [monday(-1, 60)] }, ['INVALID hours 0 from']],
    ['half minutes', { hours: [monday(0.5, 60)] }, ['INVALID hours 0 from']],
    ['too many spans', { hours: Array.from({ length: 51 }, (_, at) => monday(at, at + 1)) }, ['TOO_MANY hours']],
    ['a holiday in a leap year', { holidays: ['2028-02-29'] }, []],
    ['a holiday that does not exist', { holidays: ['2026-12-25', '2027-02-29'] }, ['INVALID holidays 1']],
    ['a holiday twice', { holidays: ['2026-12-25', ' 2026-12-25'] }, ['ALREADY_EXISTS holidays 1']],
    ['400 holidays', { holidays: dates(400) }, []],
    ['401 holidays', { holidays: dates(401) }, ['TOO_MANY holidays']],
    ['a zone that is none', { zone: 'Mars/Olympus' }, ['INVALID zone']],
  ])('judges %s', (_name, over, expected) => {
    expect(refusedOf(over)).toEqual(expected);
  });
});
