import { FACT_KINDS } from '@heed/domain';
import { describe, expect, it } from '@jest/globals';
import { TONGUES } from '../tongues';
import type { Cue, Tongue } from './cue';
import { FRENCH_LATER } from './testing/french-later';
import { FRENCH_SEEN } from './testing/french-seen';
import { FRENCH_UNSEEN } from './testing/french-unseen';
import { GERMAN_LATER } from './testing/german-later';
import { GERMAN_SEEN } from './testing/german-seen';
import { GERMAN_UNSEEN } from './testing/german-unseen';
import { measure, precision, recall } from './testing/measure';
import { SPANISH_LATER } from './testing/spanish-later';
import { SPANISH_SEEN } from './testing/spanish-seen';
import { SPANISH_UNSEEN } from './testing/spanish-unseen';

const LANGUAGES = [
  ['de', TONGUES.de, [...GERMAN_SEEN, ...GERMAN_LATER], GERMAN_UNSEEN],
  ['fr', TONGUES.fr, [...FRENCH_SEEN, ...FRENCH_LATER], FRENCH_UNSEEN],
  ['es', TONGUES.es, [...SPANISH_SEEN, ...SPANISH_LATER], SPANISH_UNSEEN],
] as const;

describe.each(LANGUAGES)('what is heard in %s', (language, tongue, seen, unseen) => {
  const heard = (tongue: Tongue | null): Tongue => {
    if (tongue === null) throw new Error(`nothing is heard in ${language}`);
    return tongue;
  };

  it('is what was told, where cues were written with the sentences', () => {
    const { ALL } = measure(heard(tongue), seen);
    expect(precision(ALL)).toBeGreaterThanOrEqual(0.97);
    expect(recall(ALL)).toBeGreaterThanOrEqual(0.9);
  });

  it('is mostly what was told, where they were not', () => {
    const { ALL } = measure(heard(tongue), unseen);
    expect(precision(ALL)).toBeGreaterThanOrEqual(0.9);
    expect(recall(ALL)).toBeGreaterThanOrEqual(0.55);
  });

  it('comes from cues of its own name, each once, of every kind', () => {
    const cues: readonly Cue[] = heard(tongue).cues;
    expect(cues.filter(({ id }) => !id.startsWith(`${language}.`))).toEqual([]);
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
    expect(FACT_KINDS.filter((kind) => !cues.some((cue) => cue.kind === kind))).toEqual([]);
  });
});
