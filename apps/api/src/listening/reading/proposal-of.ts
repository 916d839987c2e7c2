import { atWallTime, dayNumber, heardReason, instantOf, knownPain, knownPreference, MINUTE_MS } from '@heed/domain';
import type { HeardPromise } from '@heed/listening';
import type { PainPoint } from '../../pain-points/pain-point.type';
import { painPointsWindow } from '../../pain-points/pain-points-window';
import { jsonObject } from '../../platform/database/json-sql';
import type { Preference } from '../../preferences/preference.type';
import { preferencesWindow } from '../../preferences/preferences-window';
import type { KeptFact } from '../kept-fact';
import type { Proposal, ProposedPromise } from '../proposal.type';

/** What is on record of a contact and may be what was heard, as far as the viewer may read it. */
export interface OnRecord {
  readonly painPoints: readonly PainPoint[];
  readonly preferences: readonly Preference[];
}

/** SQL of the `OnRecord` of a contact `c`, as JSON. */
export const ON_RECORD = jsonObject({ painPoints: painPointsWindow.sql, preferences: preferencesWindow.sql });

/** Where something is proposed. */
export interface Proposing {
  /** BCP 47: the viewer's. */
  readonly language: string;
  /** IANA: the clocks by which dates were read. */
  readonly zone: string;
  /** Null where nothing is known. */
  readonly onRecord: OnRecord | null;
}

/** A fact as it is proposed. */
export function proposalOf(fact: KeptFact, { language, zone, onRecord }: Proposing): Proposal {
  const { key, kind, sentence, words, by, cue, painPoint, preference, promise, event } = fact;
  const { painPoints = [], preferences = [] } = onRecord ?? {};
  return {
    ...{ key, kind, sentence, words, by, cue, event },
    reason: heardReason(language, { kind, by, cue, words: words.text }),
    painPoint: painPoint && { ...painPoint, known: knownPain(painPoint, painPoints) },
    preference: preference && { ...preference, known: knownPreference(preference, preferences) },
    promise: promise && promised(promise, zone),
  };
}

function promised({ direction, text, date, time }: HeardPromise, dueZone: string): ProposedPromise {
  const dueAt = date === null || time === null ? null : wallInstant(date, time, dueZone);
  return { direction, text, dueAt, dueDate: dueAt === null ? date : null, dueZone };
}

function wallInstant(date: string, time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(atWallTime(dayNumber(date), (hours * 60 + minutes) * MINUTE_MS, zone));
}
