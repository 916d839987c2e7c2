import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { featuresOf } from './features';
import { KnownFeatures } from './known-features';
import stored from './model.json' with { type: 'json' };

const NAMES = stored.features.split('\n');
const known = new KnownFeatures(NAMES);
const words = [...new Set(NAMES.filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')))];

describe('the features that the model knows', () => {
  it('are those of a sentence that it has weights for, each once, in whatever order its words stand', () => {
    const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom('not', 'NEVER', 'xylograph', '12', ':)', '!!'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (said) => {
        const sentence = said.join(' ');
        const names = known.rowsIn(sentence).map((row) => known.nameOf(row));
        const features = featuresOf(sentence);
        expect(names.toSorted()).toEqual(NAMES.filter((name) => features.has(name)).toSorted());
      }),
    );
  });
});
