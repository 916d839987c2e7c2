import { createRequire } from 'node:module';

/** CommonJS; its own binary finds the answer where the package brings one. */
const { check } = createRequire(import.meta.url)('recheck');
const TIME_LIMIT_MS = 120_000;
/** As much of a note as is read: no text can be longer. */
const LONGEST = 20_000;

/**
 * Whether a text can be made that a pattern takes more than linear time for, by recheck and its own measure of that. `(?-i:` is a plain group to recheck, which
 * does not read it yet: the pattern that it is asked about goes every way that ours goes, and more.
 *
 * @param {{ source: string, flags: string }} pattern @returns {Promise<string | null>} null: none can
 */
export async function checkPattern({ source, flags }) {
  const { status, complexity, attack, error } = await check(source.replaceAll('(?-i:', '(?:'), flags, {
    timeout: TIME_LIMIT_MS,
    maxAttackStringSize: LONGEST,
  });
  if (status === 'safe') return null;
  return `${status}: ${complexity?.summary ?? error?.kind}, ${String(attack?.pattern).slice(0, 200)}`;
}
