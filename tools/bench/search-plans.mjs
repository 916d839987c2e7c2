import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fill, settle } from '../seed/fill.mjs';
import { buildWhatChanged } from '../start/build.mjs';
import { withConnection } from '../start/postgres/connect.mjs';
import { giveUp, say } from '../start/say.mjs';
import { onOwnDatabase } from './measure/own-database.mjs';
import { post, setUp } from './measure/scene.mjs';
import { serve } from './measure/serve.mjs';
import { spentOn, TELL } from './measure/statement-cpu.mjs';
import { CALLED, COMPANIES, SAID } from './search-queries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const API = 'dist/apps/api/main.js';
const TABLES = [
  'app_user',
  'membership',
  'company',
  'contact',
  'affiliation',
  'interaction',
  'interaction_participant',
];
const S = { contacts: 10_000, interactions: 100_000 };
/** Of what people's history adds up to, searches know when they were last spoken with. */
const PULSES = `INSERT INTO contact_pulse (workspace_id, id, last_interaction_at, unanswered_outbound, median_gap_n, recent_feelings,
    best_reach_n, importance, active)
  SELECT c.workspace_id, c.id, p.at, 0, 0, '{}', 0, 2, true FROM contact c
    LEFT JOIN (SELECT contact_id, max(occurred_at) AS at FROM interaction_participant GROUP BY contact_id) p ON p.contact_id = c.id
  ON CONFLICT (workspace_id, id) DO UPDATE SET last_interaction_at = excluded.last_interaction_at`;

const ENTRY = 'id subject body occurredAt type { id label } author { id name } contacts { id displayName }';
/** Who is looked for, where, by what the palette and the feed ask. @type {[string, Record<string, readonly string[]>, string][]} */
const PARTS = [
  ['people', CALLED, 'find(text: $text) { contacts { id displayName nameToUse companyName } }'],
  ['companies', COMPANIES, 'find(text: $text) { companies { id name domain } }'],
  ['said, 8', SAID, `find(text: $text) { entries { excerpt interaction { ${ENTRY} } } }`],
  ['said, 50', SAID, `feed(first: 50, filter: { text: $text }) { searchedBackTo nodes { ${ENTRY} } }`],
];

/** @typedef {{ asked: string, cookie: string, log: string, each: boolean }} Where */

/**
 * Prints what searches cost the database in a small and in a large workspace, for some hundreds of texts:
 * `node tools/bench/search-plans.mjs`, or less with `--contacts 50000 --interactions 1000000`. `--each` prints every text.
 */
async function searchPlans() {
  const { values } = parseArgs({
    options: {
      contacts: { type: 'string', default: '200000' },
      interactions: { type: 'string', default: '5000000' },
      each: { type: 'boolean' },
    },
  });
  await buildWhatChanged(root);
  const large = { contacts: Number(values.contacts), interactions: Number(values.interactions) };
  await onOwnDatabase(root, 'search', (postgres, home) => compare(postgres, home, large, values.each === true));
}

async function compare(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {string} */ home,
  /** @type {typeof S} */ large,
  /** @type {boolean} */ each,
) {
  const env = { ...postgres.environment(), HEED_DATA: home };
  const first = await serve(root, API, env);
  const scene = await setUp(first.asked).finally(first.end);
  await withConnection(env.DATABASE_URL, (client) => client.query(TELL));
  const more = { contacts: large.contacts - S.contacts, interactions: large.interactions - S.interactions };
  for (const [size, rows] of Object.entries({ S, L: more })) {
    say(`Filling in ${rows.contacts} contacts and ${rows.interactions} interactions ...`);
    await fill(env.DATABASE_URL, scene, { ...rows, staff: 20, owned: 500, tables: TABLES });
    await withConnection(env.DATABASE_URL, (client) => client.query(PULSES));
    await settle(env.DATABASE_URL);
    const api = await serve(root, API, env);
    const where = { asked: api.asked, cookie: scene.cookie, log: postgres.place.log, each };
    await look(size, where).finally(api.end);
  }
}

async function look(/** @type {string} */ size, /** @type {Where} */ where) {
  for (const [name, kinds, asks] of PARTS) {
    const all = [];
    for (const [kind, texts] of Object.entries(kinds)) {
      const costs = [];
      for (const text of texts) costs.push(await costOf(where, `query Search($text: String!) { ${asks} }`, text));
      if (where.each)
        for (const cost of costs) console.log(`  ${cost.ms.toFixed(1)} ms, ${cost.found} found: ${cost.text}`);
      console.log(line(`${size} ${name}: ${kind}`, costs));
      all.push(...costs);
    }
    console.log(line(`${size} ${name}`, all));
  }
}

/** Once to have in memory what it reads, then twice, of which the dearer one counts. */
async function costOf(/** @type {Where} */ where, /** @type {string} */ query, /** @type {string} */ text) {
  const ask = () => spentOn(where.log, async () => (await post(where.asked, query, { text }, where.cookie)).data);
  await ask();
  const runs = [await ask(), await ask()];
  const [, dearer] = runs.toSorted((a, b) => a.ms - b.ms);
  if (!dearer) throw new Error('Nothing was asked.');
  const { answer, ms } = dearer;
  const { contacts, companies, entries, nodes, searchedBackTo } = answer.find ?? answer.feed;
  return { text, ms, found: (contacts ?? companies ?? entries ?? nodes).length, stopped: Boolean(searchedBackTo) };
}

function line(/** @type {string} */ what, /** @type {{ ms: number, stopped: boolean }[]} */ costs) {
  const sorted = costs.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  const stopped = costs.filter((cost) => cost.stopped).length;
  return `${what} (${costs.length}): p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)} ms of CPU; ${stopped} stopped early`;
}

await searchPlans().then(() => process.exit(0), giveUp);
