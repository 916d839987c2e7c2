import { CHANNEL_OF_KIND, type Reachable } from '../contacts/channels';
import { type DateOnly, type Instant, millis } from '../time/instant';
import type { Channel } from '../vocabulary/contacts';
import type { PreferenceKey, PreferenceStrength } from '../vocabulary/preferences';
import { channelOf } from './check-preference';
import { isPast } from './stale';

/** A preference as the channel rules see it. */
export interface ChannelPreference {
  readonly id: string;
  readonly key: PreferenceKey;
  readonly value: string;
  readonly strength: PreferenceStrength;
  readonly confirmedAt: Instant;
  readonly validUntil: DateOnly | null;
}

/** The channels that must not be used: AVOID_CHANNEL with MUST that has not ended. Age alone does not lift it. */
export function avoidedChannels(
  preferences: readonly ChannelPreference[],
  now: Instant,
  zone: string,
): readonly Channel[] {
  return named(preferences, 'AVOID_CHANNEL', now, zone)
    .filter(({ strength }) => strength === 'MUST')
    .map(({ channel }) => channel);
}

/**
 * The channel to use first: PREFERRED_CHANNEL that has not ended, MUST before LIKES (DISLIKES says nothing), the newest
 * confirmed first, then the highest id; else the channel of the ACTIVE contact point marked preferred (lowest id).
 * A channel that must be avoided is never it. Null when nothing says.
 */
export function preferredChannel(
  preferences: readonly ChannelPreference[],
  points: readonly Reachable[],
  now: Instant,
  zone: string,
): Channel | null {
  const avoided = avoidedChannels(preferences, now, zone);
  const said = named(preferences, 'PREFERRED_CHANNEL', now, zone)
    .filter(({ strength }) => strength !== 'DISLIKES')
    .sort((a, b) => Number(b.strength === 'MUST') - Number(a.strength === 'MUST') || newestFirst(a, b))
    .map(({ channel }) => channel);
  const marked = [...points]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((point) => point.preferred && point.status === 'ACTIVE')
    .map((point) => CHANNEL_OF_KIND[point.kind]);
  return [...said, ...marked].find((channel) => channel !== null && !avoided.includes(channel)) ?? null;
}

function named(preferences: readonly ChannelPreference[], key: PreferenceKey, now: Instant, zone: string) {
  return preferences
    .filter((preference) => preference.key === key && !isPast(preference.validUntil, now, zone))
    .flatMap((preference) => {
      const channel = channelOf(preference.value);
      return channel === null ? [] : [{ ...preference, channel }];
    });
}

function newestFirst(a: ChannelPreference, b: ChannelPreference): number {
  return millis(b.confirmedAt) - millis(a.confirmedAt) || (a.id < b.id ? 1 : -1);
}
