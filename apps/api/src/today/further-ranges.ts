import { QUIET_RATIO_RED, type RuleKey } from '@heed/domain';
import { takesPart } from '../pulse/takes-part';
import { some } from './guards-sql';
import { IMPORTANCES, type Ranged } from './ranges';
import { baseOf, daysSince, SET_RIGHT } from './weighed-sql';

const ago = (span: string) => `$3::timestamptz - interval '${span}'`;

/** A range of its own column, whose contacts lie in an index by owner and importance. */
const ownColumn = (
  rule: RuleKey,
  at: string,
  { condition, subject, daysOver = '0' }: { condition: string; subject: string; daysOver?: string },
): Ranged => ({
  ...{ rule, at, condition, subject, daysOver, from: IMPORTANCES },
  base: String(baseOf(rule, 'AMBER')),
  order: `u.owner_id, u.importance, u.${at}`,
});

// Whoever was reminded twice is not asked again, however long the promise stays open.
const REMINDED_TWICE = `(SELECT count(*) = 2 FROM (SELECT FROM interaction_participant p
    JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
   WHERE p.workspace_id = u.workspace_id AND p.contact_id = u.id AND p.occurred_at > u.awaited_at
     AND i.direction = 'OUTBOUND' AND i.status = 'COMPLETED' AND ${takesPart('p', 'i')}
     AND coalesce(i.outcome NOT IN ('NO_ANSWER', 'BUSY', 'WRONG_NUMBER'), true) LIMIT 2) sent)`;

const FORMER = some(`contact k WHERE k.workspace_id = u.workspace_id AND k.id = u.id AND k.lifecycle_stage = 'FORMER'`);
const RATIO = `extract(epoch FROM $3::timestamptz - u.last_two_way_at) / 86400 / nullif(u.median_gap_days, 0)`;
const PLANNED_AHEAD = some(`interaction_participant p WHERE p.workspace_id = u.workspace_id AND p.contact_id = u.id
   AND p.planned AND p.occurred_at >= $3::timestamptz`);

/** Of whom no cadence reminds: none holds, or one that reminds nobody. */
const quiet = (from: string, cadence: string): Ranged => ({
  ...{ rule: 'QUIET', at: 'last_two_way_at', subject: `'contact'`, from },
  daysOver: daysSince('quiet_at'),
  base: `CASE WHEN ${RATIO} >= ${QUIET_RATIO_RED} THEN ${baseOf('QUIET')} ELSE ${baseOf('QUIET', 'AMBER')} END`,
  condition: `${cadence} AND ${SET_RIGHT} AND u.quiet_at <= $3::timestamptz AND NOT ${FORMER}`,
  order: 'u.owner_id, u.cadence_id, u.importance, u.quiet_at',
});

/** Those of the other rules. How the columns come about, `RULE_FACTS` tells. */
export const FURTHER_RANGES: readonly Ranged[] = [
  // Business days are never shorter than days by more than the clocks jump.
  ownColumn('THEIR_PROMISE', 'awaited_at', {
    condition: `u.awaited_at <= ${ago('46 hours')} AND NOT ${REMINDED_TWICE}
      AND (u.last_attempt_at IS NULL OR u.last_attempt_at <= u.awaited_at OR u.last_attempt_at <= ${ago('118 hours')})`,
    subject: `'promise:' || u.awaited_promise_id`,
    daysOver: daysSince('awaited_at'),
  }),
  ownColumn('GOOD_NEWS', 'fixed_at', {
    condition: `u.fixed_at <= ${ago('24 hours')}`,
    subject: `'pain:' || u.fixed_pain_id`,
  }),
  ownColumn('REPEATED_EXPLANATION', 'retold_at', {
    condition: `u.retold_at BETWEEN ${ago('720 hours')} AND $3::timestamptz`,
    subject: `'pain:' || u.retold_pain_id`,
  }),
  quiet(IMPORTANCES, 'u.cadence_id IS NULL AND u.own_touch_at IS NULL'),
  quiet(
    `jsonb_to_recordset($12::jsonb) AS k(id uuid) CROSS JOIN LATERAL (SELECT importance, k.* FROM ${IMPORTANCES}) p`,
    'u.cadence_id = p.id',
  ),
  ownColumn('NO_REPLY', 'asked_at', {
    condition: `u.asked_at BETWEEN ${ago('720 hours')} AND ${ago('70 hours')} AND u.last_attempt_at <= ${ago('70 hours')}`,
    subject: `'interaction:' || u.asked_interaction_id`,
    daysOver: `${daysSince('last_attempt_at')} - 5`,
  }),
  ownColumn('STEP_BACK', 'last_attempt_at', {
    condition: `u.unanswered_outbound > 2 AND u.last_attempt_at BETWEEN ${ago('720 hours')} AND $3::timestamptz`,
    subject: `'step-back'`,
  }),
  ownColumn('STALE_PREFERENCE', 'must_confirmed_at', {
    condition: `u.must_confirmed_at <= ${ago('12 months')} AND ${PLANNED_AHEAD}`,
    subject: `'preference:' || u.must_preference_id`,
  }),
  ownColumn('NEW_CUSTOMER', 'customer_since', {
    condition: `u.customer_since BETWEEN ${ago('264 hours')} AND ${ago('168 hours')}
      AND coalesce(u.last_two_way_at < u.customer_since, true)`,
    subject: `'new-customer'`,
  }),
];
