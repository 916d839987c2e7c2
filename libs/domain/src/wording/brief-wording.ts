import type { PreferenceQuestion } from '../vocabulary/brief';
import type { Channel, RelationshipKind } from '../vocabulary/contacts';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';
import type { Outcome } from '../vocabulary/interactions';
import type { PainStatus } from '../vocabulary/pain-points';
import type { PreferenceKey, PreferenceStrength } from '../vocabulary/preferences';

/**
 * The sentences of the brief, each with what it speaks of. They stand under the name of their line ("We promised", "Last
 * time", "Open with") and do not say it again. The brief ends them with a full stop where their last
 * parameter brings none. `when` is a date as `sayDate` says it.
 */
export interface BriefWording {
  'brief.name': { readonly name: string; readonly kind: RelationshipKind | 'NONE' };
  'brief.name.long': NoParams;
  'brief.died': { readonly name: string; readonly when: string };
  'brief.bereaved': { readonly what: string };
  'brief.pronunciation': { readonly pronunciation: string };
  'brief.pronouns': { readonly pronouns: string };
  'brief.language': { readonly language: string };
  'brief.promise': { readonly promise: string };
  /** A promise of ours too long to be said in a breath. */
  'brief.promise.long': { readonly when: string };
  'brief.due': { readonly when: string; readonly state: 'AHEAD' | 'OVERDUE' };
  'brief.due.open': NoParams;
  'brief.pain.words': { readonly when: string; readonly words: string };
  'brief.pain.title': { readonly when: string; readonly title: string };
  'brief.pain.long': { readonly when: string };
  'brief.pain.state': { readonly status: PainStatus };
  'brief.last.spoke': { readonly type: string; readonly by: string; readonly when: string };
  'brief.last.theirs': { readonly type: string; readonly when: string };
  'brief.last.ours': {
    readonly type: string;
    readonly by: string;
    readonly when: string;
    readonly outcome: Outcome | 'NONE';
  };
  'brief.feeling': { readonly feeling: Feeling; readonly source: FeelingSource };
  'brief.preference': {
    readonly key: PreferenceKey;
    readonly strength: PreferenceStrength;
    readonly value: string;
  };
  /** A preference that names a channel. */
  'brief.preference.channel': {
    readonly key: 'PREFERRED_CHANNEL' | 'AVOID_CHANNEL';
    readonly strength: PreferenceStrength;
    readonly channel: Channel;
  };
  /** A preference too long to be said in a breath. */
  'brief.preference.long': {
    readonly key: PreferenceKey;
    readonly strength: PreferenceStrength;
    readonly when: string;
  };
  /** Behind a preference that nobody confirmed for long. */
  'brief.preference.stale': NoParams;
  /** R14: what to ask when we next speak. */
  'brief.ask': { readonly about: PreferenceQuestion };
  'brief.opening': { readonly line: string };
}

type NoParams = Readonly<Record<never, never>>;
