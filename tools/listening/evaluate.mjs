import { parseArgs } from 'node:util';
import '../bench/limit/domain-in-node.mjs';
import { engines } from './engines.mjs';
import { judgeFacts, readFactRows } from './judge-facts.mjs';
import { judgeTones, round } from './judge-tones.mjs';
import { readLabelledRows } from './rows.mjs';
import { weigh } from './weigh.mjs';

const { HEARD_EMOTIONS } = await import('../../libs/listening/src/vocabulary.ts');
const { HEARING_VERSION } = await import('../../libs/listening/src/hearing-version.ts');

/**
 * `npm run evaluate:listening -- --sentiment FILE.tsv --facts FILE.tsv`
 *
 * How well notes are listened to, as JSON: ours beside AFINN and wink-sentiment on the same rows with thresholds chosen
 * in the same way, facts by kind, and what it costs. docs/listening.md says what the figures mean.
 */
const { values } = parseArgs({ options: { sentiment: { type: 'string' }, facts: { type: 'string' } } });
if (!values.sentiment || !values.facts) {
  console.error('Say --sentiment FILE.tsv and --facts FILE.tsv.');
  process.exit(1);
}

const tones = readLabelledRows(values.sentiment);
const facts = readFactRows(values.facts);
const judged = Object.fromEntries(
  engines.map((engine) => {
    const from = performance.now();
    tones.forEach(({ text }) => engine.read(text));
    const msPerSentence = round((performance.now() - from) / tones.length);
    return [engine.name, { msPerSentence, ...judgeTones(engine, tones, HEARD_EMOTIONS) }];
  }),
);
const cost = await weigh([...facts, ...tones].map(({ text }) => text));
console.log(JSON.stringify({ version: HEARING_VERSION, tones: judged, facts: judgeFacts(facts), cost }, null, 2));
