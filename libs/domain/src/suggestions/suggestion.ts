import type { Instant } from '../time/instant';
import type { Channel } from '../vocabulary/contacts';
import type { RuleKey, SilenceReason, SuggestionUrgency } from '../vocabulary/suggestions';
import type { WordingKey } from '../wording/wording';
import type { Evidence } from './evidence';

/** Something worth doing for a person, with the records it stands on. Computed when read, never stored. */
export interface Suggestion {
  /** rule:subjectKey:contact; the same as long as it speaks of the same. */
  readonly id: string;
  readonly rule: RuleKey;
  readonly ruleVersion: number;
  /** What of the contact it is about; a decision holds for the subject, whichever rule spoke. */
  readonly subjectKey: string;
  readonly contactId: string;
  /** A whole sentence or two in the language of the setting, at most 160 characters. */
  readonly text: string;
  readonly textKey: WordingKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly score: number;
  readonly urgency: SuggestionUrgency;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
  readonly evidenceHash: string;
  readonly step: SuggestedStep;
  /** When what it speaks of began. */
  readonly since: Instant;
}

/** What a button offers; nothing is ever sent by itself. */
export interface SuggestedStep {
  /** Null when no channel may be used. */
  readonly channel: Channel | null;
  readonly address: string | null;
  /** When it suits them; null: now, or whenever one writes. */
  readonly at: Instant | null;
  /** What the button says. */
  readonly text: string;
}

/** Why a rule says nothing of a person. */
export interface SilentRule {
  readonly rule: RuleKey;
  readonly reason: SilenceReason;
  readonly text: string;
  /** When it may speak again by itself; null when that depends on what happens. */
  readonly until: Instant | null;
}

/** What the rules say of one contact: every rule that is asked is in exactly one of the lists. */
export interface RuleReport {
  /** The best first. */
  readonly fired: readonly Suggestion[];
  /** In the order of the vocabulary. */
  readonly silent: readonly SilentRule[];
}
