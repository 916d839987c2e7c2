import { readFileSync, statSync } from 'node:fs';
import { pause } from '../../start/process.mjs';

/** What PostgreSQL writes of itself after each step of a statement, from getrusage. */
const SPENT = /([\d.]+) s user, ([\d.]+) s system, [\d.]+ s elapsed/g;

/** Lets the connections of the serving role that begin from now on tell what their statements cost. */
export const TELL =
  'ALTER ROLE heed_app SET log_statement_stats = on; ALTER ROLE heed_app SET log_error_verbosity = verbose';

/**
 * What the work answers, and the CPU that its statements cost the database in ms, planning included; for a server that
 * nobody else asks meanwhile.
 * @template T
 * @param {string} log the file that PostgreSQL writes
 * @param {() => Promise<T>} work
 */
export async function spentOn(log, work) {
  const from = statSync(log).size;
  const answer = await work();
  await pause(8);
  const told = readFileSync(log).subarray(from).toString('utf8');
  const seconds = [...told.matchAll(SPENT)].map(([, user, system]) => Number(user) + Number(system));
  return { answer, ms: seconds.reduce((sum, one) => sum + one, 0) * 1000 };
}
