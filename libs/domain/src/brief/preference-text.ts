import { preferredChannel } from '../preferences/channels';
import { channelOf } from '../preferences/check-preference';
import { isPast, isStale } from '../preferences/stale';
import type { SnapshotPreference } from '../suggestions/snapshot';
import { millis } from '../time/instant';
import { PREFERENCE_SOURCES, PREFERENCE_STRENGTHS } from '../vocabulary/preferences';
import { shortText } from '../wording/sentences';
import { type BriefSight, byRank } from './sight';

const PREFERENCE_WORDS = 14;

/**
 * The preferences that have not ended in the contact's zone: MUST first, then those confirmed within 12 months, then by
 * the strength of their source, then the newest confirmed. Of the channels they like the one to use first alone: two
 * "best" channels would leave it to the reader.
 */
export function preferencesInForce(sight: BriefSight): readonly SnapshotPreference[] {
  const { facts, now } = sight;
  const best = preferredChannel(facts.preferences, [], now, zoneOf(sight));
  return facts.preferences
    .filter(({ validUntil }) => !isPast(validUntil, now, zoneOf(sight)))
    .filter(
      ({ key, strength, value }) =>
        key !== 'PREFERRED_CHANNEL' || strength === 'DISLIKES' || [best, null].includes(channelOf(value)),
    )
    .sort(
      byRank(
        ({ strength }) => Number(strength !== 'MUST'),
        (preference) => Number(isStale(preference, now, zoneOf(sight))),
        ({ source }) => PREFERENCE_SOURCES.indexOf(source),
        ({ strength }) => PREFERENCE_STRENGTHS.indexOf(strength),
        ({ confirmedAt }) => -millis(confirmedAt),
      ),
    );
}

/**
 * A preference in whole sentences: its value, or its first sentence, if that has at most 14 words, else that there is a
 * longer note and of when. One that nobody confirmed for 12 months says that it wants to be asked about.
 */
export function preferenceText(sight: BriefSight, preference: SnapshotPreference): string {
  const { tell, now } = sight;
  const stale = isStale(preference, now, zoneOf(sight)) ? [tell('brief.preference.stale', {})] : [];
  return [said(sight, preference), ...stale].join(' ');
}

function said({ tell, day }: BriefSight, { key, strength, value, confirmedAt }: SnapshotPreference): string {
  const channel = channelOf(value);
  if ((key === 'PREFERRED_CHANNEL' || key === 'AVOID_CHANNEL') && channel !== null)
    return tell('brief.preference.channel', { key, strength, channel });
  const short = shortText(value, PREFERENCE_WORDS);
  return short === null
    ? tell('brief.preference.long', { key, strength, when: day(confirmedAt) })
    : tell('brief.preference', { key, strength, value: short });
}

function zoneOf({ facts }: BriefSight): string {
  return facts.contact.timeZone ?? facts.workspaceZone;
}
