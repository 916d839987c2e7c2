import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  changedPainStatus,
  type Confirmation,
  instantOf,
  type Mention,
  OPEN_PAIN_STATUSES,
  PAIN_STATUSES,
  type PainStatus,
  statusAfterMention,
  summariseMentions,
} from '../index';

const HOUR = 3_600_000;
const mentions = (...hours: number[]): Mention[] =>
  hours.map((hour, at) => ({ id: `m${at}`, mentionedAt: instantOf(hour * HOUR) }));

describe('summariseMentions', () => {
  it.each([
    ['one telling', [0], 0],
    ['again within a day', [0, 24], 0],
    ['again after more than a day', [0, 24.001], 1],
    ['every twenty hours', [0, 20, 40, 60], 0],
    ['three tellings a week apart', [0, 168, 336], 2],
    ['entered in another order', [336, 0, 168], 2],
  ])('counts %s', (_name, hours, expected) => {
    expect(summariseMentions(mentions(...hours))?.repeatCount).toBe(expected);
  });

  it('tells when it had been told already', () => {
    const summary = summariseMentions(mentions(48, 0, 49));
    expect([...(summary?.alreadyToldAt ?? [])]).toEqual([['m0', instantOf(0)]]);
    expect([summary?.firstMentionedAt, summary?.lastMentionedAt]).toEqual([instantOf(0), instantOf(49 * HOUR)]);
  });

  it('is nothing without mentions', () => {
    expect(summariseMentions([])).toBeNull();
  });

  it('does not depend on the order in which mentions were entered', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        hours.chain((list) =>
          fc.tuple(fc.constant(mentions(...list)), fc.shuffledSubarray(mentions(...list), { minLength: list.length })),
        ),
        ([ordered, shuffled]) => {
          expect(summariseMentions(shuffled)).toEqual(summariseMentions(ordered));
        },
      ),
    );
  });
});

describe('changedPainStatus', () => {
  const pain = { status: 'OPEN', lastMentionedAt: instantOf(10 * HOUR) } as const;
  const confirmation: Confirmation = {
    status: 'COMPLETED',
    direction: 'INBOUND',
    twoWay: false,
    occurredAt: instantOf(10 * HOUR),
  };
  const judged = (next: PainStatus, given: Confirmation | null) =>
    changedPainStatus(pain, next, given).problem?.code ?? 'fine';

  it.each(PAIN_STATUSES)('sets %s when it is another, and confirmed if it says so', (next) => {
    expect(judged(next, confirmation)).toBe(next === 'OPEN' ? 'WRONG_STATE' : 'fine');
    if (next !== 'OPEN') expect(judged(next, null)).toBe(next === 'RESOLVED_CONFIRMED' ? 'REQUIRED' : 'fine');
  });

  it.each<[string, Partial<Confirmation>, string]>([
    ['a two-way contact of ours', { direction: 'OUTBOUND', twoWay: true }, 'fine'],
    ['a voicemail of ours', { direction: 'OUTBOUND' }, 'INVALID'],
    ['a planned call of theirs', { status: 'PLANNED' }, 'INVALID'],
    ['a call before they last told of it', { occurredAt: instantOf(10 * HOUR - 1) }, 'INVALID'],
  ])('judges as confirmation %s', (_name, over, expected) => {
    expect(judged('RESOLVED_CONFIRMED', { ...confirmation, ...over })).toBe(expected);
  });
});

describe('statusAfterMention', () => {
  it.each(PAIN_STATUSES)('of %s is open again unless it is being worked on', (status) => {
    const expected = status === 'ACKNOWLEDGED' || status === 'IN_PROGRESS' ? status : 'OPEN';
    expect(statusAfterMention(status, instantOf(5), instantOf(5))).toBe(expected);
    expect(OPEN_PAIN_STATUSES).toContain(expected);
  });

  it('stays after a mention that is older than the last, entered late', () => {
    expect(statusAfterMention('RESOLVED_CONFIRMED', instantOf(4), instantOf(5))).toBe('RESOLVED_CONFIRMED');
  });
});
