import { describe, expect, it } from '@jest/globals';
import { readDates } from './read-dates';

/** A Monday, 10:00 in Berlin. */
const berlin = {
  at: '2026-11-23T09:00:00Z',
  zone: 'Europe/Berlin',
  language: 'en',
  isWorkday: (date: string) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()),
};
const read = (sentence: string, language = 'en') =>
  readDates(sentence, { ...berlin, language }).map(({ date, time }) => (time === null ? date : `${date} ${time}`));

describe('dates in a sentence', () => {
  it.each([
    ['send a new price list fri 10', ['2026-11-27 10:00']],
    ['call her tomorrow 9', ['2026-11-24 09:00']],
    ['call him tomorrow at 3pm', ['2026-11-24 15:00']],
    ['within 5 working days', ['2026-11-30']],
    ['before the 5th', ['2026-12-04']],
    ['by the 5th', ['2026-12-05']],
    ['the 5th floor', []],
    ['by the end of the day', ['2026-11-23']],
    ['by the end of next week', ['2026-12-04']],
    ['by the end of the month', ['2026-11-30']],
    ['in a fortnight', ['2026-12-07']],
    ['early next week', ['2026-11-30']],
    ['in Q1', ['2027-03-31']],
    ['on 12 December', ['2026-12-12']],
    ['The contract ends 31 March.', ['2027-03-31']],
    ['The contract ends March 31.', ['2027-03-31']],
    ['They may take 20', []],
    ['We waited 31 minutes', []],
    ['on 1/2', ['2027-02-01']],
    ['10.3. at noon', ['2027-03-10 12:00']],
    ['in two weeks', ['2026-12-07']],
    ['I need it now, we sat down', []],
    ['She may come', []],
    ['on 29 February', ['2028-02-29']],
  ])('%s', (sentence, dates) => {
    expect(read(sentence)).toEqual(dates);
  });

  it.each([
    ['de', 'Ich rufe Freitag um 10 an', ['2026-11-27 10:00']],
    ['de', 'bis zum 5.', ['2026-12-05']],
    ['de', 'innerhalb von drei Werktagen', ['2026-11-26']],
    ['de', 'bis Ende der Woche', ['2026-11-27']],
    ['fr', 'je vous rappelle vendredi à 10h', ['2026-11-27 10:00']],
    ['fr', 'sous 5 jours ouvrés', ['2026-11-30']],
    ['es', 'le llamo el viernes a las 10', ['2026-11-27 10:00']],
    ['es', 'en cinco días hábiles', ['2026-11-30']],
    ['it', 'ci vediamo 10.12.', ['2026-12-10']],
  ])('%s: %s', (language, sentence, dates) => {
    expect(read(sentence, language)).toEqual(dates);
  });

  it.each([
    ['en', 'I will call next week', ['2026-11-30', '2026-12-04']],
    ['en', 'some time next month', ['2026-12-01', '2026-12-31']],
    ['de', 'nächste Woche', ['2026-11-30', '2026-12-04']],
    ['de', 'nächsten Monat', ['2026-12-01', '2026-12-31']],
    ['fr', 'la semaine prochaine', ['2026-11-30', '2026-12-04']],
    ['fr', 'le mois prochain', ['2026-12-01', '2026-12-31']],
    ['es', 'la semana que viene', ['2026-11-30', '2026-12-04']],
    ['es', 'el mes que viene', ['2026-12-01', '2026-12-31']],
    ['en', 'on Friday', ['2026-11-27', null]],
  ])('%s: %s has a first day and a last', (language, sentence, days) => {
    const found = readDates(sentence, { ...berlin, language });
    expect(found.map(({ date, last }) => [date, last])).toEqual([days]);
  });

  it('reads 1/2 as Americans do for them', () => {
    expect(read('on 1/2', 'en-US')).toEqual(['2027-01-02']);
  });

  it('counts from the day it is on the clocks of the writer', () => {
    const late = { ...berlin, at: '2026-11-23T23:30:00Z' };
    expect(readDates('tomorrow', late)[0]?.date).toBe('2026-11-25');
    expect(readDates('tomorrow', { ...late, zone: 'America/New_York' })[0]?.date).toBe('2026-11-24');
  });
});
