import { isPast } from '../../preferences/stale';
import { type Instant, oldestFirst } from '../../time/instant';
import { type Evidence, interactionEvidence } from '../evidence';
import { theirZone } from '../facts';
import { nothing, type Rule, type Sight } from '../rule';
import type { Setting } from '../setting';
import type { Snapshot } from '../snapshot';

/** Talks from which on one may ask. */
const TALKS = 3;

/**
 * R14: after three talks neither channel nor hours nor language are known. It joins the next brief and is never a nudge
 * of its own. That it was asked nobody writes down: the brief asks until an answer is known.
 */
export const preferenceGap: Rule = {
  key: 'PREFERENCE_GAP',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 0,
  guards: [],
  look: (sight) => nothing({ key: gapOf(sight) ? 'silence.joinsBrief' : 'silence.noGap', params: {} }),
};

/** What nobody knows yet of a person, for the brief to ask. */
export interface PreferenceGap {
  readonly about: 'CHANNEL';
  /** The talks in which it was not said; never empty. */
  readonly evidence: readonly Evidence[];
  readonly since: Instant;
}

/** Whether it is time to ask how they like to be reached; null when something is known or there is no evidence. */
export function findPreferenceGap(snapshot: Snapshot, setting: Setting, now: Instant): PreferenceGap | null {
  return gapOf({ snapshot, setting, now });
}

function gapOf(sight: Sight): PreferenceGap | null {
  const { snapshot, now } = sight;
  const zone = theirZone(sight);
  const known = snapshot.preferences.some(
    ({ key, validUntil }) => (key === 'PREFERRED_CHANNEL' || key === 'HOURS') && !isPast(validUntil, now, zone),
  );
  if (known || snapshot.preferredChannel !== null || snapshot.contact.language !== null) return null;
  const talks = snapshot.interactions
    .filter(({ twoWay, status }) => twoWay && status === 'COMPLETED')
    .sort(oldestFirst);
  const first = talks[0];
  if (first === undefined || Math.max(talks.length, snapshot.pulse.twoWayCount) < TALKS) return null;
  return { about: 'CHANNEL', evidence: talks.slice(-TALKS).map(interactionEvidence), since: first.occurredAt };
}
