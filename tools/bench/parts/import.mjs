import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILY, GIVEN, NOUNS } from '../../seed/vocabulary.mjs';
import { withConnection } from '../../start/postgres/connect.mjs';
import { say } from '../../start/say.mjs';
import { cpuMs, endedChildrenMs, threadMs } from '../measure/cpu.mjs';

const CONVERSATIONS = 4_000;
const PEOPLE = 200;
const TABLES = ['interaction', 'interaction_participant'];

/**
 * Importing conversations by the command that people use, beside COPY of the rows that it wrote. Both read the file; the
 * start of the command and the people are left out. @returns {Promise<import('../measure/report.mjs').Figure[]>}
 */
export async function measureImport(
  /** @type {string} */ root,
  /** @type {string} */ home,
  /** @type {import('../measure/stage.mjs').Stage} */ { env, scene, database, sides: { postmaster } },
) {
  say('Measuring: import ...');
  const [people, one, all] = writeFiles(home);
  // What ends with a connection is counted by the server's process, and so is a cleaner that ends meanwhile.
  await withConnection(database.ownerUrl, async (client) => {
    await client.query('ALTER SYSTEM SET autovacuum = off');
    await client.query('SELECT pg_reload_conf()');
  });
  const run = (/** @type {string[]} */ args) => imported(root, env, postmaster, args);
  await run(['--contacts', people]);
  const start = await run(['--interactions', one]);
  const whole = await run(['--interactions', all]);
  const folder = join(home, 'copied');
  mkdirSync(folder);
  // The database runs as another user.
  chmodSync(folder, 0o777);
  const limit = await copied(database.ownerUrl, scene.workspaceId, join(folder, 'rows'), all);
  const ours = whole - start;
  return [
    { name: 'import: CPU of the copy of its rows / ours', value: limit / ours, unit: 'x', goal: 0.5, atLeast: true },
    {
      name: 'import: conversations a CPU second',
      value: (CONVERSATIONS - 1) / (ours / 1000),
      unit: '',
      goal: 5000,
      atLeast: true,
    },
  ];
}

/** CPU ms of one run of the command, with what its connections took. */
async function imported(
  /** @type {string} */ root,
  /** @type {NodeJS.ProcessEnv} */ env,
  /** @type {number} */ postmaster,
  /** @type {readonly string[]} */ args,
) {
  const before = endedChildrenMs(process.pid) + endedChildrenMs(postmaster);
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/cli.js'), 'import', ...args], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done) => child.on('exit', done));
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return endedChildrenMs(process.pid) + endedChildrenMs(postmaster) - before;
}

/** CPU ms of reading the file and of COPY of the same rows, in one transaction, into the tables they were taken from. */
async function copied(
  /** @type {string} */ ownerUrl,
  /** @type {string} */ workspaceId,
  /** @type {string} */ file,
  /** @type {string} */ lines,
) {
  return withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const ours = `id IN (SELECT id FROM interaction WHERE workspace_id = '${workspaceId}' AND source = 'import')`;
    const which = (/** @type {string} */ table) =>
      table === 'interaction' ? ours : ours.replace('id', 'interaction_id');
    await client.query(`SET session_replication_role = replica`);
    for (const table of TABLES)
      await client.query(`COPY (SELECT * FROM ${table} WHERE ${which(table)}) TO '${file}.${table}'`);
    for (const table of TABLES.toReversed()) await client.query(`DELETE FROM ${table} WHERE ${which(table)}`);
    await client.query(`SET session_replication_role = origin`);
    const before = threadMs(rows[0].pid) + cpuMs(process.pid);
    for (const line of readFileSync(lines, 'utf8').trimEnd().split('\n')) JSON.parse(line);
    await client.query('BEGIN');
    for (const table of TABLES) await client.query(`COPY ${table} FROM '${file}.${table}'`);
    await client.query('COMMIT');
    return threadMs(rows[0].pid) + cpuMs(process.pid) - before;
  });
}

/** The people, one conversation, and many of them. @returns {[string, string, string]} */
function writeFiles(/** @type {string} */ home) {
  const people = Array.from({ length: PEOPLE }, (_, n) =>
    [`p${n}`, GIVEN[n % GIVEN.length], FAMILY[(n * 7) % FAMILY.length], `p${n}@example.org`].join(','),
  );
  const lines = Array.from({ length: CONVERSATIONS }, (_, n) => JSON.stringify(conversation(n)));
  const write = (/** @type {string} */ name, /** @type {readonly string[]} */ text) => {
    writeFileSync(join(home, name), `${text.join('\n')}\n`);
    return join(home, name);
  };
  return [
    write('people.csv', ['external_id,first_name,last_name,email', ...people]),
    write('one.jsonl', lines.slice(0, 1)),
    write('all.jsonl', lines),
  ];
}

function conversation(/** @type {number} */ n) {
  const at = new Date(Date.now() - (n + 1) * 3_600_000);
  const word = (/** @type {number} */ k) => NOUNS[(n * 31 + k * 17) % NOUNS.length];
  const messages = [0, 1, 2, 3].map((k) => ({
    at: new Date(at.getTime() + k * 60_000).toISOString(),
    from: k % 2 === 0 ? 'customer' : 'agent',
    text: `About the ${word(k)}: is the ${word(k + 4)} ready, and what about the ${word(k + 8)}?`,
  }));
  return {
    external_id: `c${n}`,
    contact_external_id: `p${n % PEOPLE}`,
    channel: 'chat',
    direction: 'inbound',
    agent: `agent-${n % 5}`,
    started_at: at.toISOString(),
    ended_at: new Date(at.getTime() + 300_000).toISOString(),
    subject: `The ${word(1)}`,
    messages,
  };
}
