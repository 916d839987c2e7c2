import { describe, expect, it } from '@jest/globals';
import { listDiff, wordDiff } from './word-diff';

const told = (before: string[], after: string[]) =>
  listDiff(before, after).map(({ kind, text }) => ({ same: ' ', gone: '-', new: '+' })[kind] + text);

describe('the difference of two lists', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', [], [], []],
    ['the same', ['a', 'b'], ['a', 'b'], [' a', ' b']],
    ['one more', ['a', 'c'], ['a', 'b', 'c'], [' a', '+b', ' c']],
    ['one less', ['a', 'b', 'c'], ['a', 'c'], [' a', '-b', ' c']],
    ['another in its place', ['a', 'b'], ['a', 'x'], [' a', '-b', '+x']],
    ['all new', ['a'], ['x', 'y'], ['-a', '+x', '+y']],
  ])('tells %s', (_name, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

it('marks the words of a line that changed, and no others', () => {
  const { before, after } = wordDiff('Good morning, I am sorry.', 'Good day, I am truly sorry.');
  expect(before.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'same:Good ',
    'gone:morning,',
    'same: I am sorry.',
  ]);
  expect(after.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
    'same:Good ',
    'new:day,',
    'same: I am ',
    'new:truly ',
    'same:sorry.',
  ]);
});
