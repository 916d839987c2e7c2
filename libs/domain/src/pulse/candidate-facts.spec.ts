import { describe, expect, it } from '@jest/globals';
import { candidateFacts, type Touch } from '../index';

const at = (hour: number, over: Partial<Touch> = {}): Touch => ({
  id: `at-${hour}`,
  occurredAt: `2026-11-${String(hour).padStart(2, '0')}T09:00:00.000Z`,
  status: 'COMPLETED',
  direction: 'OUTBOUND',
  expectsAnswer: true,
  letter: false,
  feeling: null,
  feelingSource: null,
  twoWay: false,
  imported: false,
  ...over,
});
const felt = (day: number, feeling: Touch['feeling'], over: Partial<Touch> = {}) =>
  at(day, { direction: 'INBOUND', feeling, feelingSource: 'STAFF_OBSERVED', twoWay: true, ...over });
const inbound = (day: number, over: Partial<Touch> = {}) => at(day, { direction: 'INBOUND', ...over });

describe('candidateFacts', () => {
  it.each<[string, Touch[], string | null]>([
    ['nothing', [], null],
    ['an upset call', [felt(1, 'UPSET')], 'at-1'],
    ['a strained one after a warm one', [felt(1, 'WARM'), felt(2, 'STRAINED')], 'at-2'],
    ['a warm one after an upset one', [felt(1, 'UPSET'), felt(2, 'WARM', { twoWay: false })], null],
    ['a letter of ours since', [felt(1, 'UPSET'), at(2)], 'at-1'],
    ['a talk since', [felt(1, 'UPSET'), at(2, { twoWay: true })], null],
    ['a talk that was planned', [felt(1, 'UPSET'), at(2, { twoWay: true, status: 'PLANNED' })], 'at-1'],
    ['a negative talk since', [felt(1, 'UPSET'), felt(2, 'STRAINED')], 'at-2'],
    ['a model that guesses', [felt(1, 'STRAINED', { feelingSource: 'MODEL' })], null],
    [
      'a model that guesses otherwise',
      [felt(1, 'UPSET'), inbound(2, { feeling: 'WARM', feelingSource: 'MODEL' })],
      'at-1',
    ],
    ['imported history', [felt(1, 'UPSET', { imported: true })], null],
  ])('finds as negative, given %s', (_name, touches, expected) => {
    expect(candidateFacts(touches).negativeInteractionId).toBe(expected);
    expect(candidateFacts(touches.toReversed()).negativeInteractionId).toBe(expected);
  });

  it.each<[string, Touch[], string | null]>([
    ['nothing', [], null],
    ['a message', [inbound(1)], 'at-1'],
    ['two messages', [inbound(2), inbound(1)], 'at-1'],
    ['one answered', [inbound(1), at(2)], null],
    ['one answered and another', [inbound(1), at(2), inbound(3), inbound(4)], 'at-3'],
    ['an answer at the same instant, by its id', [inbound(1, { id: 'a' }), at(1, { id: 'b' })], null],
    ['an answer that is only planned', [inbound(1), at(2, { status: 'PLANNED' })], 'at-1'],
    ['an answer that was called off', [inbound(1), at(2, { status: 'CANCELED' })], 'at-1'],
    ['a call back that did not reach them', [inbound(1), at(2, { status: 'NOT_HELD' })], null],
    ['an imported answer', [inbound(1), at(2, { imported: true })], null],
    ['a visit since', [inbound(1), inbound(2, { twoWay: true })], null],
    ['a note since', [inbound(1), at(2, { direction: 'INTERNAL' })], 'at-1'],
    ['a call that connected', [inbound(1, { twoWay: true })], null],
    ['a letter that answers ours', [at(1), inbound(2, { twoWay: true, letter: true })], 'at-2'],
    ['two of them', [at(1), ...[2, 3].map((day) => inbound(day, { twoWay: true, letter: true }))], 'at-2'],
    [
      'one of them, answered',
      [inbound(1, { twoWay: true, letter: true }), at(2, { twoWay: true, letter: true })],
      null,
    ],
    ['a purchase', [inbound(1, { expectsAnswer: false })], null],
    ['imported history', [inbound(1, { imported: true })], null],
  ])('finds as unanswered, given %s', (_name, touches, expected) => {
    expect(candidateFacts(touches).unansweredInteractionId).toBe(expected);
    expect(candidateFacts(touches.toReversed()).unansweredInteractionId).toBe(expected);
  });
});
