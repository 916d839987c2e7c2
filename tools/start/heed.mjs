import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatChanged, withOwnNode } from './build.mjs';
import { claim, holder } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { installWhatIsMissing } from './install.mjs';
import { continueOnNode24 } from './node24.mjs';
import { waitUntil } from './process.mjs';
import { giveUp, sayAside, Stop } from './say.mjs';
import { home, root } from './where.mjs';

const busy = 'A command of npm run heed is using the database';

/** What `npm run heed -- ...` does: the command-line interface on the running database, or on one of its own. */
async function heed() {
  sayAside();
  await installWhatIsMissing(root);
  await continueOnNode24(root);
  await buildWhatChanged(root);
  if (asksForHelp(process.argv.slice(2))) return runCommand({});
  const running = process.env['DATABASE_URL'] ? {} : await runningDatabase();
  if (running) return runCommand(running);
  const claimed = await claim(home, busy);
  try {
    const database = await openDatabase(root, home, process.env);
    return await runCommand(database.environment()).finally(() => database.close());
  } finally {
    claimed.release();
  }
}

/** What a command takes is told without a database. */
function asksForHelp(/** @type {string[]} */ args) {
  return args.length === 0 || args[0] === 'help' || args.some((arg) => arg === '--help' || arg === '-h');
}

/** The database of the Heed that runs here; one that is about to start is waited for. */
async function runningDatabase() {
  const other = holder(home);
  if (!other || other.doing === busy) return undefined;
  const { environmentOfRunning } = await import('./postgres/postgres.mjs');
  if (await waitUntil(() => environmentOfRunning(root, home) !== undefined || !holder(home), 30_000, 250))
    return environmentOfRunning(root, home);
  throw new Stop('Heed is starting here, and its database does not answer yet. Run this again when it does.');
}

/** @returns {Promise<number>} the command's exit code; Ctrl-C is the command's to answer */
function runCommand(/** @type {Record<string, string | undefined>} */ databaseEnvironment) {
  const cli = join(root, 'dist/apps/api/cli.js');
  if (!existsSync(cli)) throw new Stop('The commands are not part of this build.');
  const env = { ...process.env, ...databaseEnvironment, HEED_DATA: home, NODE_ENV: 'production', ...withOwnNode(root) };
  const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], {
    cwd: process.env['INIT_CWD'],
    env,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  process.once('disconnect', () => child.kill('SIGTERM'));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

await heed().then((code) => process.exit(code), giveUp);
