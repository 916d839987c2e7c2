import type { Stretch } from './stretch';

/** A list of interactions that is looked through for words, newest first: a bounded stretch of it for each page. */
export interface SearchedList {
  /** What its statements name as $1 and on. */
  readonly params: readonly unknown[];
  /** What is looked for (`wordsQuery`); nothing is found by an empty one. */
  readonly query: string;
  /**
   * SQL of what comes before a SELECT: WITH RECURSIVE and clauses, the last of them `reached (at, id)`, the key that it
   * was looked through down to. It has a row only when that is neither its end nor where the page was full.
   */
  search(stretch: Stretch): string;
  /** SQL of the rows of `interaction` that were found, with `key_at` and `key_id`. */
  readonly rows: string;
  /** SQL of how many it holds, as `n`; null where nobody counts them. */
  readonly count: string | null;
}

/**
 * The clauses of a walk: `newest`, of which `most` are looked at, and `hits` among them, no more than the page needs.
 * PostgreSQL reads a clause only as far as another asks for it, so the walk ends with the last hit that is needed.
 * @param newest SQL of the entries from the cursor on, newest first: `id`, `key_at`, `key_id` and whether it is `found`
 */
export function walk(newest: string, most: number, { limit }: Stretch): string {
  return `newest AS MATERIALIZED (${newest} LIMIT ${most}),
hits AS MATERIALIZED (SELECT id, key_at, key_id FROM newest WHERE found LIMIT ${limit}),
walked AS MATERIALIZED (
  SELECT key_at AS at, key_id AS id FROM newest WHERE (SELECT count(*) FROM hits) < ${limit} OFFSET ${most - 1} LIMIT 1)`;
}

/** SQL of the rows of a walk's hits. */
export const ROWS_OF_HITS = `SELECT i.*, h.key_at, h.key_id FROM hits h
  CROSS JOIN LATERAL (SELECT * FROM interaction x WHERE x.id = h.id OFFSET 0) i`;
