import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHome } from '../../start/make-home.mjs';

/** @typedef {import('../../start/postgres/postgres.mjs').Postgres} Postgres */

/**
 * Runs `work` on a database of its own, and takes it away again.
 * @template T
 * @param {string} root
 * @param {string} name what its folder is called by
 * @param {(postgres: Postgres, home: string) => Promise<T>} work
 */
export function onOwnDatabase(root, name, work) {
  return inOwnHome(name, (home) => withPostgres(root, home, (postgres) => work(postgres, home)));
}

/**
 * Gives `work` a folder for the data of a Heed, gone afterwards.
 * @template T
 * @param {string} name
 * @param {(home: string) => Promise<T>} work
 */
export async function inOwnHome(name, work) {
  const home = join(tmpdir(), `heed-${name}-${process.pid}`);
  try {
    makeHome(home);
    return await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * @template T
 * @param {string} root
 * @param {string} home
 * @param {(postgres: Postgres) => Promise<T>} work
 */
export async function withPostgres(root, home, work) {
  // Loaded late: its parts are there once what Heed needs is installed.
  const { Postgres } = await import('../../start/postgres/postgres.mjs');
  const postgres = await Postgres.open(root, home);
  return work(postgres).finally(() => postgres.close());
}
