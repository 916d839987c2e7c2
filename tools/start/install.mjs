import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.mjs';
import { say, Stop } from './say.mjs';

/**
 * Installs the packages of package-lock.json unless exactly these are installed already. npm's own record of what it
 * put into node_modules is compared, so an install by hand counts as well and one that was cut off does not.
 * @param {string} root the checkout
 * @param {AbortSignal} [signal] ends the installation
 */
export async function installWhatIsMissing(root, signal) {
  if (isInstalled(root)) return;
  say('Installing what Heed needs (once; one to four minutes) ...');
  const npm = process.env['npm_execpath'];
  const { code } = await run(npm ? process.execPath : 'npm', [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
    signal,
  });
  if (code !== 0)
    throw new Stop('The installation failed, see above. Is the package registry reachable? Then run it again.');
}

/** Whether node_modules holds the packages of the lock, version by version; those of other platforms may be absent. */
export function isInstalled(/** @type {string} */ root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return (
    Object.entries(wanted).every(([name, { version, optional }]) =>
      present[name] ? present[name].version === version : optional || name === '',
    ) && Object.keys(present).every((name) => name in wanted)
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(/** @type {string} */ lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}
