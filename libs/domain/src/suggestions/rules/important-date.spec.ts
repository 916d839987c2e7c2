import { describe, expect, it } from '@jest/globals';
import { evaluate, type SnapshotDate, type SnapshotPreference } from '../../index';
import { aDate, aPreference, aSetting, aSnapshot, NOW } from '../testing/a-snapshot';

const look = (dates: Partial<SnapshotDate>[], preferences: SnapshotPreference[] = [], now = NOW) =>
  evaluate(aSnapshot({ importantDates: dates.map(aDate), preferences }), aSetting(), now);
const silence = (report: ReturnType<typeof look>) => report.silent.find(({ rule }) => rule === 'IMPORTANT_DATE')?.text;

describe('an important date', () => {
  it.each<[string, Partial<SnapshotDate>, string, boolean]>([
    ['further than its lead days', { day: 27 }, NOW, false],
    ['as far as its lead days', { day: 26 }, NOW, true],
    ['today', { day: 23, leadDays: 0 }, NOW, true],
    ['yesterday', { day: 22 }, NOW, false],
    ['over the turn of the year', { month: 1, day: 1 }, '2026-12-30T09:00:00Z', true],
    ['on 29 February of a year without it', { month: 2, day: 29, leadDays: 0 }, '2027-02-28T09:00:00Z', true],
    ['of tomorrow by Berlin, today by London', { day: 24, leadDays: 0 }, '2026-11-23T23:30:00Z', true],
    ['on the Sunday the clocks change', { month: 3, day: 29, leadDays: 0 }, '2026-03-28T23:30:00Z', true],
    ['of mourning', { kind: 'BEREAVEMENT' }, NOW, false],
  ])('%s', (_name, date, now, expected) => {
    expect(look([date], [], now).fired.length === 1).toBe(expected);
  });

  it.each<[Partial<SnapshotDate>, string]>([
    [{}, 'Oliver: birthday Wed 25 Nov. Send a short greeting.'],
    [{ day: 24 }, 'Oliver: birthday tomorrow. Send a short greeting.'],
    [{ kind: 'RENEWAL' }, 'Oliver: a renewal is ahead, Wed 25 Nov. Ask what is wanted from here on.'],
    [{ kind: 'CUSTOMER_SINCE' }, 'Oliver: anniversary of our first business Wed 25 Nov. Send a short greeting.'],
    [{ kind: 'OTHER', label: 'Opening of the shop' }, 'Oliver: Opening of the shop Wed 25 Nov. Send a short greeting.'],
    [{ kind: 'OTHER' }, 'Oliver: a day to remember Wed 25 Nov. Send a short greeting.'],
  ])('is spoken of', (date, text) => {
    expect(look([date]).fired[0]?.text).toBe(text);
  });

  it('is another subject every year', () => {
    const [first] = look([{ id: 'd' }]).fired;
    const [next] = look([{ id: 'd' }], [], '2027-11-23T09:00:00Z').fired;
    expect([first?.subjectKey, next?.subjectKey]).toEqual(['date:d:2026', 'date:d:2027']);
  });

  it('that came with a file waits to be confirmed', () => {
    const report = look([{ confirmed: false }]);
    expect([report.fired.length, silence(report)]).toEqual([
      0,
      'A date is near, but it came with a file and nobody has confirmed it.',
    ]);
  });

  it.each<[string, Partial<SnapshotPreference>, boolean]>([
    ['avoids the topic', { key: 'TOPIC_AVOID', value: 'No birthdays, please' }, false],
    ['dislikes greetings', { strength: 'DISLIKES', value: 'Greetings' }, false],
    ['dislikes it in German', { strength: 'DISLIKES', value: 'Glückwünsche' }, false],
    ['no longer dislikes them', { strength: 'DISLIKES', value: 'Greetings', validUntil: '2026-11-22' }, true],
    ['likes them', { strength: 'LIKES', value: 'Greetings' }, true],
    ['avoids another topic', { key: 'TOPIC_AVOID', value: 'football' }, true],
  ])('of a person who %s', (_name, preference, expected) => {
    expect(look([{}], [aPreference(preference)]).fired.length === 1).toBe(expected);
  });

  it('that is a renewal is no greeting', () => {
    const dislikes = aPreference({ key: 'TOPIC_AVOID', value: 'birthday' });
    expect(look([{ kind: 'RENEWAL' }], [dislikes]).fired).toHaveLength(1);
  });
});
