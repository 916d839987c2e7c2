import { contactPointFor, KINDS_OF_CHANNEL, type Reachable } from '../contacts/channels';
import { avoidedChannels, type ChannelPreference } from '../preferences/channels';
import { type DateOnly, type Instant, isAfter, millis } from '../time/instant';
import { type ConsentPurpose, type ConsentState, type ContactabilityReason } from '../vocabulary/consent';
import type { Channel } from '../vocabulary/contacts';

/** A consent record as the rule sees it. */
export interface ConsentGiven {
  readonly channel: Channel;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly recordedAt: Instant;
}

/** A channel block as the rule sees it. */
export interface Block {
  readonly channel: Channel;
  readonly blockedAt: Instant;
  readonly until: Instant | null;
  readonly liftedAt: Instant | null;
}

/** Everything that decides how a person may be reached, in any order. */
export interface ContactFacts {
  readonly contactPoints: readonly Reachable[];
  readonly blocks: readonly Block[];
  readonly consents: readonly ConsentGiven[];
  readonly preferences: readonly ChannelPreference[];
  readonly deceasedAt: DateOnly | null;
}

/** Whether a channel may be used for a purpose, why, and the contact point to use (null when not allowed or not needed). */
export interface ContactabilityEntry {
  readonly channel: Channel;
  readonly purpose: ConsentPurpose;
  readonly allowed: boolean;
  readonly reason: ContactabilityReason;
  readonly value: string | null;
}

// From the most careful: of two records at the same instant the more careful one holds.
const CAREFUL: readonly ConsentState[] = ['DENIED', 'WITHDRAWN', 'NOT_ASKED', 'GRANTED'];

/**
 * Whether a channel may be used for a purpose, `now`. The first that holds is the reason:
 * 1. DECEASED: nothing is allowed.
 * 2. BLOCKED: a block that was neither lifted nor is over. Not for PROFILING, which reaches nobody.
 * 3. DENIED: the newest consent record of this channel and purpose is DENIED or WITHDRAWN.
 * 4. NO_CONSENT: MARKETING without a newest record GRANTED. Marketing fails closed; SERVICE, FEEDBACK and PROFILING
 *    stand on contract or legitimate interest and are allowed until they are denied.
 * 5. AVOIDS: AVOID_CHANNEL with MUST. Not for PROFILING.
 * 6. NO_CONTACT_POINT: no ACTIVE contact point serves the channel. Not for PROFILING nor IN_PERSON.
 * 7. OK.
 * `zone` (the contact's, else the workspace's) decides when a preference's last day is over.
 */
export function mayUse(
  facts: ContactFacts,
  channel: Channel,
  purpose: ConsentPurpose,
  now: Instant,
  zone: string,
): ContactabilityEntry {
  const point = contactPointFor(channel, facts.contactPoints);
  const reason =
    refusedByPerson(facts, channel, purpose, now) ??
    (purpose === 'PROFILING' ? 'OK' : unreachable(facts, channel, point !== null, now, zone));
  const allowed = reason === 'OK';
  return {
    channel,
    purpose,
    allowed,
    reason,
    value: allowed && purpose !== 'PROFILING' ? (point?.value ?? null) : null,
  };
}

function refusedByPerson(
  facts: ContactFacts,
  channel: Channel,
  purpose: ConsentPurpose,
  now: Instant,
): ContactabilityReason | null {
  if (facts.deceasedAt !== null) return 'DECEASED';
  const blocked = facts.blocks.some((block) => block.channel === channel && isActive(block, now));
  if (blocked && purpose !== 'PROFILING') return 'BLOCKED';
  const state = newestState(
    facts.consents.filter((record) => record.channel === channel && record.purpose === purpose),
  );
  if (state === 'DENIED' || state === 'WITHDRAWN') return 'DENIED';
  return purpose === 'MARKETING' && state !== 'GRANTED' ? 'NO_CONSENT' : null;
}

function unreachable(
  facts: ContactFacts,
  channel: Channel,
  hasPoint: boolean,
  now: Instant,
  zone: string,
): ContactabilityReason {
  if (avoidedChannels(facts.preferences, now, zone).includes(channel)) return 'AVOIDS';
  return hasPoint || KINDS_OF_CHANNEL[channel].length === 0 ? 'OK' : 'NO_CONTACT_POINT';
}

function isActive({ until, liftedAt }: Block, now: Instant): boolean {
  return [until, liftedAt].every((end) => end === null || isAfter(end, now));
}

function newestState(records: readonly ConsentGiven[]): ConsentState {
  const order = (a: ConsentGiven, b: ConsentGiven) =>
    millis(b.recordedAt) - millis(a.recordedAt) || CAREFUL.indexOf(a.state) - CAREFUL.indexOf(b.state);
  return [...records].sort(order)[0]?.state ?? 'NOT_ASKED';
}
