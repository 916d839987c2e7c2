import { describe, expect, it } from '@jest/globals';
import { evaluate, instantOf, millis, type RuleReport, type SuggestionDecision } from '../index';
import { aDecision, aMessage, aPromise, aSetting, aSnapshot, NOW } from './testing/a-snapshot';

const days = (number: number) => instantOf(millis(NOW) + number * 86_400_000);
const pulse = { lastTwoWayAt: days(-40), lastTwoWayInteractionId: 'talk', lastTwoWayTypeLabel: 'Call' };
const evidenceIds = ['talk', 'cadence-customer'];
const look = (decisions: Partial<SuggestionDecision>[], over: Parameters<typeof aSnapshot>[0] = {}) =>
  evaluate(
    aSnapshot({ decisions: decisions.map((each) => aDecision({ evidenceIds, ...each })), pulse, ...over }),
    aSetting(),
    NOW,
  );
const silence = (report: RuleReport) => {
  const found = report.silent.find(({ rule }) => rule === 'STAY_IN_TOUCH');
  return [found?.reason, found?.text, found?.until];
};

// 23 November 2026 is a Monday.
describe('a decision', () => {
  it.each<[string, Partial<SuggestionDecision>[], boolean]>([
    ['a snooze that runs', [{ kind: 'SNOOZED', until: days(0.01) }], false],
    ['a snooze that is over', [{ kind: 'SNOOZED', until: NOW }], true],
    ['a dismissal of long ago', [{ decidedAt: days(-300) }], false],
    ['an acceptance on Friday', [{ kind: 'ACCEPTED', decidedAt: '2026-11-20T20:00:00Z' }], false],
    ['an acceptance on Thursday', [{ kind: 'ACCEPTED', decidedAt: '2026-11-19T20:00:00Z' }], true],
    ['one on another subject', [{ subjectKey: 'promise:1' }], true],
    ['one on the subject by another rule', [{ rule: 'MISSED_INBOUND' }], false],
    ['one before a record joined', [{ evidenceIds: ['cadence-customer'] }], true],
    ['one since when a record was lost', [{ evidenceIds: [...evidenceIds, 'lost'] }], false],
    [
      'a snooze that is over, after a dismissal',
      [{ decidedAt: days(-9) }, { kind: 'SNOOZED', decidedAt: days(-2), until: days(-1) }],
      true,
    ],
  ])('%s', (_name, decisions, speaks) => {
    expect(look(decisions).fired.length === 1).toBe(speaks);
  });

  it.each<[string, Partial<SuggestionDecision>, [string, string, string | null]]>([
    ['snoozed', { kind: 'SNOOZED', until: days(2) }, ['SNOOZED', 'Snoozed today until Wed 25 Nov.', days(2)]],
    ['dismissed', {}, ['DISMISSED', 'Dismissed today, and nothing new since.', null]],
    [
      'accepted',
      { kind: 'ACCEPTED' },
      ['ACCEPTED', 'Taken up today. Quiet until tomorrow.', '2026-11-24T16:00:00.000Z'],
    ],
  ])('%s says so', (_name, decision, expected) => {
    expect(silence(look([decision]))).toEqual(expected);
  });

  it('falls silent itself when they get in touch again', () => {
    const first = aMessage(days(-6));
    const dismissed = aDecision({
      rule: 'MISSED_INBOUND',
      subjectKey: `interaction:${first.id}`,
      evidenceIds: [first.id],
    });
    const fired = (interactions: ReturnType<typeof aMessage>[]) =>
      evaluate(aSnapshot({ interactions, decisions: [dismissed] }), aSetting(), NOW).fired.length;
    expect([fired([first]), fired([first, aMessage(days(-1))])]).toEqual([0, 1]);
  });

  it('not to give a date to a promise holds for good', () => {
    const promise = aPromise();
    const subjectKey = `promise-date:${promise.id}`;
    const snoozed = aDecision({
      rule: 'PROMISE_DUE',
      subjectKey,
      kind: 'SNOOZED',
      until: days(-5),
      evidenceIds: [promise.id],
    });
    const report = (dueAt: string | null) =>
      evaluate(aSnapshot({ promises: [{ ...promise, dueAt }], decisions: [snoozed] }), aSetting(), NOW);
    expect(report(null).silent.find(({ rule }) => rule === 'PROMISE_DUE')).toMatchObject({
      reason: 'SNOOZED',
      text: 'Snoozed today.',
      until: null,
    });
    expect(report(NOW).fired).toHaveLength(1);
  });
});

describe('a rule that is not wanted for a person', () => {
  const dismissed = (ago: number) => ({ subjectKey: `of ${ago} days ago`, decidedAt: days(-ago) });
  const taken = (ago: number) => ({ ...dismissed(ago), kind: 'ACCEPTED' as const });

  it.each<[string, Partial<SuggestionDecision>[], boolean]>([
    ['three of three', [dismissed(1), dismissed(2), dismissed(3)], false],
    ['two', [dismissed(1), dismissed(2)], true],
    ['three of five', [taken(1), dismissed(2), taken(3), dismissed(4), dismissed(5)], false],
    ['three of six', [taken(1), taken(2), dismissed(3), taken(4), dismissed(5), dismissed(6)], true],
    ['thirty days ago', [dismissed(30), dismissed(31), dismissed(32)], true],
    ['just less', [dismissed(29.9), dismissed(31), dismissed(32)], false],
    ['by another rule', [1, 2, 3].map((ago) => ({ ...dismissed(ago), rule: 'IMPORTANT_DATE' as const })), true],
  ])('is quiet after dismissals, %s: speaks %s', (_name, decisions, speaks) => {
    expect(look(decisions).fired.length === 1).toBe(speaks);
  });

  it('says so', () => {
    expect(silence(look([dismissed(1), dismissed(2), dismissed(3)]))).toEqual([
      'DISMISSED',
      'Dismissed 3 of the last 5 times. Quiet for this person until Tue 22 Dec.',
      days(29),
    ]);
  });
});
