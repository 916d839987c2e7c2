import {
  CEILING_DAYS,
  CHANNELS,
  type ContactFacts,
  DAY_MS,
  type Instant,
  isAfter,
  mayUse,
  millis,
  preferredChannel,
  profilingDenied,
  type Snapshot,
  type SnapshotInteraction,
  type SnapshotPromise,
  type SnapshotPulse,
  type UsableChannel,
  type Visibility,
} from '@heed/domain';
import { factsOf, type Reachability } from '../consent/reachability';

/** Who may read an interaction. */
export interface Behind {
  readonly visibility: Visibility;
  readonly authorId: string;
}

/** A promise, with who may read where it was made. */
export type KnownPromise = SnapshotPromise & { readonly source: Behind };

/** A contact as `KNOWN_CONTACT` reads it: a snapshot without what depends on the time. */
export interface KnownContact extends Omit<
  Snapshot,
  'channels' | 'preferredChannel' | 'profilingDenied' | 'pulse' | 'interactions' | 'promises'
> {
  readonly interactions: readonly (SnapshotInteraction & Behind)[];
  readonly promises: readonly KnownPromise[];
  readonly reachability: Reachability;
  readonly pulse: Omit<SnapshotPulse, 'outbound30Days' | 'twoWayCount'> & {
    /** When we turned to them in the 30 days before we last did. */
    readonly outboundAt: readonly Instant[];
  };
}

/** What the rules look at, `now`. */
export function snapshotOf({ reachability, pulse, planned, ...known }: KnownContact, now: Instant): Snapshot {
  const { preferences, points, zone } = reachability;
  const facts = factsOf({ reachability, deceasedAt: known.contact.deceasedAt });
  const { outboundAt, ...stored } = pulse;
  const from = millis(now) - CEILING_DAYS * DAY_MS;
  return {
    ...known,
    channels: usableChannels(facts, now, zone),
    profilingDenied: profilingDenied(facts, now, zone),
    preferredChannel: preferredChannel(preferences, points, now, zone),
    planned: planned.filter(({ at }) => !isAfter(now, at)),
    pulse: {
      ...stored,
      outbound30Days: outboundAt.filter((at) => millis(at) > from).length,
      twoWayCount: stored.lastTwoWayAt === null ? 0 : stored.medianGapN + 1,
    },
  };
}

function usableChannels(facts: ContactFacts, now: Instant, zone: string): readonly UsableChannel[] {
  return CHANNELS.map((channel) => mayUse(facts, channel, 'SERVICE', now, zone))
    .filter(({ allowed }) => allowed)
    .map(({ channel, value }) => ({ channel, address: value }));
}
