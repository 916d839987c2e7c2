import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../process.mjs';
import { Stop } from '../say.mjs';

/**
 * The passwords of the database's two roles: the owner migrates, the app serves.
 * @typedef {{ heed_owner: string, heed_app: string }} Secrets
 */

/**
 * The passwords beside the cluster they belong to, made at the first call; only their owner can read the file.
 * @returns {Secrets}
 */
export function keepSecrets(/** @type {string} */ home) {
  const file = join(home, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(join(home, 'postgres', 'PG_VERSION')))
      throw new Stop(
        `${file} is missing: it holds the password of the database beside it. Put it back from your backup.`,
      );
    const secrets = { heed_owner: password(), heed_app: password() };
    writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'EACCES')
      throw new Stop(`${file} belongs to another user: run Heed as the user who ran it first.`);
    throw error;
  }
}

function password() {
  return randomBytes(24).toString('hex');
}
