import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './say.mjs';

const wanted = 24;
const oldest = 22;

/**
 * Runs this same command again on the Node that comes with the packages and ends with its exit code, unless the Node
 * at hand is new enough. The second process notices when the first is gone, and ends as if asked to.
 * @param {string} root the checkout, installed
 * @param {AbortSignal} [stop] asks the second process to end
 * @param {number} [major] of the Node at hand
 */
export async function continueOnNode24(root, stop, major = Number(process.versions.node.split('.')[0])) {
  if (major >= wanted) return;
  const bundled = bundledNode(root);
  if (bundled) process.exit(await runAgainOn(bundled, stop));
  if (major < oldest)
    throw new Stop(
      `Heed needs Node ${oldest} or newer here, and this is ${process.version}: no Node comes with the packages for ` +
        `${process.platform}-${process.arch}. Install Node ${wanted} from https://nodejs.org and run it again.`,
    );
}

function bundledNode(/** @type {string} */ root) {
  const windows = process.platform === 'win32';
  const platform = `${windows ? 'win' : process.platform}-${process.arch}`;
  const node = join(root, 'node_modules', `node-${platform}`, 'bin', windows ? 'node.exe' : 'node');
  return existsSync(node) ? node : undefined;
}

/** @returns {Promise<number>} */
function runAgainOn(/** @type {string} */ node, /** @type {AbortSignal | undefined} */ stop) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  stop?.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
