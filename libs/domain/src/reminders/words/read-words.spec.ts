import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText, readWords } from '../../index';
import { understood } from './read-words';

// Sunday 22 November 2026, 10:00 in Berlin.
const ADA = { timeZone: 'Europe/Berlin', now: '2026-11-22T09:00:00.000Z' };

/** `title | due | rule`. */
function read(text: string): string {
  const { title, due, series, problem } = readWords(text, ADA);
  if (problem !== null) return `${title} ! ${problem}`;
  const rule = series && `${series.rule}${series.anchor === 'FIXED' ? '' : ' after'}`;
  return [title, due?.dueAt ?? due?.dueDate ?? '', rule ?? ''].join(' | ');
}

describe('once', () => {
  it.each([
    ['tomorrow 9am call Amira', 'call Amira | 2026-11-23T08:00:00.000Z | '],
    ['Send the offer on friday', 'Send the offer | 2026-11-27 | '],
    ['Send the offer next Tuesday at 14:30', 'Send the offer | 2026-11-24T13:30:00.000Z | '],
    ['in 2 weeks', ' | 2026-12-06 | '],
    ['ask again in a month', 'ask again | 2026-12-22 | '],
    ['call back in 2 hours', 'call back | 2026-11-22T11:00:00.000Z | '],
    ['in half an hour: oven', ': oven | 2026-11-22T09:30:00.000Z | '],
    ['day after tomorrow', ' | 2026-11-24 | '],
    ['at 9', ' | 2026-11-23T08:00:00.000Z | '],
    ['at 11 o’clock', ' | 2026-11-22T10:00:00.000Z | '],
    ['noon', ' | 2026-11-22T11:00:00.000Z | '],
    ['next week, visit', 'visit | 2026-11-23 | '],
    ['next month', ' | 2026-12-01 | '],
    ['2026-12-24 Christmas cake', 'Christmas cake | 2026-12-24 | '],
    ['3 March', ' | 2027-03-03 | '],
    ['Dec 24th, 2027 at 5:15 pm', ' | 2027-12-24T16:15:00.000Z | '],
    ['24.12.', ' | 2026-12-24 | '],
    ['29 February', ' | 2028-02-29 | '],
    ['on the 3rd', ' | 2026-12-03 | '],
    ['on the 31st', ' | 2026-12-31 | '],
    ['28.3.2027 at 2:30', ' | 2027-03-28T01:30:00.000Z | '],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('again and again', () => {
  it.each([
    ['every second Tuesday at 09:00', ' | 2026-11-24T08:00:00.000Z | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['every other week on mon and fri', ' | 2026-11-23 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR'],
    ['on the 3rd of each month', ' | 2026-12-03 | FREQ=MONTHLY;BYMONTHDAY=3'],
    [
      'pay rent on the 1st and 15th of every second month',
      'pay rent | 2026-12-01 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15',
    ],
    ['every weekday at 8am stand up', 'stand up | 2026-11-23T07:00:00.000Z | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['last friday of the month', ' | 2026-11-27 | FREQ=MONTHLY;BYDAY=-1FR'],
    ['the last day of each month', ' | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['second monday of every 3 months', ' | 2026-12-14 | FREQ=MONTHLY;INTERVAL=3;BYDAY=2MO'],
    ['ask Amira 3 days after it is done', 'ask Amira | 2026-11-22 | FREQ=DAILY;INTERVAL=3 after'],
    ['a week after it’s done at 10:30', ' | 2026-11-22T09:30:00.000Z | FREQ=WEEKLY after'],
    ['every day', ' | 2026-11-22 | FREQ=DAILY'],
    ['every day at 9', ' | 2026-11-23T08:00:00.000Z | FREQ=DAILY'],
    ['every 3 days from 1 December', ' | 2026-12-01 | FREQ=DAILY;INTERVAL=3'],
    ['on Mondays', ' | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO'],
    ['Every Mon, Wed and Fri', ' | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['every year on 3 March', ' | 2027-03-03 | FREQ=YEARLY'],
    ['every 29 February', ' | 2028-02-29 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
    ['last Friday of every November', ' | 2026-11-27 | FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR'],
    ['every week on tuesday until 24 December', ' | 2026-11-24 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20261224'],
    ['every day at noon 5 times', ' | 2026-11-22T11:00:00.000Z | FREQ=DAILY;COUNT=5'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

it.each([
  ['tomorrow 9am call Amira', 'tomorrow at 09:00'],
  ['on friday', 'Fri 27 Nov'],
  ['every second Tuesday at 09:00', 'every second Tuesday at 09:00, first Tue 24 Nov'],
  ['a week after it is done', 'a week after it is done, first today'],
  ['Call Amira', ''],
])('“%s” is said back as “%s”', (text, said) => {
  expect(readText('en', readWords(text, ADA), ADA.now)).toBe(said);
});

describe('what is wrong is said', () => {
  it.each([
    ['31 February', '31 February ! February has no day 31. Give one from 1 to 29.'],
    ['29 February 2027', '29 February 2027 ! There is no such date. Give one as yyyy-mm-dd, for example 2026-11-22.'],
    ['tomorrow at 25:00', 'at 25:00 ! There is no such time. Give one from 00:00 to 23:59.'],
    ['13pm', '13pm ! There is no such time. Give one such as 9am or 3:30pm.'],
    ['2020-01-01', ' ! This has passed. Say a time that lies ahead.'],
    ['today at 8', ' ! This has passed. Say a time that lies ahead.'],
    ['every 0 days', ' ! INTERVAL=0 does not exist. Give a whole number from 1 to 999.'],
    ['every 30 February', ' ! This never happens: there is no such day. Choose another day or another distance.'],
    [
      'on the 40th of each month',
      ' ! BYMONTHDAY=40 does not exist. Give a whole number from 1 to 31, or from -1 to -31.',
    ],
    ['in 0 days', 'in 0 days ! In nothing is now. Say how long from now.'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what is no time stays title', () => {
  it.each([
    ['Call Amira', 'Call Amira |  | '],
    ['Sun cream for the wed party', 'Sun cream for the wed party |  | '],
    ['May I ask 3 times?', 'May I ask 3 times? |  | '],
    ['room 9 for 12', 'room 9 for 12 |  | '],
    ['tomorrow and friday', 'and friday | 2026-11-23 | '],
    ['every day every week', 'every week | 2026-11-22 | FREQ=DAILY'],
    ['everyday tomorrowland', 'everyday tomorrowland |  | '],
    ['', ' |  | '],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('and no character is lost, whatever is written', () => {
    const word = fc.constantFrom(
      ...'every second other tuesday mon fri and at 9 9am 25:00 in 2 weeks days on the 3rd of each month last day after it is done until 10 times tomorrow 31 february 2026-12-24 call Amira , . ü'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { pieces } = understood(given, '2026-11-22');
        expect(pieces.map((piece) => piece.text).join('')).toBe(given);
        const { title } = readWords(given, ADA);
        const letters = (of: string) => of.replace(/[\s,]/g, '');
        const left = pieces.filter(({ meaning }) => meaning === null).map((piece) => piece.text);
        expect(letters(title)).toBe(letters(left.join('')));
      }),
      { numRuns: 2_000 },
    );
  });
});
