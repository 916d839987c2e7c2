import {
  type BriefFacts,
  type BriefProtocol,
  type DateOnly,
  defaultSituation,
  findPreferenceGap,
  type Instant,
  lossAbout,
  type Situation,
  wallClock,
} from '@heed/domain';
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
  return {
    reader: { language: setting.language, zone: setting.readerZone },
    workspaceZone: setting.calendar.zone,
    contact: { ...contact, ...personOf(brief) },
    promises: promises.map((promise) => ({ ...promise, status: 'OPEN' })),
    painPoints: painPoints.map((pain) => ({ ...pain, lastMentionIn: pain.mentions[0]?.interactionId ?? null })),
    interactions: brief.talks,
    preferences,
    importantDates,
    protocol: protocolFor(row, situationOf(row, wallClock(now, setting.calendar.zone).date), viewer),
    preferenceGap: findPreferenceGap(snapshot, setting, now),
  };
}

function personOf({ nameToUse, pronunciation, pronouns, imported }: BriefedContact['brief']) {
  return { nameToUse, pronunciation, pronouns, imported };
}

/** What a call to them would be about: their loss before what hurts them. */
function situationOf({ suggestions, painPoints }: BriefedContact, today: DateOnly): Situation | null {
  const loss = lossAbout(suggestions.known.importantDates, today);
  return loss === null ? defaultSituation(painPoints) : 'BEREAVEMENT';
}

/** The protocol for such a call, its opening line said by the viewer. */
function protocolFor({ brief }: BriefedContact, wanted: Situation | null, viewer: Principal): BriefProtocol | null {
  const { guide, guides } = brief;
  const typeId = guide.candidates[0]?.typeId ?? '';
  const choice = chooseProtocol(guide, { typeId, situation: wanted, versionId: null });
  const chosen = guides.find(({ id }) => id === choice?.versionId);
  if (chosen === undefined) return null;
  const { situation = null } = guide.candidates.find(({ id }) => id === chosen.id) ?? {};
  const line = spokenLine(chosen.openingLine, guide, viewer.name);
  return { ...chosen, situation, openingLine: line.missing.length === 0 ? line.text : null };
}
