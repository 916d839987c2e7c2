import { describe, expect, it } from '@jest/globals';
import { evaluate, type SnapshotInteraction } from '../../index';
import { aMessage, aSetting, aSnapshot, aTalk, anInteraction } from '../testing/a-snapshot';

const FRIDAY = '2026-11-20T13:00:00Z';
// Eight open hours from Friday 14:00 in Berlin: three that day, five on Monday.
const MONDAY = '2026-11-23T13:00:00Z';
const look = (interactions: SnapshotInteraction[], now = MONDAY) =>
  evaluate(aSnapshot({ interactions }), aSetting(), now);
const silence = (interactions: SnapshotInteraction[], now = MONDAY) =>
  look(interactions, now).silent.find(({ rule }) => rule === 'MISSED_INBOUND');

describe('somebody who waits for an answer', () => {
  it.each<[string, Partial<SnapshotInteraction>, string, boolean]>([
    ['a second before the target', {}, '2026-11-23T12:59:59Z', false],
    ['at the target, in business time', {}, MONDAY, true],
    ['at a target of fifteen minutes', { responseTargetMinutes: 15 }, '2026-11-20T13:15:00Z', true],
    ['without a target, a business day later', { responseTargetMinutes: null }, MONDAY, true],
    ['without a target, just before that', { responseTargetMinutes: null }, '2026-11-23T12:59:59Z', false],
    ['imported', { imported: true }, MONDAY, false],
    ['in confidence', { visibility: 'PRIVATE' }, MONDAY, true],
    ['with a purchase', { expectsAnswer: false }, MONDAY, false],
  ])('%s', (_name, over, now, expected) => {
    expect(look([aMessage(FRIDAY, over)], now).fired.length === 1).toBe(expected);
  });

  it.each<[string, SnapshotInteraction, boolean]>([
    ['a letter by a colleague', anInteraction('2026-11-20T14:00:00Z', { authorName: 'Kim' }), true],
    ['a call that did not reach them', anInteraction('2026-11-20T14:00:00Z', { status: 'NOT_HELD' }), true],
    ['a plan', anInteraction('2026-11-20T14:00:00Z', { status: 'PLANNED' }), false],
    ['an earlier one', anInteraction('2026-11-20T12:00:00Z'), false],
    ['a talk', aTalk('2026-11-20T14:00:00Z', { direction: 'INBOUND' }), true],
    ['a confidential answer', anInteraction('2026-11-20T14:00:00Z', { visibility: 'SENSITIVE' }), true],
  ])('is answered by %s: %s', (_name, answer, answered) => {
    expect(look([aMessage(FRIDAY), answer]).fired.length === 0).toBe(answered);
  });

  it('is told of with everything that waits', () => {
    const messages = [aMessage(FRIDAY, { body: 'Where is it?' }), aMessage('2026-11-21T13:00:00Z'), aMessage(MONDAY)];
    expect(look(messages, '2026-11-24T14:00:00Z').fired[0]).toMatchObject({
      text: 'Oliver got in touch Fri 20 Nov (E-mail), and 2 times since. Answer, or say when an answer comes.',
      subjectKey: `interaction:${messages[0]?.id}`,
      evidence: messages.map(({ id }) => ({ id })),
      since: FRIDAY,
      score: 95 + 10 + 1,
    });
  });

  it('is answered where they asked, unless they prefer another way', () => {
    const channels = (['PHONE', 'EMAIL'] as const).map((channel) => ({ channel, address: channel }));
    const step = (preferredChannel: 'PHONE' | null) =>
      evaluate(aSnapshot({ interactions: [aMessage(FRIDAY)], channels, preferredChannel }), aSetting(), MONDAY).fired[0]
        ?.step;
    expect(step(null)).toEqual({ channel: 'EMAIL', address: 'EMAIL', at: null, text: 'Write to Oliver' });
    expect(step('PHONE')).toEqual({ channel: 'PHONE', address: 'PHONE', at: null, text: 'Call' });
  });

  it('says why it is silent', () => {
    expect(silence([])?.text).toBe('Nothing waits for an answer.');
    expect(silence([aMessage(FRIDAY)], FRIDAY)).toMatchObject({
      text: 'They got in touch today. Time to answer until Mon 23 Nov.',
      until: '2026-11-23T13:00:00.000Z',
    });
  });

  it('speaks once of a message that was both unanswered and negative', () => {
    const hurt = aMessage(FRIDAY, { feeling: 'UPSET', feelingSource: 'CUSTOMER_STATED' });
    const { fired, silent } = look([hurt], '2026-11-25T13:00:00Z');
    expect(fired.map(({ rule }) => rule)).toEqual(['MISSED_INBOUND']);
    expect(silent.find(({ rule }) => rule === 'AFTER_NEGATIVE')?.text).toBe('Another suggestion speaks of the same.');
  });
});
