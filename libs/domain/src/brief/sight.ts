import { preferenceEvidence } from '../preferences/preference-evidence';
import type { Evidence } from '../suggestions/evidence';
import type { SnapshotDate, SnapshotPreference } from '../suggestions/snapshot';
import type { DateOnly, Instant } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import type { PreferenceSource } from '../vocabulary/preferences';
import type { EvidenceMark } from '../vocabulary/suggestions';
import { sayDate, sayDay } from '../wording/dates';
import { say } from '../wording/say';
import { ended } from '../wording/sentences';
import type { Wording, WordingKey } from '../wording/wording';
import type { BriefItem } from './brief';
import type { BriefFacts } from './facts';
import { lossAbout } from './loss';

/** What the lines of a brief are made from: the facts, and how to speak of them. */
export interface BriefSight {
  readonly facts: BriefFacts;
  readonly now: Instant;
  /** By the reader's clocks. */
  readonly today: DateOnly;
  /** The loss they mourn about now; null when there is none. */
  readonly loss: SnapshotDate | null;
  /** Says a sentence in the reader's language, ended. */
  readonly tell: <Key extends WordingKey>(key: Key, params: Wording[Key]) => string;
  /** Says the reader's date of an instant. */
  readonly day: (at: Instant) => string;
  readonly date: (date: DateOnly) => string;
}

export function briefSight(facts: BriefFacts, now: Instant): BriefSight {
  const { language, zone } = facts.reader;
  const today = wallClock(now, zone).date;
  return {
    facts,
    now,
    today,
    loss: lossAbout(facts.importantDates, wallClock(now, facts.workspaceZone).date),
    tell: (key, params) => ended(say(language, key, params)),
    day: (at) => sayDay(language, at, now, zone),
    date: (date) => sayDate(language, date, today),
  };
}

/** Whether nothing cheerful is to be said. */
export function isSad({ facts, loss }: BriefSight): boolean {
  return loss !== null || facts.contact.deceasedAt !== null;
}

/** A thing to do, or not to do, or to know. */
export function item(text: string, mark: EvidenceMark, evidence: readonly Evidence[]): BriefItem {
  return { text, mark, dont: false, evidence, subjectId: null };
}

/** A thing that stands on a preference and is edited there. */
export function preferenceItem(preference: SnapshotPreference, text: string, dont: boolean): BriefItem {
  const mark = MARK_OF_SOURCE[preference.source];
  return { text, mark, dont, evidence: [preferenceEvidence(preference)], subjectId: preference.id };
}

/** Orders by rank, the lowest first, then by id, so that it never matters in which order things came. */
export function byRank<T extends { readonly id: string }>(...ranks: ((thing: T) => number)[]): (a: T, b: T) => number {
  return (a, b) =>
    ranks.map((rank) => rank(a) - rank(b)).find((difference) => difference !== 0) ?? (a.id < b.id ? -1 : 1);
}

const MARK_OF_SOURCE: Readonly<Record<PreferenceSource, EvidenceMark>> = {
  CUSTOMER_STATED: 'THEY_SAID',
  STAFF_OBSERVED: 'WE_SAW',
  COMPUTED: 'CALCULATED',
  IMPORTED: 'IMPORTED',
};
