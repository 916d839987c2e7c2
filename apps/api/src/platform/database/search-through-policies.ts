import type { DataSource } from 'typeorm';
import { errorCodeOf } from './database-unavailable';

const NOT_ALLOWED = '42501';

/**
 * Lets a text search use its trigram index below row-level security. PostgreSQL evaluates an operator before a policy,
 * and so in an index, only when it is marked as leaking nothing; LIKE is not marked, although its errors speak of the
 * pattern and never of the text. Only a superuser may mark it: where the owner is none, searches read every contact of
 * the workspace instead, and an administrator can run the statement once.
 */
export async function searchThroughPolicies(owner: DataSource): Promise<void> {
  const [unmarked] = await owner.query<unknown[]>(
    `SELECT 1 FROM pg_proc WHERE oid = 'pg_catalog.textlike(text, text)'::regprocedure AND NOT proleakproof`,
  );
  if (unmarked === undefined) return;
  try {
    await owner.query('ALTER FUNCTION pg_catalog.textlike(text, text) LEAKPROOF');
  } catch (error) {
    if (errorCodeOf(error) !== NOT_ALLOWED) throw error;
  }
}
