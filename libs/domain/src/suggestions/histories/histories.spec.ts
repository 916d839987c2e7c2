import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RULE_KEYS } from '../../index';
import { measure, mismatches } from './measure';
import { readHistories } from './read-histories';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const told = files.flatMap((name) =>
  readHistories(readFileSync(new URL(name, folder), 'utf8'), name).map((history) => ({ name, history })),
);
const histories = told.map(({ history }) => history);

describe('the histories', () => {
  it.each(told.map(({ name, history }) => [name, history.title, history] as const))(
    '%s: %s',
    (_name, _title, history) => {
      expect(mismatches(history)).toEqual([]);
    },
  );

  it('are many, each with a title of its own', () => {
    expect(histories.length).toBeGreaterThanOrEqual(80);
    expect(new Set(histories.map(({ title }) => title)).size).toBe(histories.length);
  });

  it('tell of every rule when it speaks and when it does not', () => {
    const poor = measure(histories).filter(
      ({ rule, n, silences }) => rule !== 'PREFERENCE_GAP' && (n === 0 || silences === 0),
    );
    expect(poor).toEqual([]);
  });

  it('let every rule speak rightly and miss nothing', () => {
    for (const { rule, wrong, missed } of measure(histories)) expect([rule, wrong, missed]).toEqual([rule, 0, 0]);
    expect(measure(histories).map(({ rule }) => rule)).toEqual(RULE_KEYS.filter((rule) => !DESK.includes(rule)));
  });
});

const DESK: readonly string[] = ['PATTERN', 'PROMISE_OVERLOAD', 'PROTOCOL_REVIEW', 'HARD_WEEK'];

describe('a history that cannot be read', () => {
  it.each([
    ['Person: Mara', 'bakery.txt, line 1: A history begins with “== ” and its title.'],
    ['== A\nTue 23 Nov we called', 'line 2: Tue 23 Nov is a Mon.'],
    ['== A\n30 Feb 2026 we called', 'line 2: There is no 30 Feb 2026.'],
    ['== A\nWunsch: tea', 'line 2: Nobody knows “Wunsch:”.'],
    ['== A\n3 Nov we sang: a song', 'line 2: Nobody knows “sang”.'],
    ['== A\n3 Nov we called and spoke [furious]', 'line 2: “furious” is no feeling or mark.'],
    ['== A\nSpeaks: be nice', 'line 2: “be nice” is no rule.'],
    ['== A\nSilent: quiet', 'line 2: “quiet” says no silence.'],
    ['== A\nSpeaks: quiet\nSilent: quiet (just spoke)', 'wants QUIET both to speak and to be silent'],
  ])('%j says what is wrong', (text, message) => {
    expect(() => readHistories(text, 'bakery.txt')).toThrow(message);
  });
});
