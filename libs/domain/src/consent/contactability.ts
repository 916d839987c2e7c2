import { KINDS_OF_CHANNEL } from '../contacts/channels';
import { avoidedChannels } from '../preferences/channels';
import type { Instant } from '../time/instant';
import { CONSENT_PURPOSES } from '../vocabulary/consent';
import { CHANNELS } from '../vocabulary/contacts';
import { type ContactabilityEntry, type ContactFacts, mayUse } from './may-use';

/**
 * Every purpose of every channel that something is known about: it has a contact point of whatever status, a block, a
 * consent record or an avoidance. Channels in the order of the vocabulary. For any other channel ask `mayUse`.
 */
export function contactability(facts: ContactFacts, now: Instant, zone: string): readonly ContactabilityEntry[] {
  const avoided = avoidedChannels(facts.preferences, now, zone);
  const known = CHANNELS.filter(
    (channel) =>
      facts.contactPoints.some((point) => KINDS_OF_CHANNEL[channel].includes(point.kind)) ||
      [...facts.blocks, ...facts.consents].some((record) => record.channel === channel) ||
      avoided.includes(channel),
  );
  return known.flatMap((channel) => CONSENT_PURPOSES.map((purpose) => mayUse(facts, channel, purpose, now, zone)));
}
