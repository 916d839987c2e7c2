import { createRequire } from 'node:module';

/** CommonJS; its own binary finds the answer where the package brings one. */
const { check } = createRequire(import.meta.url)('recheck');
const TIME_LIMIT_MS = 120_000;
/** As much of a note as is read: no text can be longer. */
const LONGEST = 20_000;

/** What recheck does not read yet: groups that mind case, and two groups of one name in different alternatives. */
const NOT_READ = /\(\?-i:|\(\?<\p{L}\w*>/gu;

/**
 * Whether a text can be made that a pattern takes more than linear time for, by recheck and its own measure of that. What
 * it does not read is a plain group to it: the pattern that it is asked about goes every way that ours goes, and more.
 *
 * @param {{ source: string, flags: string }} pattern @returns {Promise<string | null>} null: none can
 */
export async function checkPattern({ source, flags }) {
  const { status, complexity, attack, error } = await check(source.replace(NOT_READ, '(?:'), flags, {
    timeout: TIME_LIMIT_MS,
    maxAttackStringSize: LONGEST,
  });
  if (status === 'safe') return null;
  return `${status}: ${complexity?.summary ?? error?.kind}, ${String(attack?.pattern).slice(0, 200)}`;
}
