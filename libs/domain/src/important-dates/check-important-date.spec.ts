import { describe, expect, it } from '@jest/globals';
import { Check, checkImportantDate, type ImportantDateFields } from '../index';

const birthday: ImportantDateFields = { kind: 'BIRTHDAY', label: null, year: 1988, month: 3, day: 31, leadDays: 3 };
const refused = (over: Partial<ImportantDateFields>) => {
  const check = Check.start();
  checkImportantDate(check, { ...birthday, ...over }, '2026-11-22');
  return check.reasons.map(({ code, field }) => `${code} ${field.join('.')}`);
};

describe('checkImportantDate', () => {
  it('cleans what is in order', () => {
    const check = Check.start();
    expect(checkImportantDate(check, { ...birthday, label: ' 40th ' }, '2026-11-22')).toEqual({
      ...birthday,
      label: '40th',
    });
    expect(check.reasons).toEqual([]);
  });

  it.each<[string, Partial<ImportantDateFields>, string[]]>([
    ['31 February', { month: 2, day: 31 }, ['INVALID day']],
    ['month 13', { month: 13 }, ['INVALID day']],
    ['29 February of a year without one', { year: 2023, month: 2, day: 29 }, ['INVALID day']],
    ['29 February of a year with one', { year: 2024, month: 2, day: 29 }, []],
    ['29 February of no year', { year: null, month: 2, day: 29 }, []],
    ['a year before 1900', { year: 1899 }, ['INVALID year']],
    ['a renewal ten years after the next', { kind: 'RENEWAL', year: 2037 }, []],
    ['a renewal later still', { kind: 'RENEWAL', year: 2038 }, ['INVALID year']],
    ['a birth to come', { year: 2026, month: 11, day: 23 }, ['INVALID year']],
    ['a birth today', { year: 2026, month: 11, day: 22 }, []],
    ['a death to come', { kind: 'BEREAVEMENT', year: 2027 }, ['INVALID year']],
    ['a birthday to come without its year', { year: null, month: 12 }, []],
    ['another day without a word', { kind: 'OTHER', label: ' ' }, ['REQUIRED label']],
    ['too long a label', { label: 'x'.repeat(61) }, ['TOO_LONG label']],
    ['half a day of lead', { leadDays: 0.5 }, ['INVALID leadDays']],
    ['91 days of lead', { leadDays: 91 }, ['INVALID leadDays']],
  ])('judges %s', (_name, over, expected) => {
    expect(refused(over)).toEqual(expected);
  });
});
