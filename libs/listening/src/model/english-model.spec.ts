import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { englishModel, MODEL_SHA256 } from './english-model';
import stored from './model.json' with { type: 'json' };
import parity from './testing/parity.json' with { type: 'json' };

describe('the model of English tone', () => {
  it('is the one its hash says', () => {
    const hash = createHash('sha256')
      .update(stored.features)
      .update(Buffer.from(stored.weights, 'base64'))
      .digest('hex');
    expect(hash).toBe(MODEL_SHA256);
  });

  it('says where it comes from and under what licence', () => {
    expect(stored.about.licence).toBe('Apache-2.0');
    expect(stored.about.source).toContain('GoEmotions');
    expect(stored.about.made).toBe('tools/listening/train.mjs');
  });

  it('weighs less than 400,000 bytes', () => {
    expect(statSync(join(import.meta.dirname, 'model.json')).size).toBeLessThan(400_000);
  });

  it('reads every sample as the code that trained it', () => {
    for (const { sentence, sentiments, emotions } of parity) {
      const scores = englishModel().scores(sentence);
      scores.sentiments.forEach((score, at) => expect(score).toBeCloseTo(sentiments[at] ?? NaN, 4));
      scores.emotions.forEach((score, at) => expect(score).toBeCloseTo(emotions[at] ?? NaN, 4));
    }
  });
});
