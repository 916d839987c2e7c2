import { describe, expect, it } from '@jest/globals';
import { chooseFeatures } from './choose-features.mjs';
import { descend } from './descend.mjs';
import { fit, outputsOf } from './fit.mjs';
import { bestThreshold } from './scores.mjs';

describe('the way down', () => {
  it('ends where a function is least', () => {
    const look = (/** @type {Float64Array} */ at) => {
      const [x = 0, y = 0] = at;
      const slope = Float64Array.of(2 * (x - 3) + y, 20 * (y + 1) + x);
      return { value: 100 + (x - 3) ** 2 + 10 * (y + 1) ** 2 + x * y, slope };
    };
    const [x, y] = descend(look, new Float64Array(2), Float64Array.of(0.5, 0.05));
    expect(x).toBeCloseTo(140 / 39, 2);
    expect(y).toBeCloseTo(-46 / 39, 2);
  });
});

describe('weights', () => {
  const rows = Array.from({ length: 400 }, (_, at) => ({
    features: Int32Array.of(at % 3, 3 + (at % 2)),
    choice: at % 3,
    yes: at % 2 === 0 ? [0] : [],
  }));
  const weights = fit(rows, { features: 5, choices: 3, questions: 1 });

  it('tell a choice and a question apart by what goes with them', () => {
    const said = outputsOf(Int32Array.of(1, 4), weights, 4);
    expect(said.subarray(0, 3).indexOf(Math.max(...said.subarray(0, 3)))).toBe(1);
    expect(said[3]).toBeLessThan(0);
    expect(outputsOf(Int32Array.of(1, 3), weights, 4)[3]).toBeGreaterThan(0);
  });

  it('are the same for the same rows', () => {
    expect(fit(rows, { features: 5, choices: 3, questions: 1 })).toEqual(weights);
  });
});

describe('the features of a model', () => {
  it('are those that go with a label more often or less often than chance', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      seen: new Set(['the', at % 4 === 0 ? 'glad' : 'plain', ...(at === 0 ? ['once'] : [])]),
      labels: [at % 4 === 0 ? 0 : 1],
    }));
    expect(chooseFeatures(rows, { labels: 2, features: 2, seenAtLeast: 2 })).toEqual(['glad', 'plain']);
  });
});

describe('a threshold', () => {
  it('of many rows is not fitted to a few that happen to stand in a row', () => {
    const scores = Array.from({ length: 400 }, (_, at) => 1 - at / 400);
    const truths = scores.map((_, at) => at < 100 && at % 20 !== 0);
    expect(bestThreshold(scores, truths)).toBeCloseTo(0.76, 1);
  });
});
