import type { ReminderState, RemindersFilter } from '../../graphql/generated/graphql';

/** What the address says about the list; undefined where it says nothing. */
export interface ListParams {
  /** A member's id, or `all` for everybody's; the reader's own otherwise. */
  who?: string | undefined;
  /** `done` or `off`; those that are open otherwise. */
  state?: string | undefined;
  /** `yes` or `no`; both otherwise. */
  repeats?: string | undefined;
}

const OPEN: ReminderState[] = ['SCHEDULED', 'DUE', 'SNOOZED'];
const STATES: Record<string, ReminderState[]> = { done: ['DONE'], off: ['CANCELED'] };

/** Reads the address; what it cannot read is left out. */
export function filterBy({ who, state, repeats }: ListParams, me: string): RemindersFilter {
  return {
    state: STATES[state ?? ''] ?? OPEN,
    ...(who === 'all' ? {} : { assigneeId: who || me }),
    ...(repeats === 'yes' || repeats === 'no' ? { recurring: repeats === 'yes' } : {}),
  };
}

export const isNarrowed = ({ who, state, repeats }: ListParams): boolean => Boolean(who || state || repeats);
