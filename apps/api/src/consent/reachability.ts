import type { Block, ChannelPreference, ConsentGiven, ContactFacts, Reachable } from '@heed/domain';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

/** What decides how a contact may be reached, as the page's statement reads it; not a field of the contract. */
export interface Reachability {
  readonly points: readonly Reachable[];
  readonly consents: readonly ConsentGiven[];
  readonly blocks: readonly Block[];
  readonly preferences: readonly ChannelPreference[];
  /** The contact's zone, else the workspace's. */
  readonly zone: string;
}

/** A contact as the page read it, with what its channels are decided from. */
export interface ReachableContact {
  readonly reachability: Reachability;
  readonly deceasedAt: string | null;
}

const OF_CONTACT = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;

const points = jsonList({
  item: jsonObject({ id: 'p.id', kind: 'p.kind', value: 'p.value', preferred: 'p.preferred', status: 'p.status' }),
  from: `contact_point p WHERE ${OF_CONTACT('p')}`,
  orderBy: 'p.id',
});

const NEWEST = `(SELECT DISTINCT ON (channel, purpose, state) * FROM consent_record r WHERE ${OF_CONTACT('r')}
  ORDER BY channel, purpose, state, recorded_at DESC)`;

const consents = jsonList({
  item: jsonObject({
    channel: 's.channel',
    purpose: 's.purpose',
    state: 's.state',
    recordedAt: isoInstant('s.recorded_at'),
  }),
  from: `${NEWEST} s`,
  orderBy: 's.recorded_at',
});

const blocks = jsonList({
  item: jsonObject({
    channel: 'b.channel',
    blockedAt: isoInstant('b.blocked_at'),
    until: isoInstant('b.until'),
    liftedAt: isoInstant('b.lifted_at'),
  }),
  from: `channel_block b WHERE ${OF_CONTACT('b')} AND b.lifted_at IS NULL`,
  orderBy: 'b.id',
});

const preferences = jsonList({
  item: jsonObject({
    id: 'f.id',
    key: 'f.key',
    value: 'f.value',
    strength: 'f.strength',
    confirmedAt: isoInstant('f.confirmed_at'),
    validUntil: 'f.valid_until',
  }),
  from: `preference f WHERE ${OF_CONTACT('f')} AND f.key IN ('PREFERRED_CHANNEL', 'AVOID_CHANNEL')`,
  orderBy: 'f.id',
});

const zone = 'coalesce(c.time_zone, (SELECT w.time_zone FROM workspace w WHERE w.id = c.workspace_id))';

export const reachabilityWindow: Window = {
  field: 'reachability',
  sql: jsonObject({ points, consents, blocks, preferences, zone }),
};

/** The facts as the rules take them. */
export function factsOf({ reachability, deceasedAt }: ReachableContact): ContactFacts {
  const { points: contactPoints, blocks: known, consents: given, preferences: wishes } = reachability;
  return { contactPoints, blocks: known, consents: given, preferences: wishes, deceasedAt };
}
