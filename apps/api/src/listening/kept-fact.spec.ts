import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { factKey, factsWhileSaving } from './kept-fact';

const NOTE = 'I will call. Then I will call again, and She Will  Call.';
const at = (words: string, from = 0) => {
  const begin = NOTE.indexOf(words, from);
  return { from: begin, to: begin + words.length };
};
const key = (words: string, from = 0) => factKey(NOTE, 'PROMISE', at(words, from));

describe('the key of a fact', () => {
  it('is the same for the same words, whatever else the note says', () => {
    const longer = `She called on Monday. ${NOTE} That was all.`;
    const begin = longer.indexOf('I will call');
    expect(factKey(longer, 'PROMISE', { from: begin, to: begin + 11 })).toBe(key('I will call'));
  });

  it('differs for another kind, other words, and the same words once more', () => {
    const keys = [
      key('I will call'),
      key('I will call', 5),
      key('will call'),
      factKey(NOTE, 'EVENT', at('I will call')),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('minds neither case nor how blanks are written', () => {
    expect(factKey('WILL   call', 'PROMISE', { from: 0, to: 11 })).toBe(
      factKey('will call', 'PROMISE', { from: 0, to: 9 }),
    );
  });
});

describe('what is heard in a note that is being saved', () => {
  const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };

  it('is what its sentences tell', () => {
    const [promise] = factsWhileSaving('I will call her back tomorrow.', writing);
    expect(promise?.kind).toBe('PROMISE');
  });

  it('is nothing where listening fails, and the note is saved', () => {
    Logger.overrideLogger(false);
    expect(factsWhileSaving('I will call her back tomorrow.', { ...writing, zone: 'Nowhere/Else' })).toEqual([]);
  });
});
