import { nextAttempt } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import type { Carried } from '../carriers/carrier';

const SENT = `UPDATE delivery SET state = 'SENT', sent_at = $3::timestamptz, next_attempt_at = NULL, last_error = NULL
  WHERE workspace_id = $1 AND id = $2`;
// Another who took over may have been luckier.
const FAILED = `UPDATE delivery SET state = CASE WHEN $3::timestamptz IS NULL THEN 'GIVEN_UP' ELSE 'FAILED' END,
       next_attempt_at = $3::timestamptz, last_error = $4
  WHERE workspace_id = $1 AND id = $2 AND state <> 'SENT'`;
const DROP = `DELETE FROM delivery WHERE workspace_id = $1 AND id = $2 AND state <> 'SENT'`;
const LONGEST_ERROR = 300;

/** What became of an attempt; DROPPED: there was nothing to say any more. */
export type Outcome = Carried | { readonly kind: 'DROPPED' };

/** An attempt that ended. */
export interface Attempted {
  readonly id: string;
  readonly workspaceId: string;
  /** From 1. */
  readonly attempt: number;
  /** ISO 8601 instant. */
  readonly now: string;
  /** 0 to 1; see `nextAttempt`. */
  readonly chance: number;
}

/** Writes down what became of an attempt, and when the next one is. */
export async function record(db: Db, one: Attempted, outcome: Outcome): Promise<void> {
  const key = [one.workspaceId, one.id];
  if (outcome.kind === 'DROPPED') await db.query(DROP, key);
  else if (outcome.kind === 'SENT') await db.query(SENT, [...key, one.now]);
  else await db.query(FAILED, [...key, again(one, outcome), outcome.reason.slice(0, LONGEST_ERROR)]);
}

function again({ attempt, now, chance }: Attempted, failed: Extract<Carried, { kind: 'FAILED' }>): string | null {
  return failed.retryable ? nextAttempt(attempt, now, chance, failed.notBefore ?? null) : null;
}
