import { preferenceEvidence } from '../../../preferences/preference-evidence';
import { isPast, isStale } from '../../../preferences/stale';
import { dayText } from '../../day-text';
import { theirZone } from '../../facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import type { SnapshotPreference } from '../../snapshot';

/**
 * R15: something that MUST be so was not confirmed for twelve months, and a conversation is planned in which one may ask.
 * Nobody is called for it. (Assumptions of an empathy map grow old at 90 days; there are none yet.)
 */
export const stalePreference: Rule = {
  key: 'STALE_PREFERENCE',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 0,
  // It joins what is planned anyway, so that a plan is its reason and no guard.
  guards: ['LEFT_IN_PEACE', 'DECIDED'],
  look(sight) {
    const zone = theirZone(sight);
    const old = sight.snapshot.preferences.filter(
      (each) => each.strength === 'MUST' && !isPast(each.validUntil, sight.now, zone) && isStale(each, sight.now, zone),
    );
    if (old.length === 0) return nothing({ key: 'silence.nothingStale', params: {} });
    if (sight.snapshot.planned.length === 0) return nothing({ key: 'silence.nothingPlanned', params: {} });
    return { candidates: old.map((preference) => ask(preference, sight)) };
  },
};

function ask(preference: SnapshotPreference, sight: Sight): Candidate {
  return {
    subjectKey: `preference:${preference.id}`,
    evidence: [preferenceEvidence(preference)],
    since: preference.confirmedAt,
    urgency: 'AMBER',
    daysOverdue: 0,
    step: 'ASK',
    sentences: sentences(preference, sight),
  };
}

function sentences({ value, confirmedAt }: SnapshotPreference, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(confirmedAt, sight);
  return [
    { key: 'suggestion.stalePreference', params: { name, value, day } },
    { key: 'suggestion.stalePreferenceShort', params: { name, day } },
    { key: 'suggestion.stalePreferenceNameless', params: { day } },
  ];
}
