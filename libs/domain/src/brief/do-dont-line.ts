import type { SnapshotPreference } from '../suggestions/snapshot';
import type { PreferenceKey } from '../vocabulary/preferences';
import { shortText } from '../wording/sentences';
import type { BriefItem } from './brief';
import { preferencesInForce, preferenceText } from './preference-text';
import { protocolEvidence, protocolInPlace } from './protocol-in-place';
import { type BriefSight, isSad, item, preferenceItem } from './sight';

const EACH_SHOWN = 2;
const RULE_WORDS = 14;
const WARNINGS: readonly PreferenceKey[] = ['AVOID_CHANNEL', 'TOPIC_AVOID', 'DO_NOT_DISTURB'];
const CHEERFUL: readonly PreferenceKey[] = ['TOPIC_ENJOY', 'SMALL_TALK'];

/**
 * What to do and what not to do, two of each at most: what they prefer, MUST first, what to ask them (R14), then
 * the protocol's lines that are short enough to be read in a breath. Of who has died nothing; nothing cheerful to who mourns.
 */
export function doDontLine(sight: BriefSight): readonly BriefItem[] {
  if (sight.facts.contact.deceasedAt !== null) return [];
  const preferred = preferencesInForce(sight)
    .filter(
      ({ key, strength }) =>
        key !== 'FORMALITY' && !(isSad(sight) && CHEERFUL.includes(key) && strength !== 'DISLIKES'),
    )
    .map((preference) => preferenceItem(preference, preferenceText(sight, preference), isWarning(preference)));
  const all = [...preferred, ...ask(sight), ...rules(sight)];
  const shown = [false, true].flatMap((dont) => all.filter((each) => each.dont === dont).slice(0, EACH_SHOWN));
  return all.filter((each) => shown.includes(each));
}

function isWarning({ key, strength }: SnapshotPreference): boolean {
  return strength === 'DISLIKES' || WARNINGS.includes(key);
}

function ask(sight: BriefSight): readonly BriefItem[] {
  const { preferenceGap: gap } = sight.facts;
  if (gap === null || gap.evidence.length === 0 || isSad(sight)) return [];
  return [item(sight.tell('brief.ask', { about: gap.about }), 'CALCULATED', gap.evidence)];
}

function rules(sight: BriefSight): readonly BriefItem[] {
  const protocol = protocolInPlace(sight);
  if (protocol === null) return [];
  const items = (lines: readonly string[], dont: boolean) =>
    lines.flatMap((line) => {
      const text = shortText(line, RULE_WORDS);
      return text === null ? [] : [{ ...item(text, 'CALCULATED', [protocolEvidence(protocol, line)]), dont }];
    });
  return [...items(protocol.do, false), ...items(protocol.dont, true)];
}
