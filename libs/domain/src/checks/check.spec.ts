import { describe, expect, it } from '@jest/globals';
import { Check, Refusal, requiredText } from '../index';

describe('Check', () => {
  it('passes when nothing is wrong', () => {
    const check = Check.start();
    expect(check.take('name', requiredText(' Ana ', 10))).toBe('Ana');
    expect(() => check.done()).not.toThrow();
  });

  it('tells every reason at once, each with its path', () => {
    const check = Check.start();
    check.take('name', requiredText('', 10));
    check.under('painPoints', 0).take('title', requiredText('too long for this', 5));
    check.under('painPoints').under(1).refuse('INVALID', 'a.b', 'Give another.');
    check.refuse('CONFLICT', '', 'Load it again.');
    expect(check.reasons.map(({ code, field }) => [code, ...field])).toEqual([
      ['REQUIRED', 'name'],
      ['TOO_LONG', 'painPoints', '0', 'title'],
      ['INVALID', 'painPoints', '1', 'a', 'b'],
      ['CONFLICT'],
    ]);
    expect(() => check.done()).toThrow(Refusal);
  });
});
