import { DatabaseUnavailable, errorCodeOf } from './database-unavailable';
import { UnfitDatabase } from '../unfit/unfit-database';

const ADVICE: readonly (readonly [codes: RegExp, advice: string])[] = [
  [/^28|^3D000$/, 'Check DATABASE_URL and DATABASE_APP_URL.'],
  [/^42501$/, 'DATABASE_URL must name the owner of the database; DATABASE_APP_URL the role that serves.'],
];

/**
 * What keeps Heed from working with its database, in a sentence for the operator at the terminal; undefined for what is
 * no matter of the operator's.
 */
export function explainDatabaseError(error: unknown): string | undefined {
  if (error instanceof UnfitDatabase) return error.message;
  if (error instanceof DatabaseUnavailable)
    return `The database cannot be reached or cannot write (${reasonOf(error.cause)}). Does it run, has it space, and is its address right?`;
  const advice = ADVICE.find(([codes]) => codes.test(errorCodeOf(error) ?? ''))?.[1];
  return advice && `The database refuses: ${reasonOf(error)}. ${advice}`;
}

/** Some of Node's errors, such as one of several refused connections, have a code and no message. */
function reasonOf(error: unknown): string {
  return (error instanceof Error && error.message) || errorCodeOf(error) || String(error);
}
