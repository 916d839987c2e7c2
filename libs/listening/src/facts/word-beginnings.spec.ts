import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TONGUES } from '../tongues';
import { patternTree } from './pattern-tree';
import { matching } from './testing/matching';
import { neededBeginnings } from './word-beginnings';
import { cuesWorthTrying } from './worth-trying';

describe('with which words a text has to begin one', () => {
  it.each([
    ['\\bsend(?:s|ing|)\\b', ['send ', 'sending', 'sends ']],
    ['\\bsends?', ['send']],
    ['\\b(?:will|to) +(?:send|ring)', ['ring', 'send']],
    ['\\bre-?order', ['order', 'reorder']],
    ['(?<![a-z0-9])(?:ring|[bl]end)(?![a-z])', ['bend ', 'lend ', 'ring ']],
    ["(?:(?<![a-z])|(?='))(?:'s|is) +late", ['late']],
    ['^[^a-z]*(?:memo|task)$', ['memo ', 'task ']],
    ['\\bnot +(?:[a-z]+ +){0,2}late', ['late']],
    ['\\b(?:very +)?late', ['late']],
    ['\\bunforeseeable', ['unfores']],
    ['\\bsend.*', ['send']],
    ['\\bsend[a-z]*', ['send']],
    ['\\bfür immer', ['immer']],
    ['\\b(?-i:[A-Z])hat', null],
    ['send', null],
    ['\\bsend|\\?', null],
    ['\\b(?:send)?', null],
    ['', null],
  ])('%s', (pattern, expected) => {
    const needed = neededBeginnings(pattern);
    expect(needed && [...needed].sort()).toEqual(expected);
  });

  it('leaves out no cue that a sentence is heard by', () => {
    for (const cues of Object.values(TONGUES).flatMap((tongue) => (tongue === null ? [] : [tongue.cues]))) {
      for (const cue of cues) {
        fc.assert(
          fc.property(matching(cue.says.source), (text) => {
            fc.pre(cue.says.test(text));
            expect(cuesWorthTrying(cues, text)).toContain(cue);
          }),
          { numRuns: 20 },
        );
      }
    }
  });

  it('spares most cues of a sentence', () => {
    const cues = TONGUES.en?.cues ?? [];
    const sentence = 'I just saw the doctor and wanted to make sure that I understood everything.';
    expect(cuesWorthTrying(cues, sentence).length).toBeLessThan(cues.length / 3);
  });

  it('does not take brackets that do not match', () => {
    expect(() => patternTree('(?:a|b')).toThrow('Brackets');
    expect(() => patternTree('a)b')).toThrow('Brackets');
  });
});
