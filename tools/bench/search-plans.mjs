import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fill, settle } from '../seed/fill.mjs';
import { buildWhatChanged } from '../start/build.mjs';
import { makeHome } from '../start/make-home.mjs';
import { withConnection } from '../start/postgres/connect.mjs';
import { giveUp, say } from '../start/say.mjs';
import './limit/domain-in-node.mjs';
import { setUp } from './measure/scene.mjs';
import { serve } from './measure/serve.mjs';
import { openMeasured, TELL } from './measure/statement-cpu.mjs';
import { CALLED, COMPANIES, SAID } from './search-queries.mjs';

const { findCompanies } = await import('../../apps/api/src/find/find-companies.ts');
const { findContacts } = await import('../../apps/api/src/find/find-contacts.ts');
const { workspaceEntries } = await import('../../apps/api/src/feed/workspace-entries.ts');
const { readEntries } = await import('../../apps/api/src/interactions/timeline/read-entries.ts');

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
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

/** @typedef {import('./measure/scene.mjs').Scene} Scene */
/** @typedef {(db: any, text: string) => Promise<any>} Asked */

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
  const home = join(tmpdir(), `heed-search-${process.pid}`);
  try {
    makeHome(home);
    const { Postgres } = await import('../start/postgres/postgres.mjs');
    const postgres = await Postgres.open(root, home);
    const large = { contacts: Number(values.contacts), interactions: Number(values.interactions) };
    await compare(postgres, home, large, values.each === true).finally(() => postgres.close());
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function compare(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {string} */ home,
  /** @type {typeof S} */ large,
  /** @type {boolean} */ each,
) {
  const env = { ...postgres.environment(), HEED_DATA: home };
  const first = await serve(root, 'dist/apps/api/main.js', env);
  const scene = await setUp(first.asked).finally(first.end);
  await withConnection(env.DATABASE_URL, async (client) => {
    for (const setting of TELL) await client.query(setting);
  });
  const more = { contacts: large.contacts - S.contacts, interactions: large.interactions - S.interactions };
  for (const [size, rows] of Object.entries({ S, L: more })) {
    say(`Filling in ${rows.contacts} contacts and ${rows.interactions} interactions ...`);
    await fill(env.DATABASE_URL, scene, { ...rows, staff: 20, owned: 500, tables: TABLES }, (doing) => say(doing));
    await withConnection(env.DATABASE_URL, (client) => client.query(PULSES));
    await settle(env.DATABASE_URL);
    await look(size, env.DATABASE_APP_URL, scene, each);
  }
}

async function look(
  /** @type {string} */ size,
  /** @type {string} */ appUrl,
  /** @type {Scene} */ scene,
  /** @type {boolean} */ each,
) {
  /** @type {import('../../apps/api/src/platform/principal').Principal} */
  const actor = { kind: 'USER', id: scene.ownerId, name: 'Olga', workspaceId: scene.workspaceId, role: 'OWNER' };
  const fields = new Set(['id', 'displayName', 'nameToUse', 'companyName', 'name', 'domain']);
  const feed = { interaction: new Set(['id', 'subject', 'contacts', 'author']), totalCount: false };
  /** @type {[string, Record<string, readonly string[]>, Asked][]} */
  const parts = [
    ['people', CALLED, (db, text) => findContacts(db, actor, { text, first: 8, fields })],
    ['companies', COMPANIES, (db, text) => findCompanies(db, actor.workspaceId, { text, first: 8, fields })],
    ['said, 8 found', SAID, (db, text) => readEntries(db, workspaceEntries({ text }), { first: 8 }, feed)],
    ['said, 50 found', SAID, (db, text) => readEntries(db, workspaceEntries({ text }), { first: 50 }, feed)],
  ];
  const measured = await openMeasured(appUrl, scene);
  for (const [name, kinds, ask] of parts) {
    const all = [];
    for (const [kind, texts] of Object.entries(kinds)) {
      const costs = [];
      for (const text of texts) costs.push(await costOf(measured, ask, text));
      if (each)
        for (const cost of costs) console.log(`      ${cost.ms.toFixed(1)} ms ${cost.found} found ${cost.text}`);
      console.log(line(`${size} ${name}: ${kind}`, costs));
      all.push(...costs);
    }
    console.log(line(`${size} ${name}`, all));
  }
  await measured.close();
}

/** Once to have in memory what it reads, then three times, of which the middle one counts. */
async function costOf(
  /** @type {Awaited<ReturnType<typeof openMeasured>>} */ measured,
  /** @type {Asked} */ ask,
  /** @type {string} */ text,
) {
  await measured.spend((db) => ask(db, text));
  const runs = [];
  for (let n = 0; n < 3; n += 1) runs.push(await measured.spend((db) => ask(db, text)));
  const { answer, ms } = runs.toSorted((a, b) => a.ms - b.ms)[1] ?? { answer: [], ms: 0 };
  const found = (answer.nodes ?? answer).length;
  return { text, ms, found, stopped: Boolean(answer.searchedBackTo) };
}

function line(/** @type {string} */ what, /** @type {{ ms: number, stopped: boolean }[]} */ costs) {
  const sorted = costs.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  const stopped = costs.filter((cost) => cost.stopped).length;
  return `${what} (${costs.length}): p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)} ms of CPU; ${stopped} stopped early`;
}

await searchPlans().then(() => process.exit(0), giveUp);
