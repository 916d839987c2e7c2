import { type BriefFacts, type BriefProtocol, defaultSituation, findPreferenceGap, type Instant } from '@heed/domain';
import { spokenLine } from '../guide/fill-line';
import { chooseProtocol } from '../guide/fitting-protocol';
import type { Principal } from '../platform/principal';
import { snapshotOf } from '../suggestions/known-contact';
import { settingOf } from '../suggestions/known-setting';
import type { BriefedContact } from './brief-window';

/** What the brief of a contact looks at, as this viewer may read it, `now`. */
export function briefFacts(row: BriefedContact, viewer: Principal, now: Instant): BriefFacts {
  const { brief, painPoints } = row;
  const setting = settingOf(row.suggestions.setting, viewer, now);
  const snapshot = snapshotOf(row.suggestions.known, now);
  const { contact, promises, preferences, importantDates } = snapshot;
  const gap = findPreferenceGap(snapshot, setting, now);
  return {
    reader: { language: setting.language, zone: setting.calendar.zone },
    contact: { ...contact, ...personOf(brief) },
    promises: promises.map((promise) => ({ ...promise, status: 'OPEN' })),
    painPoints: painPoints.map((pain) => ({ ...pain, lastMentionIn: pain.mentions[0]?.interactionId ?? null })),
    interactions: brief.talks,
    preferences,
    importantDates,
    protocol: protocolFor(row, viewer),
    preferenceGap: gap && { ask: gap.about, evidence: gap.evidence },
  };
}

function personOf({ nameToUse, pronunciation, pronouns, imported }: BriefedContact['brief']) {
  return { nameToUse, pronunciation, pronouns, imported };
}

/** The protocol for a call about what hurts them now, its opening line said by the viewer. */
function protocolFor({ brief, painPoints }: BriefedContact, viewer: Principal): BriefProtocol | null {
  const { guide, guides } = brief;
  const typeId = guide.candidates[0]?.typeId ?? '';
  const situation = defaultSituation(painPoints);
  const versionId = chooseProtocol(guide, { typeId, situation, versionId: null })?.versionId;
  const chosen = guides.find(({ id }) => id === versionId);
  if (chosen === undefined) return null;
  const line = spokenLine(chosen.openingLine, guide, viewer.name);
  return { ...chosen, situation, openingLine: line.missing.length === 0 ? line.text : null };
}
