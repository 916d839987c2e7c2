import type { ContactSort } from '@heed/domain';
import type { Conditions } from './contact-conditions';

/** One way of ordering contacts: `key` is what a cursor keeps beside the id, as text. */
export interface Order {
  readonly key: string;
  readonly by: string;
  /** Whether a cursor's key is one of this order. */
  accepts(key: string | null): boolean;
  /** What lies after a cursor: ranges of the order's index, the nearer first. */
  after(conditions: Conditions, key: string | null, id: string): readonly string[];
}

const MICROSECONDS = /^-?\d{1,16}$/;

// A cursor keeps microseconds, because milliseconds would cut through a tie.
const instantOf = (param: string) => `('epoch'::timestamptz + ${param}::bigint * interval '1 microsecond')`;

export const ORDERS: Readonly<Record<ContactSort, Order>> = {
  NAME: {
    key: 'c.sort_name',
    by: 'c.sort_name, c.id',
    accepts: (key) => key !== null,
    after: (conditions, key, id) => [`(c.sort_name, c.id) > (${conditions.param(key)}, ${conditions.param(id)}::uuid)`],
  },
  LAST_INTERACTION: {
    key: '(extract(epoch FROM p.last_interaction_at) * 1000000)::bigint::text',
    by: 'p.last_interaction_at DESC NULLS LAST, p.id',
    accepts: (key) => key === null || MICROSECONDS.test(key),
    after(conditions, key, id) {
      const isLater = `p.id > ${conditions.param(id)}::uuid`;
      if (key === null) return [`p.last_interaction_at IS NULL AND ${isLater}`];
      const at = instantOf(conditions.param(key));
      return [
        `p.last_interaction_at <= ${at} AND (p.last_interaction_at < ${at} OR ${isLater})`,
        'p.last_interaction_at IS NULL',
      ];
    },
  },
};
