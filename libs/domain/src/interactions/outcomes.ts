import type { Channel } from '../vocabulary/contacts';
import { type InteractionStatus, type Outcome, OUTCOMES } from '../vocabulary/interactions';

const CALLED: readonly Channel[] = ['PHONE', 'VIDEO'];

/** The outcomes a type of interaction can have: how a call went, for types by phone or video; none for the others. */
export function outcomesFor(channel: Channel | null): readonly Outcome[] {
  return channel !== null && CALLED.includes(channel) ? OUTCOMES : [];
}

/** Whether an interaction of this channel and status can have an outcome: what has not taken place has none. */
export function takesOutcome(channel: Channel | null, status: InteractionStatus): boolean {
  return outcomesFor(channel).length > 0 && (status === 'COMPLETED' || status === 'NOT_HELD');
}
