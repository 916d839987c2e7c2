import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhatChanged, withOwnNode } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { continueOnNode24 } from './node24.mjs';
import { onDatabase } from './on-database.mjs';
import { giveUp, say, Stop } from './say.mjs';
import { home, root } from './where.mjs';

const options = /** @type {const} */ ({
  contacts: { type: 'string', default: '1000' },
  interactions: { type: 'string', default: '10000' },
  workspace: { type: 'string' },
  'into-existing': { type: 'boolean', default: false },
});
const STAFF = 5;
const OWNER = 'owner@example.com';

/** What `npm run seed -- --contacts N --interactions M` does: made-up people with their history, for looking at load. */
async function seed() {
  const { values } = parseArgs({ options });
  const scale = { contacts: count(values.contacts), interactions: count(values.interactions), staff: STAFF };
  await installWhatIsMissing(root);
  await continueOnNode24(root);
  await buildWhatChanged(root);
  await onDatabase((database) => fillOne({ ...process.env, ...database }, values, scale));
}

/** Fills the workspace that was named, the only one, or a new one where there is none. */
async function fillOne(
  /** @type {NodeJS.ProcessEnv} */ env,
  /** @type {{ workspace?: string | undefined, 'into-existing': boolean }} */ {
    workspace: wanted,
    'into-existing': intoExisting,
  },
  /** @type {import('../seed/fill.mjs').Scale} */ scale,
) {
  // What needs the packages is loaded when they are installed.
  const { fill, settle } = await import('../seed/fill.mjs');
  const { chooseWorkspace, refuseUsed } = await import('../seed/workspace.mjs');
  const url = env['DATABASE_URL'] ?? '';
  const cli = (/** @type {string[]} */ args, input = '') => command(env, args, input);
  const whose = await chooseWorkspace(url, wanted, () => makeWorkspace(cli));
  if (!intoExisting) await refuseUsed(url, whose);
  say(`Filling ${whose.name}: ${scale.contacts} contacts, ${scale.interactions} interactions ...`);
  const began = performance.now();
  await fill(url, whose, scale, (doing) => process.stdout.isTTY && process.stdout.write(`\r\x1b[K${doing}`));
  say('Computing what each history adds up to ...');
  cli(['pulse', 'rebuild', '--workspace', whose.workspaceId]);
  await settle(url);
  say(`Filled in ${Math.round((performance.now() - began) / 1000)} s.`);
}

/** Makes a workspace by the command that people use, and says how to sign in. */
function makeWorkspace(/** @type {(args: string[], input: string) => void} */ cli) {
  const password = randomBytes(12).toString('base64url');
  cli(['workspace', 'create', '--name', 'Load', '--owner', 'Olga Owner', '--email', OWNER], password);
  say(`Made a workspace. Sign in as ${OWNER} with ${password}`);
}

function command(
  /** @type {NodeJS.ProcessEnv} */ environment,
  /** @type {string[]} */ args,
  /** @type {string} */ input,
) {
  const env = { ...environment, HEED_DATA: home, NODE_ENV: 'production', ...withOwnNode(root) };
  const cli = join(root, 'dist/apps/api/cli.js');
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, env, input, encoding: 'utf8' });
  if (status !== 0) throw new Stop(stderr.trim());
}

function count(/** @type {string} */ text) {
  if (/^\d{1,8}$/.test(text)) return Number(text);
  throw new Stop(`${text} is no number of rows: npm run seed -- --contacts 10000 --interactions 100000`);
}

await seed().then(() => process.exit(0), giveUp);
