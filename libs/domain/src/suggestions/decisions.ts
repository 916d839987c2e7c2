import { endOfNextBusinessDay } from '../time/business-time';
import { DAY_MS, type Instant, instantOf, isAfter, millis } from '../time/instant';
import type { RuleKey } from '../vocabulary/suggestions';
import { dayText } from './day-text';
import { type Candidate, type Sight, type Silence, silence } from './rule';
import type { SuggestionDecision } from './snapshot';

const LOOKED_BACK = 5;
const QUIET_AT_DISMISSALS = 3;
const QUIET_DAYS = 30;

/** Whether somebody decided already: on the subject, or so often against the rule that it is quiet for this person. */
export function decidedAlready(rule: RuleKey, candidate: Candidate, sight: Sight): Silence | null {
  return decided(candidate, sight) ?? quiet(rule, sight);
}

/**
 * The newest decision on the subject holds, whichever rule spoke, until a record joins the evidence: a snooze until its
 * time, a dismissal for good, an acceptance until the end of the next business day. What is said once is not said again.
 */
function decided({ subjectKey, evidence, once = false }: Candidate, sight: Sight): Silence | null {
  const decision = sight.snapshot.decisions.filter((other) => other.subjectKey === subjectKey).sort(newestFirst)[0];
  if (decision === undefined || evidence.some(({ id }) => !decision.evidenceIds.includes(id))) return null;
  const until = once ? null : holdsUntil(decision, sight);
  if (until !== null && !isAfter(until, sight.now)) return null;
  return silence(
    decision.kind,
    {
      key: SENTENCES[decision.kind],
      params: { day: dayText(decision.decidedAt, sight), until: until === null ? 'undated' : dayText(until, sight) },
    },
    until,
  );
}

const SENTENCES = {
  SNOOZED: 'silence.snoozed',
  DISMISSED: 'silence.dismissed',
  ACCEPTED: 'silence.accepted',
} as const;

function holdsUntil({ kind, until, decidedAt }: SuggestionDecision, { setting }: Sight): Instant | null {
  if (kind === 'ACCEPTED') return endOfNextBusinessDay(decidedAt, setting.calendar);
  return kind === 'SNOOZED' ? (until ?? decidedAt) : null;
}

/** 3 of the last 5 decisions on a rule for this person dismissed: the rule is quiet for them 30 days from the last one. */
function quiet(rule: RuleKey, sight: Sight): Silence | null {
  const dismissed = sight.snapshot.decisions
    .filter((decision) => decision.rule === rule)
    .sort(newestFirst)
    .slice(0, LOOKED_BACK)
    .filter(({ kind }) => kind === 'DISMISSED');
  const newest = dismissed[0];
  if (newest === undefined || dismissed.length < QUIET_AT_DISMISSALS) return null;
  const until = instantOf(millis(newest.decidedAt) + QUIET_DAYS * DAY_MS);
  if (!isAfter(until, sight.now)) return null;
  const params = { n: dismissed.length, of: LOOKED_BACK, until: dayText(until, sight) };
  return silence('DISMISSED', { key: 'silence.quiet', params }, until);
}

function newestFirst(a: SuggestionDecision, b: SuggestionDecision): number {
  return millis(b.decidedAt) - millis(a.decidedAt) || (a.id < b.id ? 1 : Number(a.id > b.id) * -1);
}
