import { millis } from '../time/instant';
import type { Candidate, Rule, Sight } from './rule';
import type { Suggestion } from './suggestion';

export const PER_IMPORTANCE = 5;
/** What lying longer can add at most. */
export const DAYS_OVERDUE_MAX = 10;
/** What each dismissal of a rule by the viewer costs it, and how many count. */
export const PER_DISMISSAL = 15;
export const DISMISSALS_MAX = 2;

/** Attempts without an answer at which a suggestion weighs half; at one more it is not made. */
export const HALVED_AT_UNANSWERED = 2;

/**
 * base + 5 x importance + min(10, days overdue) - 15 x (this member's dismissals of the rule in 30 days, at most 2);
 * half of it, rounded down, after two attempts without an answer, where the rule heeds those.
 */
export function scoreOf(rule: Rule, { urgency, daysOverdue }: Candidate, { snapshot, setting }: Sight): number {
  const dismissals = setting.viewer.dismissals30Days[rule.key] ?? 0;
  const score =
    rule.base[urgency] +
    PER_IMPORTANCE * snapshot.contact.importance +
    Math.min(DAYS_OVERDUE_MAX, daysOverdue) -
    PER_DISMISSAL * Math.min(DISMISSALS_MAX, dismissals);
  const halved =
    rule.guards.includes('TOO_MANY_UNANSWERED') && snapshot.pulse.unansweredOutbound === HALVED_AT_UNANSWERED;
  return halved ? Math.floor(score / 2) : score;
}

/** The highest score first; ties: what began earlier, then the lower id. */
export function byScore(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || millis(a.since) - millis(b.since) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
