import { Refusal } from '@heed/domain';
import { explainDatabaseError } from '../platform/database/failure/explain-database-error';

/** What went wrong, as a person at a terminal can act on it. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return error.reasons.map((reason) => reason.message).join('\n');
  const ofDatabase = explainDatabaseError(error);
  if (ofDatabase) return ofDatabase;
  return error instanceof Error ? error.message : String(error);
}
