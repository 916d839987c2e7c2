import { type Instant, RULES, type RuleKey, type Setting, type SilentRule, type Suggestion } from '@heed/domain';
import type { KnownContact } from '../suggestions/known-contact';
import { reportOf } from '../suggestions/report-of';
import type { LeftInPeace } from './today.type';

/** Promises stand in what is due; the same fact is never shown twice. What is asked when one speaks is in the brief. */
const ELSEWHERE: readonly RuleKey[] = ['PROMISE_DUE', 'PROMISE_OVERDUE', 'PREFERENCE_GAP'];
const OF_TODAY = RULES.map(({ key }) => key).filter((key) => !ELSEWHERE.includes(key));
const ALONE: readonly SilentRule['reason'][] = ['LEFT_IN_PEACE', 'TOO_MANY_UNANSWERED'];

/** Somebody with the best that is suggested for them. */
export interface WorthACall {
  readonly known: KnownContact;
  readonly suggestion: Suggestion;
}

/** What the rules say of these people on Today: at most one suggestion of each, and who is left alone instead. */
export function judge(
  candidates: readonly KnownContact[],
  setting: Setting,
  now: Instant,
): { readonly worth: readonly WorthACall[]; readonly leftInPeace: readonly LeftInPeace[] } {
  const reports = candidates.map((known) => ({ known, ...reportOf(known, setting, now) }));
  return {
    worth: reports.flatMap(({ known, fired }) => {
      const suggestion = fired.find(({ rule }) => OF_TODAY.includes(rule));
      return suggestion === undefined ? [] : [{ known, suggestion }];
    }),
    leftInPeace: reports.flatMap(({ known, silent }) => {
      const one = silent.find(({ rule, reason }) => OF_TODAY.includes(rule) && ALONE.includes(reason));
      return one === undefined ? [] : [{ ...one, contact: known.contact }];
    }),
  };
}
