import { Refusal, type Reason } from '@heed/domain';
import type { Db } from '../database/db';
import type { Principal } from '../principal';
import type { OperationContext } from './operation-context';

/** A payload as a mutation answers it: everything but the errors may be missing when it refused. */
export type Answer<Payload extends object> = Partial<Payload> & { userErrors: readonly Reason[] };

/**
 * The body of a mutation: one writing transaction in the actor's workspace. A `Refusal` thrown inside rolls it back
 * and becomes `userErrors`; any other error is ours and stays an error.
 * `onConflict` gives what the payload shows beside a CONFLICT, usually the id of the current record.
 */
export function command<Payload extends object>(
  context: OperationContext,
  work: (db: Db, actor: Principal) => Promise<Payload>,
  onConflict?: () => Partial<Payload>,
): Promise<Answer<Payload>> {
  return refusable(context, () => context.write(work), onConflict);
}

/** The same for work that chooses its own transaction; what the operation reads is let go first. */
export async function refusable<Payload extends object>(
  context: OperationContext,
  work: () => Promise<Payload>,
  onConflict?: () => Partial<Payload>,
): Promise<Answer<Payload>> {
  await context.db.close();
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const conflict = error.reasons.some((reason) => reason.code === 'CONFLICT');
    const shown: Partial<Payload> = conflict && onConflict ? onConflict() : {};
    return { ...shown, userErrors: error.reasons };
  }
}
