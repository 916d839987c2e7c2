import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bestThreshold, countsOf, f1, macroF1 } from './scores.mjs';

/** @type {string} */
let folder;
/** @type {any} what was printed */
let told;

const TONES = [
  ['positive', 'gratitude', 'Thank you so much, you are wonderful!'],
  ['negative', 'frustration', 'This is terrible, I am so angry.'],
  ['neutral', 'neutral', 'The shop opens at nine.'],
];
const FACTS = [
  ['customer', 'The bread was late again and nobody told us why.', 'PAIN'],
  ['customer', 'She prefers e-mail.', ''],
  ['customer', 'He turns 60 on Saturday.', 'EVENT,PREF'],
  ['staff', 'I will send the quote by Friday.', 'PROM'],
  ['staff', 'The bread was late again.', ''],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-evaluate-'));
  const tones = TONES.flatMap((tone) => Array.from({ length: 6 }, () => tone));
  const lines = tones.map(([sentiment, emotion, text], at) => [at, text, sentiment, emotion, 'GoEmotions'].join('\t'));
  writeFileSync(join(folder, 'tones.tsv'), ['id\ttext\tsentiment\temotions\tsource', ...lines].join('\n'));
  const rows = FACTS.map(([role, text, labels], at) => [at, role, text, labels, 'notes'].join('\t'));
  writeFileSync(join(folder, 'facts.tsv'), ['id\trole\ttext\tlabels\tsource', ...rows].join('\n'));
  const files = ['--sentiment', join(folder, 'tones.tsv'), '--facts', join(folder, 'facts.tsv')];
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'evaluate.mjs'), ...files], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  told = JSON.parse(stdout);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the evaluation of listening', () => {
  it('judges every engine on the same rows, seen and unseen apart', () => {
    expect(Object.keys(told.tones)).toEqual(['heed', 'afinn', 'wink-sentiment']);
    for (const engine of Object.values(told.tones)) {
      expect([engine.goEmotions.seen.rows, engine.goEmotions.unseen.rows]).toEqual([12, 6]);
      expect(engine.goEmotions.seen.sentimentMacroF1).toBe(1);
    }
  });

  it('counts what was heard rightly, wrongly and not at all, of what the speaker is asked for', () => {
    expect(told.facts.notesSeen).toMatchObject({ rows: 5, facts: 4, precision: 0.75, recall: 0.75, f1: 0.75 });
    expect(told.facts.notesSeen.kinds.PREF).toMatchObject({ facts: 1, precision: 0, recall: 0 });
    expect(told.facts.notesSeen.kinds.PAIN).toMatchObject({ facts: 1, precision: 1, recall: 1 });
    expect(told.facts.serviceChatSeen.rows).toBe(0);
  });

  it('says what it costs', () => {
    for (const figure of ['msPerNoteP50', 'msModelLoad', 'rssAddedMB', 'modelBytes'])
      expect(told.cost[figure]).toBeGreaterThan(0);
  });
});

describe('scores', () => {
  const sets = (/** @type {readonly string[]} */ ...labels) => labels.map((label) => new Set(label.split('')));

  it('are the harmonic mean of precision and recall, every label weighing alike', () => {
    expect(f1(countsOf('a', sets('a', 'a', 'b', 'b'), sets('a', 'b', 'a', 'b')))).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
    expect(macroF1(['a', 'b'], sets('a', 'a', 'b'), sets('a', 'a', 'a'))).toBeCloseTo(0.4);
  });

  it('find the threshold at which F1 is best, the higher one of two', () => {
    expect(bestThreshold([0.9, 0.8, 0.4, 0.1], [true, true, false, false])).toBe(0.8);
  });
});
