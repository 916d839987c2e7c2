import { describe, expect, it } from '@jest/globals';
import { evaluate, instantOf, millis, type RuleKey, RULES, type SilentRule } from '../index';
import {
  aCadence,
  aDate,
  aMessage,
  aPreference,
  aPromise,
  aSetting,
  aSnapshot,
  aTalk,
  NOTHING_FURTHER,
  NOW,
} from './testing/a-snapshot';

const days = (number: number) => instantOf(millis(NOW) + number * 86_400_000);
const hurt = aTalk(days(-40), { direction: 'INBOUND', feeling: 'UPSET', feelingSource: 'STAFF_OBSERVED' });
const message = aMessage(days(-35));
const promises = [aPromise({ dueAt: NOW }), aPromise({ dueAt: days(-3) })];
const pulse = { lastTwoWayAt: hurt.occurredAt, lastTwoWayInteractionId: hurt.id };

/** Every rule but the preference gap has something to say of this person. */
const scene = (over: Parameters<typeof aSnapshot>[0] = {}) =>
  aSnapshot({
    interactions: [hurt, message],
    promises,
    ...over,
    importantDates: [aDate(), ...(over.importantDates ?? [])],
    pulse: { ...pulse, ...over.pulse },
  });
/** The rules that a guard silences; the others found nothing. */
const reasonsOf = (silent: readonly SilentRule[]) =>
  silent
    .filter(({ reason }) => reason !== 'NOTHING_TO_SAY')
    .map(({ rule, reason }) => `${rule} ${reason}`)
    .sort();
const OWED: readonly RuleKey[] = ['PROMISE_DUE', 'PROMISE_OVERDUE'];

describe('without a guard that holds', () => {
  it('every rule speaks', () => {
    expect(evaluate(scene(), aSetting(), NOW).fired.map(({ rule }) => rule)).toEqual([
      'MISSED_INBOUND',
      'PROMISE_OVERDUE',
      'AFTER_NEGATIVE',
      'PROMISE_DUE',
      'STAY_IN_TOUCH',
      'IMPORTANT_DATE',
    ]);
  });
});

describe('nothing at all is said', () => {
  it.each([
    ['of the dead', { deceasedAt: '2026-11-01' }, 'DECEASED'],
    ['of the archived', { archivedAt: days(-1) }, 'ARCHIVED'],
    ['of the dead, before they were archived', { deceasedAt: '2026-11-01', archivedAt: days(-1) }, 'DECEASED'],
  ])('%s', (_name, contact, reason) => {
    const { fired, silent } = evaluate(scene({ ...NOTHING_FURTHER, contact }), aSetting(), NOW);
    expect(fired).toEqual([]);
    expect(silent.map((each) => [each.rule, each.reason])).toEqual(RULES.map(({ key }) => [key, reason]));
  });
});

describe('a guard', () => {
  const OTHERS: readonly RuleKey[] = ['AFTER_NEGATIVE', 'STAY_IN_TOUCH', 'MISSED_INBOUND', 'IMPORTANT_DATE'];
  const WANTS: readonly RuleKey[] = ['STAY_IN_TOUCH', 'IMPORTANT_DATE'];

  it.each<[string, Parameters<typeof aSnapshot>[0], string, readonly RuleKey[]]>([
    ['no channel', { channels: [] }, 'NO_CHANNEL', OTHERS],
    ['only meeting in person', { channels: [{ channel: 'IN_PERSON', address: null }] }, 'NO_CHANNEL', OTHERS],
    [
      'a day of mourning near',
      { importantDates: [aDate({ kind: 'BEREAVEMENT', month: 12, day: 7, confirmed: false })] },
      'LEFT_IN_PEACE',
      [...OTHERS, ...OWED],
    ],
    [
      'a wish to be left alone',
      { preferences: [aPreference({ key: 'DO_NOT_DISTURB', value: 'on leave', validUntil: '2026-11-30' })] },
      'LEFT_IN_PEACE',
      [...OTHERS, ...OWED],
    ],
    ['a plan', { planned: [{ id: 'p', at: days(7) }] }, 'PLANNED', OTHERS],
    [
      'a reminder',
      { reminders: [{ id: 'r', title: 'Call', at: days(-2), rule: null }] },
      'PLANNED',
      OTHERS.filter((rule) => rule !== 'IMPORTANT_DATE'),
    ],
    [
      'a reminder of the date itself',
      { reminders: [{ id: 'r', title: 'Greet', at: days(-2), rule: 'IMPORTANT_DATE' }] },
      'PLANNED',
      OTHERS,
    ],
    [
      'three attempts without an answer',
      { pulse: { unansweredOutbound: 3 } },
      'TOO_MANY_UNANSWERED',
      ['AFTER_NEGATIVE', ...WANTS],
    ],
    ['the ceiling', { pulse: { outbound30Days: 8 } }, 'CEILING', WANTS],
  ])('%s silences what heeds it', (_name, over, reason, rules) => {
    const { silent } = evaluate(scene(over), aSetting(), NOW);
    expect(reasonsOf(silent)).toEqual(rules.map((rule) => `${rule} ${reason}`).sort());
  });

  it.each<[string, Parameters<typeof aSnapshot>[0]]>([
    [
      'meeting in person where they like that best',
      { channels: [{ channel: 'IN_PERSON', address: null }], preferredChannel: 'IN_PERSON' },
    ],
    ['a day of mourning fifteen days off', { importantDates: [aDate({ kind: 'BEREAVEMENT', month: 12, day: 8 })] }],
    [
      'hours in which not to disturb',
      { preferences: [aPreference({ key: 'DO_NOT_DISTURB', value: '12-13', strength: 'MUST' })] },
    ],
    ['words about when not to disturb', { preferences: [aPreference({ key: 'DO_NOT_DISTURB', value: 'at lunch' })] }],
    [
      'a wish that has ended',
      { preferences: [aPreference({ key: 'DO_NOT_DISTURB', strength: 'MUST', validUntil: '2026-11-22' })] },
    ],
    ['a plan beyond seven days', { planned: [{ id: 'p', at: days(7.01) }] }],
    ['a plan that has passed', { planned: [{ id: 'p', at: days(-0.01) }] }],
    ['a reminder beyond seven days', { reminders: [{ id: 'r', title: 'Call', at: days(7.01), rule: null }] }],
    [
      'a reminder left lying for more than a week',
      { reminders: [{ id: 'r', title: 'Call', at: days(-7.01), rule: null }] },
    ],
    ['less than the ceiling', { pulse: { outbound30Days: 7 } }],
  ])('does not hold for %s', (_name, over) => {
    expect(reasonsOf(evaluate(scene(over), aSetting(), NOW).silent)).toEqual([]);
  });

  it('asked first gives the reason', () => {
    const over = { channels: [], planned: [{ id: 'p', at: days(1) }], pulse: { unansweredOutbound: 9 } };
    const { silent } = evaluate(scene(over), aSetting(), NOW);
    expect(new Set(silent.filter(({ rule }) => OTHERS.includes(rule)).map(({ reason }) => reason))).toEqual(
      new Set(['NO_CHANNEL']),
    );
  });

  it.each([
    ['IMPORTANT_DATE', 0.9, true],
    ['IMPORTANT_DATE', 1, false],
  ] as const)('of a talk silences %s %d days later: %s', (rule, since, expected) => {
    const talk = aTalk(days(-since));
    const { silent } = evaluate(aSnapshot({ interactions: [talk], importantDates: [aDate()] }), aSetting(), NOW);
    expect(silent.some((each) => each.rule === rule && each.reason === 'JUST_SPOKE')).toBe(expected);
  });

  it('of a talk silences what the cadence would say within three days', () => {
    const cadences = [aCadence({ kind: 'CUSTOMER', idealDays: 1, maxDays: 2 })];
    const report = (since: number) =>
      evaluate(
        aSnapshot({ pulse: { lastTwoWayAt: days(-since), lastTwoWayInteractionId: 'talk' } }),
        aSetting({ cadences }),
        NOW,
      );
    expect(report(2.9).silent.find(({ rule }) => rule === 'STAY_IN_TOUCH')).toEqual({
      rule: 'STAY_IN_TOUCH',
      reason: 'JUST_SPOKE',
      text: 'Last talk Fri 20 Nov. Quiet until today.',
      until: days(0.1),
    });
    expect(report(3).fired).toHaveLength(1);
  });
});

describe('a silence', () => {
  const text = (over: Parameters<typeof aSnapshot>[0]) => {
    const { silent } = evaluate(scene(over), aSetting(), NOW);
    const { text: said, until } = silent.find(({ rule }) => rule === 'STAY_IN_TOUCH') ?? {};
    return [said, until];
  };

  it.each<[Parameters<typeof aSnapshot>[0], string, string | null]>([
    [{ channels: [] }, 'There is no way to reach them that may be used.', null],
    [
      { importantDates: [aDate({ kind: 'BEREAVEMENT', month: 11, day: 20 })] },
      'A day of mourning is near. Left in peace until Sat 5 Dec.',
      '2026-12-04T23:00:00.000Z',
    ],
    [
      {
        importantDates: [aDate({ kind: 'BEREAVEMENT', month: 11, day: 20 })],
        contact: { timeZone: 'America/New_York' },
      },
      'A day of mourning is near. Left in peace until Sat 5 Dec.',
      '2026-12-05T05:00:00.000Z',
    ],
    [
      { preferences: [aPreference({ key: 'DO_NOT_DISTURB', value: 'on leave', validUntil: '2026-11-30' })] },
      'They asked to be left in peace until Tue 1 Dec.',
      '2026-11-30T23:00:00.000Z',
    ],
    [
      { preferences: [aPreference({ key: 'DO_NOT_DISTURB', value: 'for good', strength: 'MUST' })] },
      'They asked to be left in peace.',
      null,
    ],
    [{ planned: [{ id: 'p', at: days(1) }] }, 'Something is planned: tomorrow.', days(1)],
    [{ reminders: [{ id: 'r', title: 'x', at: days(2), rule: null }] }, 'A reminder is set: Wed 25 Nov.', null],
    [{ pulse: { unansweredOutbound: 4 } }, '4 attempts have no answer. Left in peace until there is one.', null],
    [{ pulse: { outbound30Days: 9 } }, 'We got in touch 9 times in 30 days; the most is 8.', null],
  ])('says why, and until when', (over, said, until) => {
    expect(text(over)).toEqual([said, until]);
  });
});
