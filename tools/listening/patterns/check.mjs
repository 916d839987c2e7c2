import { createRequire } from 'node:module';

/** CommonJS; its own binary finds the answer where the package brings one. */
const { check } = createRequire(import.meta.url)('recheck');
const TIME_LIMIT_MS = 120_000;

/**
 * Whether a text can be made that a pattern takes more than linear time for. `(?-i:` is a plain group to recheck, which
 * does not read it yet: the pattern that it is asked about goes every way that ours goes, and more.
 *
 * @param {{ source: string, flags: string }} pattern @returns {Promise<string | null>} null: none can
 */
export async function checkPattern({ source, flags }) {
  const { status, complexity, attack, error } = await check(source.replaceAll('(?-i:', '(?:'), flags, {
    timeout: TIME_LIMIT_MS,
  });
  if (status === 'safe') return null;
  return `${status}: ${complexity?.summary ?? error?.kind}, ${String(attack?.pattern).slice(0, 200)}`;
}
