import {
  CEILING_DAYS,
  CHANNELS,
  type ContactFacts,
  DAY_MS,
  currentRecovery,
  type FeltTouch,
  type Instant,
  isAfter,
  mayUse,
  millis,
  preferredChannel,
  profilingDenied,
  type Snapshot,
  type SnapshotInteraction,
  type SnapshotMention,
  type SnapshotPain,
  type SnapshotPlan,
  type SnapshotPreference,
  type SnapshotPromise,
  type SnapshotPulse,
  type SnapshotRecovery,
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

/** What a recovery is told from. */
interface KnownHurt {
  readonly felt: readonly FeltTouch[];
  readonly acts: readonly {
    readonly interactionId: string;
    readonly ownerId: string | null;
    readonly confirmedIn: string | null;
    /** Null also where the viewer may not read it. */
    readonly confirmedAt: Instant | null;
  }[];
}

/** A contact as `KNOWN_CONTACT` reads it: a snapshot without what depends on the time. */
export interface KnownContact extends Omit<
  Snapshot,
  | 'channels'
  | 'preferredChannel'
  | 'profilingDenied'
  | 'pulse'
  | 'interactions'
  | 'promises'
  | 'planned'
  | 'unlogged'
  | 'pains'
  | 'preferences'
  | 'recovery'
> {
  readonly interactions: readonly (SnapshotInteraction & Behind)[];
  readonly promises: readonly KnownPromise[];
  /** Ahead and behind. */
  readonly planned: readonly (SnapshotPlan & Behind)[];
  readonly pains: readonly (Omit<SnapshotPain, 'mentions'> & {
    readonly mentions: readonly (SnapshotMention & Behind)[];
  })[];
  /** With who may read what each stands on; null where everybody may. */
  readonly preferences: readonly (SnapshotPreference & { readonly behind: Behind | null })[];
  readonly hurt: KnownHurt;
  readonly reachability: Reachability;
  readonly pulse: Omit<SnapshotPulse, 'outbound30Days' | 'twoWayCount'> & {
    /** When we turned to them in the 30 days before we last did. */
    readonly outboundAt: readonly Instant[];
  };
}

/** What the rules look at, `now`. */
export function snapshotOf({ reachability, pulse, planned, hurt, ...known }: KnownContact, now: Instant): Snapshot {
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
    unlogged: planned.filter(({ at }) => isAfter(now, at) && millis(at) > from),
    recovery: recoveryOf(hurt),
    // Nobody writes down yet who opened a brief.
    briefViewedAt: null,
    pulse: {
      ...stored,
      outbound30Days: outboundAt.filter((at) => millis(at) > from).length,
      twoWayCount: stored.lastTwoWayAt === null ? 0 : stored.medianGapN + 1,
    },
  };
}

function recoveryOf({ felt, acts }: KnownHurt): SnapshotRecovery | null {
  const confirmations = acts.flatMap(({ confirmedIn: interactionId, confirmedAt: occurredAt }) =>
    interactionId === null || occurredAt === null ? [] : [{ interactionId, occurredAt }],
  );
  const episode = currentRecovery(felt, confirmations);
  if (episode === null) return null;
  const { openedBy: id, openedAt, closing } = episode;
  const taken = acts.find(({ interactionId }) => interactionId === id);
  return { id, openedAt, ownerId: taken?.ownerId ?? null, closedAt: closing?.at ?? null };
}

function usableChannels(facts: ContactFacts, now: Instant, zone: string): readonly UsableChannel[] {
  return CHANNELS.map((channel) => mayUse(facts, channel, 'SERVICE', now, zone))
    .filter(({ allowed }) => allowed)
    .map(({ channel, value }) => ({ channel, address: value }));
}
