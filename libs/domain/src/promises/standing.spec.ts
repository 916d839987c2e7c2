import { describe, expect, it } from '@jest/globals';
import { fullDayText, movedText, type PromiseState, PROMISE_STATUSES, standingOf } from '../index';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const [NOW, SOON] = [day(10), day(11)];
const promise = (over: Partial<PromiseState> = {}): PromiseState => ({
  status: 'OPEN',
  dueAt: day(15),
  originalDueAt: null,
  movedUntold: false,
  ...over,
});

describe('standingOf', () => {
  it.each<[string, Partial<PromiseState>, string]>([
    ['due after the next business day', {}, 'DUE_LATER'],
    ['due at its end', { dueAt: SOON }, 'DUE_SOON'],
    ['due now', { dueAt: NOW }, 'DUE_SOON'],
    ['past due', { dueAt: day(9) }, 'OVERDUE'],
    ['without a date', { dueAt: null }, 'UNDATED'],
    ['moved untold past its first date', { originalDueAt: day(9), movedUntold: true }, 'OVERDUE'],
    ['moved untold, its first date near', { originalDueAt: SOON, movedUntold: true }, 'DUE_SOON'],
    ['moved with their knowledge', { originalDueAt: day(9) }, 'DUE_LATER'],
  ])('of one %s', (_name, over, expected) => {
    expect(standingOf(promise(over), NOW, SOON)).toBe(expected);
  });

  it.each(PROMISE_STATUSES.filter((status) => status !== 'OPEN'))('of one that ended is how: %s', (status) => {
    expect(standingOf(promise({ status, dueAt: day(1) }), NOW, SOON)).toBe(status);
  });
});

describe('movedText', () => {
  const text = (over: Partial<PromiseState>, customerToldAt: string | null = null) =>
    movedText({ ...promise(over), customerToldAt, nameToUse: 'Mia' }, 'en', (at) => at.slice(8, 10));

  it.each<[string, Partial<PromiseState>, string | null, string | null]>([
    ['never moved', {}, null, null],
    [
      'moved without a word',
      { originalDueAt: day(9), movedUntold: true },
      null,
      'Was for 09, moved to 15. Nothing shows that Mia was told, so the first date counts.',
    ],
    ['moved with a word', { originalDueAt: day(9) }, day(8), 'Was for 09, moved to 15. Mia was told 08.'],
    ['moved with a word of unknown date', { originalDueAt: day(9) }, null, 'Was for 09, moved to 15.'],
  ])('of one %s', (_name, over, told, expected) => {
    expect(text(over, told)).toBe(expected);
  });
});

describe('fullDayText', () => {
  const when = { date: '2026-11-11', today: '2026-11-10', language: 'en' };
  it.each([
    [4, 5, null],
    [
      5,
      5,
      'You have promised 5 things for tomorrow already; 5 fit into a day here. Another day may be easier to keep.',
    ],
    [1, 1, 'You have promised 1 thing for tomorrow already; 1 fit into a day here. Another day may be easier to keep.'],
  ])('of %d promises where %d fit', (due, limit, expected) => {
    expect(fullDayText({ due, limit }, when)).toBe(expected);
  });
});
