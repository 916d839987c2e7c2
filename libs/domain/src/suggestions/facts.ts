import type { CadenceSetting } from '../cadences/cadence-setting';
import { cadenceThatHolds } from '../cadences/cadence-that-holds';
import { leadKind } from '../contacts/lead-kind';
import { DAY_MS, type DateOnly, type Instant, millis, oldestFirst } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import type { RelationshipKind } from '../vocabulary/contacts';
import type { Sight } from './rule';
import type { Snapshot, SnapshotInteraction } from './snapshot';

/** The last time both sides spoke, as far as the viewer may know. */
export interface LastTwoWay {
  readonly id: string;
  readonly at: Instant;
  readonly typeLabel: string;
}

/** The later of what the pulse says and of what the viewer may read beyond it; null when they never spoke. */
export function lastTwoWay({ interactions, pulse }: Snapshot): LastTwoWay | null {
  const read = interactions
    .filter(({ twoWay, status }) => twoWay && status === 'COMPLETED')
    .sort(oldestFirst)
    .at(-1);
  const { lastTwoWayAt: at, lastTwoWayInteractionId: id, lastTwoWayTypeLabel: typeLabel } = pulse;
  const known = at !== null && id !== null ? { id, at, typeLabel: typeLabel ?? '' } : null;
  const seen = read ? { id: read.id, at: read.occurredAt, typeLabel: read.typeLabel } : null;
  if (known === null || seen === null) return known ?? seen;
  return millis(known.at) > millis(seen.at) ? known : seen;
}

/** The cadence that holds for the person; null without one. */
export function theCadence({ snapshot, setting }: Sight): CadenceSetting | null {
  return cadenceThatHolds(snapshot.contact, snapshot.ownCadence, setting.cadences);
}

/** What a message chooses its words by: the lead kind, or OTHER. */
export function kindForWords({ snapshot }: Sight): RelationshipKind {
  return leadKind(snapshot.contact.relationshipKinds) ?? 'OTHER';
}

/** The contact's IANA zone, else the workspace's. */
export function theirZone({ snapshot, setting }: Sight): string {
  return snapshot.contact.timeZone ?? setting.calendar.zone;
}

/** The date by the workspace's clocks. */
export function today({ setting, now }: Sight): DateOnly {
  return wallClock(now, setting.calendar.zone).date;
}

/** One of the snapshot's interactions. */
export function interactionById({ interactions }: Snapshot, id: string | null): SnapshotInteraction | null {
  return interactions.find((interaction) => interaction.id === id) ?? null;
}

/** Whole days of 24 hours from one instant to a later one. */
export function wholeDays(from: Instant, to: Instant): number {
  return Math.floor((millis(to) - millis(from)) / DAY_MS);
}
