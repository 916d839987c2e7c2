import type { LedgerFilter, PromiseStanding } from '../graphql/generated/graphql';
import { dayFrom } from '../ui/wall-time';

/** Where promises stand, as one looks for them; the first is what one comes for. */
export const STANDINGS = {
  open: ['OVERDUE', 'DUE_SOON', 'DUE_LATER', 'UNDATED'],
  overdue: ['OVERDUE'],
  kept: ['KEPT'],
  late: ['KEPT_LATE', 'BROKEN'],
  moved: ['RENEGOTIATED'],
  released: ['RELEASED'],
} as const satisfies Record<string, readonly PromiseStanding[]>;
export type Standing = keyof typeof STANDINGS;
/** In the order they are offered. */
export const STANDING_CHOICES = ['open', 'overdue', 'kept', 'late', 'moved', 'released', 'all'] as const;
export const SPANS = ['30', '90', '365'] as const;

/** The ledger's question as the address says it; what cannot be read is left out. */
export interface LedgerView {
  whose: 'ours' | 'theirs';
  /** `all` for wherever they stand. */
  standing: Standing | 'all';
  /** A member's id; null for everybody. */
  by: string | null;
  /** Days back. */
  since: (typeof SPANS)[number] | null;
}

export interface LedgerParams {
  whose?: string | undefined;
  standing?: string | undefined;
  by?: string | undefined;
  since?: string | undefined;
}

const isStanding = (name: string): name is Standing => name in STANDINGS;

/** Reads the address. Who leads nobody sees their own promises, whatever it says; who has none (null), everybody's. */
export function viewOf({ whose, standing, by, since }: LedgerParams, me: string | null, leads: boolean): LedgerView {
  const known = standing === 'all' || (standing && isStanding(standing)) ? standing : 'open';
  return {
    whose: whose === 'theirs' ? 'theirs' : 'ours',
    standing: known,
    by: !leads ? me : by === 'all' ? null : (by ?? me),
    since: SPANS.find((span) => span === since) ?? null,
  };
}

/** The first day of the span, by the reader's calendar. */
export const firstDay = ({ since }: LedgerView, now: Date): string | null => since && dayFrom(now, -Number(since));

/** What the API is asked with. */
export function filterOf(view: LedgerView, now: Date): LedgerFilter {
  const from = firstDay(view, now);
  return {
    direction: view.whose === 'theirs' ? 'THEIRS' : 'OURS',
    ...(view.standing !== 'all' && { standing: [...STANDINGS[view.standing]] }),
    ...(view.by && { memberId: view.by }),
    ...(from && { from }),
  };
}
