import type { DataSource } from 'typeorm';
import { errorCodeOf } from '../failure/database-unavailable';

const NOT_ALLOWED = '42501';

/** LIKE, and the match of words. */
const SEARCHES = ['pg_catalog.textlike(text, text)', 'pg_catalog.ts_match_vq(tsvector, tsquery)'];

/**
 * Lets a text search use its index below row-level security. PostgreSQL evaluates an operator before a policy, and so in
 * an index, only when it is marked as leaking nothing; these are not marked, although their errors speak of the pattern
 * and never of the text. Only a superuser may mark them: where the owner is none, searches read more of the workspace
 * instead, and an administrator can run the statements once.
 */
export async function searchThroughPolicies(owner: DataSource): Promise<void> {
  const unmarked = await owner.query<{ name: string }[]>(
    `SELECT s.name FROM unnest($1::text[]) s(name) JOIN pg_proc p ON p.oid = s.name::regprocedure AND NOT p.proleakproof`,
    [SEARCHES],
  );
  try {
    for (const { name } of unmarked) await owner.query(`ALTER FUNCTION ${name} LEAKPROOF`);
  } catch (error) {
    if (errorCodeOf(error) !== NOT_ALLOWED) throw error;
  }
}
