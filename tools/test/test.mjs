import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing } from '../start/install.mjs';
import { giveUp } from '../start/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const again = 'HEED_TESTS_STARTED';

/**
 * `npm test -- [--only=stage,stage] [--also=stage] [arguments of the test runner]`
 *
 * Needs Node 20 and nothing else: installs what package-lock.json names, and then starts again with the programs of
 * node_modules first on the PATH, the Node that comes with the packages among them.
 */
if (process.env[again] === undefined) {
  await installWhatIsMissing(root).catch(giveUp);
  const programs = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: programs + delimiter + process.env['PATH'], [again]: '1', NX_DAEMON: 'false' };
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const windows = process.platform === 'win32';
  process.exit(spawnSync('node', args, { cwd: root, env, stdio: 'inherit', shell: windows }).status ?? 1);
}

const { runStages } = await import('./run-stages.mjs');
process.exit(await runStages(process.argv.slice(2)));
