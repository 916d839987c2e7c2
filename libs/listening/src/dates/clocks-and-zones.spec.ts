import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BERLIN } from './calendars/testing/read-in';
import { readDates } from './read-dates';

const read = (sentence: string, language: string, at: string, zone: string) =>
  readDates(sentence, { ...BERLIN, language, at, zone }).map(({ date, time }) => [date, time]);

describe('clocks and zones', () => {
  it('take the time after a gap of summer time, and the one that is there when an hour comes twice', () => {
    expect(read('bis 28.3.2027 um 02:30 Uhr', 'de', BERLIN.at, BERLIN.zone)).toEqual([['2027-03-28', '03:30']]);
    expect(read('am 25.10.2027 um 02:30 Uhr', 'de', BERLIN.at, BERLIN.zone)).toEqual([['2027-10-25', '02:30']]);
    expect(read('le 14 mars 2027 à 02:30', 'fr', BERLIN.at, 'America/New_York')).toEqual([['2027-03-14', '03:30']]);
  });

  it('count hours through a change of clocks', () => {
    expect(read('in zwei Stunden', 'de', '2027-03-28T00:30:00Z', 'Europe/Berlin')).toEqual([['2027-03-28', '04:30']]);
    expect(read('in 2 hours', 'en', '2027-03-28T00:30:00Z', 'Europe/Berlin')).toEqual([['2027-03-28', '04:30']]);
  });

  it.each([
    ['en', 'tomorrow'],
    ['de', 'morgen'],
    ['fr', 'demain'],
    ['es', 'mañana'],
  ])('%s: %s is the day after that of the writer', (language, word) => {
    const at = '2026-11-23T23:30:00Z';
    expect(read(word, language, at, 'Europe/Berlin')).toEqual([['2026-11-25', null]]);
    expect(read(word, language, at, 'America/New_York')).toEqual([['2026-11-24', null]]);
    expect(read(word, language, at, 'Pacific/Kiritimati')).toEqual([['2026-11-25', null]]);
    expect(read(word, language, at, 'Asia/Kolkata')).toEqual([['2026-11-25', null]]);
  });

  it('see a weekday within the next seven days, whenever and wherever it is written', () => {
    const weekday = fc.constantFrom(
      ['en', 'friday', 5],
      ['en', 'on monday at 3pm', 1],
      ['de', 'bis Freitag', 5],
      ['de', 'So 10:30', 7],
      ['fr', 'mardi à 10h', 2],
      ['es', 'el domingo', 7],
    ) as fc.Arbitrary<[string, string, number]>;
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Chatham', 'Pacific/Kiritimati', 'UTC');
    const moment = fc.date({
      min: new Date('2026-01-01T00:00Z'),
      max: new Date('2029-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(weekday, zone, moment, ([language, words, day], where, at) => {
        const [found] = read(words, language, at.toISOString(), where);
        const today = Date.parse(`${new Intl.DateTimeFormat('en-CA', { timeZone: where }).format(at)}T00:00Z`);
        const then = new Date(`${String(found?.[0])}T00:00Z`);
        const ahead = (then.getTime() - today) / 86_400_000;
        expect(then.getUTCDay() || 7).toBe(day);
        expect(ahead).toBeGreaterThanOrEqual(1);
        expect(ahead).toBeLessThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
  });

  it('read any text without failing, and quickly', () => {
    const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it');
    const text = fc.string({
      unit: fc.constantFrom(
        'vor ',
        'dem ',
        '5',
        '.',
        ' ',
        'h',
        'le ',
        'a las ',
        'y media',
        '31.2.',
        'Q9',
        'in ',
        '99 ',
        'Wochen',
        ':',
        '10',
        'é',
        "d'ici ",
      ),
    });
    fc.assert(
      fc.property(language, text, (one, sentence) => {
        for (const [date] of read(sentence, one, BERLIN.at, BERLIN.zone)) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 1000 },
    );
  });
});
