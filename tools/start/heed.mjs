import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatChanged, withOwnNode } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { continueOnNode24 } from './node24.mjs';
import { onDatabase } from './on-database.mjs';
import { giveUp, sayAside, Stop } from './say.mjs';
import { home, root } from './where.mjs';

/** What `npm run heed -- ...` does: the command-line interface on the running database, or on one of its own. */
async function heed() {
  sayAside();
  await installWhatIsMissing(root);
  await continueOnNode24(root);
  await buildWhatChanged(root);
  if (asksForHelp(process.argv.slice(2))) return runCommand({});
  return onDatabase(runCommand);
}

/** What a command takes is told without a database. */
function asksForHelp(/** @type {string[]} */ args) {
  return args.length === 0 || args[0] === 'help' || args.some((arg) => arg === '--help' || arg === '-h');
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
