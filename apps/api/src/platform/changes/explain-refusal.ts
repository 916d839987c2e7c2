import { type Reason, Refusal } from '@heed/domain';
import { errorCodeOf } from '../database/failure/database-unavailable';
import type { Change } from './change';

/** What the database refused, as a person can act on it; any other error as it is. */
export function explainRefusal(error: unknown, change: Change): unknown {
  const reason = reasonOf(error, change);
  return reason === undefined ? error : new Refusal([reason]);
}

function reasonOf(error: unknown, change: Change): Reason | undefined {
  switch (errorCodeOf(error)) {
    case '23505':
      return taken(constraintOf(error), change);
    case '23503':
      return { code: 'CONFLICT', field: [], message: change.undoes === undefined ? LINKED : BUILT_ON };
    case '42501':
      return isPolicy(error)
        ? { code: 'FORBIDDEN', field: [], message: 'You may not make it visible to others than yourself.' }
        : undefined;
    case '40001':
    case '40P01':
      return { code: 'CONFLICT', field: [], message: 'Somebody else changed this at the same moment. Try again.' };
    case '22021':
    case '22P05':
      return { code: 'INVALID', field: [], message: 'A text contains a character that cannot be stored.' };
    default:
      return undefined;
  }
}

const LINKED = 'Something it refers to is gone, or something else still refers to it. Reload and try again.';
export const BUILT_ON = 'It cannot be undone: something else has built on it since.';

function taken(constraint: string | undefined, { uniqueKeys = {} }: Change): Reason {
  const known = constraint === undefined ? undefined : uniqueKeys[constraint];
  if (known !== undefined) return { code: 'ALREADY_EXISTS', field: known.field.split('.'), message: known.message };
  return { code: 'ALREADY_EXISTS', field: [], message: 'Something with this id or key exists already.' };
}

function constraintOf(error: unknown): string | undefined {
  return error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined;
}

function isPolicy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('row-level security');
}
