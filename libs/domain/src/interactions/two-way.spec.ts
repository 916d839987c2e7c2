import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CHANNELS,
  DIRECTIONS,
  type Exchange,
  INTERACTION_STATUSES,
  isTwoWay,
  lastOppositeAt,
  OUTCOMES,
  type ThreadMessage,
} from '../index';

const AT = '2026-11-22T09:00:00.000Z';
const DAYS_14_BEFORE = '2026-11-08T09:00:00.000Z';
const TOO_LONG_BEFORE = '2026-11-08T08:59:59.999Z';
const exchange = (over: Partial<Exchange>): Exchange => ({
  channel: 'PHONE',
  status: 'COMPLETED',
  outcome: null,
  direction: 'OUTBOUND',
  occurredAt: AT,
  ...over,
});
const customer = (at: string) => ({ at, from: 'CUSTOMER' }) as const;
const staff = (at: string) => ({ at, from: 'STAFF' }) as const;

describe('isTwoWay', () => {
  it.each<[string, Partial<Exchange>, string | null, boolean]>([
    ['a connected call', { outcome: 'CONNECTED' }, null, true],
    ['a call without outcome', {}, null, false],
    ['a voicemail', { outcome: 'LEFT_VOICEMAIL' }, null, false],
    ['a voicemail after their message', { outcome: 'LEFT_VOICEMAIL' }, AT, false],
    ['a planned call', { status: 'PLANNED', outcome: 'CONNECTED' }, null, false],
    ['a held visit', { channel: 'IN_PERSON' }, null, true],
    ['a visit not held', { channel: 'IN_PERSON', status: 'NOT_HELD' }, null, false],
    ['a held video call', { channel: 'VIDEO' }, null, true],
    ['a video call nobody joined', { channel: 'VIDEO', outcome: 'NO_ANSWER' }, null, false],
    ['an e-mail of ours', { channel: 'EMAIL' }, null, false],
    ['an e-mail 14 days after theirs', { channel: 'EMAIL' }, DAYS_14_BEFORE, true],
    ['an e-mail later than that', { channel: 'EMAIL' }, TOO_LONG_BEFORE, false],
    ['an internal talk', { channel: 'IN_PERSON', direction: 'INTERNAL' }, null, false],
    ['a note', { channel: null }, null, false],
    ['a chat of both sides', { channel: 'CHAT', transcript: [customer(DAYS_14_BEFORE), staff(AT)] }, null, true],
    ['the same in another order', { channel: 'CHAT', transcript: [staff(AT), customer(DAYS_14_BEFORE)] }, null, true],
    ['a chat answered too late', { channel: 'CHAT', transcript: [customer(TOO_LONG_BEFORE), staff(AT)] }, null, false],
    ['a chat of one side', { channel: 'CHAT', transcript: [customer(AT), customer(AT)] }, null, false],
  ])('%s', (_name, over, lastOpposite, expected) => {
    expect(isTwoWay(exchange(over), lastOpposite)).toBe(expected);
  });

  it('is false for all that did not take place or nobody outside was in', () => {
    const anything = fc.record({
      channel: fc.constantFrom(...CHANNELS, null),
      status: fc.constantFrom(...INTERACTION_STATUSES),
      outcome: fc.constantFrom(...OUTCOMES, null),
      direction: fc.constantFrom(...DIRECTIONS),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(AT, null), (facts, lastOpposite) => {
        const outside = facts.status === 'COMPLETED' && facts.direction !== 'INTERNAL' && facts.channel !== null;
        if (!outside) expect(isTwoWay(exchange(facts), lastOpposite)).toBe(false);
      }),
    );
  });
});

describe('lastOppositeAt', () => {
  const message = (id: string, over: Partial<ThreadMessage>): ThreadMessage => ({
    id,
    channel: 'EMAIL',
    status: 'COMPLETED',
    direction: 'INBOUND',
    occurredAt: DAYS_14_BEFORE,
    visibility: 'NORMAL',
    ...over,
  });
  const ours = message('m', { direction: 'OUTBOUND', occurredAt: AT });

  it.each<[string, Partial<ThreadMessage>, string | null]>([
    ['an earlier one of theirs', {}, DAYS_14_BEFORE],
    ['one of ours', { direction: 'OUTBOUND' }, null],
    ['a later one', { occurredAt: '2026-11-23T00:00:00Z' }, null],
    ['one at the same instant with a lower id', { occurredAt: AT }, AT],
    ['one by another channel', { channel: 'SMS' }, null],
    ['a planned one', { status: 'PLANNED' }, null],
    ['a private one', { visibility: 'PRIVATE' }, null],
  ])('looks at %s', (_name, over, expected) => {
    expect(lastOppositeAt(ours, [message('a', over)])).toBe(expected);
  });

  it('makes exactly one of two that answer each other two-way: the later', () => {
    const theirs = message('a', {});
    expect([lastOppositeAt(ours, [theirs, ours]), lastOppositeAt(theirs, [theirs, ours])]).toEqual([
      DAYS_14_BEFORE,
      null,
    ]);
  });
});
