import type { Instant } from '@heed/domain';

/** An open reminder as a calendar shows it. */
export interface FeedReminder {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly title: string;
  readonly note: string | null;
  readonly contactName: string | null;
  readonly dueAt: Instant | null;
  readonly dueDate: string | null;
  readonly timeZone: string;
  readonly leadMinutes: readonly number[];
  /** Value of an RRULE, and the how-manieth this is; null when it comes up once, or again only once it was done. */
  readonly rrule: string | null;
  readonly occurrence: number | null;
  /** Where it stands in the app; null when nobody said where the app is. */
  readonly url: string | null;
}

/** A conversation that is planned. */
export interface FeedPlan {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly title: string;
  readonly note: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly url: string | null;
}

/** What stands in a member's calendar. */
export interface Feed {
  readonly name: string;
  readonly now: Instant;
  readonly reminders: readonly FeedReminder[];
  readonly plans: readonly FeedPlan[];
}
