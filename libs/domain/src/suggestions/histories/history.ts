import type { DateOnly, Instant } from '../../time/instant';
import type { DecisionKind, RuleKey, SilenceReason } from '../../vocabulary/suggestions';
import type { Setting } from '../setting';
import type { Snapshot, SnapshotContact } from '../snapshot';

/** A decision as it is told: on what the rule said that day. */
export interface ToldDecision {
  readonly rule: RuleKey;
  readonly kind: DecisionKind;
  readonly at: Instant;
  readonly until: Instant | null;
}

/** What is to be said of a person, and what not. */
export interface Expected {
  readonly speaks: readonly RuleKey[];
  readonly silent: readonly { readonly rule: RuleKey; readonly reason: SilenceReason }[];
  /** What the button of the best suggestion says; null where it does not matter. */
  readonly button: string | null;
  /** A part of the best suggestion. */
  readonly says: string | null;
}

/** The person and what is known of them, without what is counted from it. */
export type Person = Omit<Snapshot, 'contact' | 'pulse'> & { readonly contact: SnapshotContact };

/** One history, as it was read. */
export interface History {
  readonly title: string;
  readonly now: Instant;
  readonly setting: Setting;
  readonly person: Person;
  readonly decisions: readonly ToldDecision[];
  readonly expected: Expected;
}

/** What is read line by line. */
export interface Draft {
  title: string;
  now: Instant;
  year: number;
  zone: string;
  setting: Setting;
  person: Person;
  decisions: ToldDecision[];
  speaks: RuleKey[];
  silent: { rule: RuleKey; reason: SilenceReason }[];
  button: string | null;
  says: string | null;
  today: DateOnly;
  /** Counts the records, so that each has an id that says where it stands. */
  count: number;
}
