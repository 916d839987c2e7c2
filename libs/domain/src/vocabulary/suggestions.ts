/**
 * The rules, in the order of their numbers in the product's catalogue: R1 is the first, R26 the last. Four speak of a
 * desk and not of one contact: see `DESK_RULE_KEYS`.
 */
export const RULE_KEYS = [
  'PROMISE_DUE',
  'PROMISE_OVERDUE',
  'THEIR_PROMISE',
  'AFTER_NEGATIVE',
  'GOOD_NEWS',
  'REPEATED_EXPLANATION',
  'STAY_IN_TOUCH',
  'QUIET',
  'MISSED_INBOUND',
  'NO_REPLY',
  'BETTER_CHANNEL',
  'STEP_BACK',
  'IMPORTANT_DATE',
  'PREFERENCE_GAP',
  'STALE_PREFERENCE',
  'PATTERN',
  'RENEWAL',
  'NEW_CUSTOMER',
  'OWNER_CHANGE',
  'THANK_YOU',
  'LOW_SCORE',
  'PROMISE_OVERLOAD',
  'PROTOCOL_REVIEW',
  'HARD_WEEK',
  'MEETING_PREP',
  'LOG_IT',
] as const;
export type RuleKey = (typeof RULE_KEYS)[number];

/** R16, R22, R23 and R24: they look at what a member of staff has before them, whoever it is about. */
export const DESK_RULE_KEYS = ['PATTERN', 'PROMISE_OVERLOAD', 'PROTOCOL_REVIEW', 'HARD_WEEK'] as const;
export type DeskRuleKey = (typeof DESK_RULE_KEYS)[number];

/** How pressing a suggestion is: RED when it is past due, AMBER before. Said in words, never by colour alone. */
export const SUGGESTION_URGENCIES = ['AMBER', 'RED'] as const;
export type SuggestionUrgency = (typeof SUGGESTION_URGENCIES)[number];

/** Why a rule says nothing about a person: it found nothing, or the first guard that holds. */
export const SILENCE_REASONS = [
  'NOTHING_TO_SAY',
  'DECEASED',
  'ARCHIVED',
  'NO_CHANNEL',
  'LEFT_IN_PEACE',
  'JUST_SPOKE',
  'SNOOZED',
  'DISMISSED',
  'ACCEPTED',
  'PLANNED',
  'TOO_MANY_UNANSWERED',
  'CEILING',
  'PAUSED',
  'IN_RECOVERY',
  'ABSENT',
  'NO_CONSENT',
  'DAILY_CAP',
] as const;
export type SilenceReason = (typeof SILENCE_REASONS)[number];

/** What a member of staff says of a suggestion they do not want. */
export const DISMISS_REASONS = ['NOT_USEFUL', 'WRONG', 'ALREADY_DONE', 'NOT_FOR_THIS_PERSON'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What a person did with a suggestion; the only part of it that is stored. */
export const DECISION_KINDS = ['SNOOZED', 'DISMISSED', 'ACCEPTED'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What record a piece of evidence is. */
export const EVIDENCE_KINDS = [
  'INTERACTION',
  'PROMISE',
  'PAIN_POINT',
  'PREFERENCE',
  'IMPORTANT_DATE',
  'CADENCE',
  'CONTACT',
  'PROTOCOL',
  'RHYTHM',
  'RECOVERY',
  'HANDOVER',
  'RELATIONSHIP',
  'FEEDBACK',
  'THEME',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Where a fact is from: their own words, what staff saw, what we counted, or a file. */
export const EVIDENCE_MARKS = ['THEY_SAID', 'WE_SAW', 'CALCULATED', 'IMPORTED'] as const;
export type EvidenceMark = (typeof EVIDENCE_MARKS)[number];

/** What Today shows as due. */
export const DUE_KINDS = ['PROMISE', 'REMINDER'] as const;
export type DueKind = (typeof DUE_KINDS)[number];
