import { FEELINGS, isNegative, type RuleKey } from '@heed/domain';
import { IS_LETTER } from '../pulse/is-letter';
import { takesPart } from '../pulse/takes-part';
import { guards, LEFT_ALONE, some } from './guards-sql';
import { baseOf, daysHurt, daysWaiting, FOR_VIEWER, hurtLongAgo, weighed, worthOf } from './weighed-sql';

/** How far back Today looks for what was said in confidence; a page looks at the newest, however old. */
const DAYS_BACK = 60;

const NEGATIVE = FEELINGS.filter(isNegative)
  .map((feeling) => `'${feeling}'`)
  .join(', ');
const NAMED = `i.feeling IS NOT NULL AND i.feeling_source IS DISTINCT FROM 'MODEL'`;
const SPOKE = `i.status = 'COMPLETED' AND i.two_way`;
const ANSWERED = `i.direction = 'OUTBOUND' AND i.status IN ('COMPLETED', 'NOT_HELD')
  OR ${SPOKE} AND NOT (${IS_LETTER} AND i.direction = 'INBOUND')`;

/** Whether a later one of the contact, as far as the viewer may read, is like this. */
const later = (condition: string) =>
  some(`interaction_participant lp
    JOIN interaction i ON i.workspace_id = lp.workspace_id AND i.id = lp.interaction_id
    JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
   WHERE lp.workspace_id = u.workspace_id AND lp.contact_id = u.id AND lp.occurred_at >= ci.occurred_at
     AND (i.occurred_at, i.id) > (ci.occurred_at, ci.id) AND ${takesPart('lp', 'i')} AND (${condition})`);

// The last condition is that of the index `interaction_confidential`.
const RAISING = `SELECT i.workspace_id, i.id, i.occurred_at, i.direction,
    coalesce(i.feeling IN (${NEGATIVE}) AND ${NAMED}
      AND ${hurtLongAgo('i.occurred_at')}, false) AS negative,
    i.direction = 'INBOUND' AND (t.channel IS NOT NULL OR t.response_target_minutes IS NOT NULL)
      AND NOT (i.two_way AND NOT ${IS_LETTER}) AS inbound
  FROM interaction i JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
 WHERE i.workspace_id = $1 AND i.visibility <> 'NORMAL' AND i.status = 'COMPLETED' AND i.imported_at IS NULL
   AND i.occurred_at BETWEEN $3::timestamptz - interval '${DAYS_BACK * 24} hours' AND $3
   AND (i.direction = 'INBOUND' OR i.feeling IN (${NEGATIVE}))`;

/**
 * SQL of a CTE of what was said in confidence that the viewer may read and that hurt or waits, with its contact: what
 * the pulse, which is everybody's, cannot point to. The same as `candidateFacts` says of it.
 */
export const CONFIDENCE_CTE = `in_confidence AS MATERIALIZED (
  SELECT u.workspace_id, u.id, u.importance, u.unanswered_outbound, ci.id AS interaction_id, ci.occurred_at AS since,
         coalesce(u.last_interaction_at, '-infinity') AS last_interaction_at,
         ci.negative AND NOT ${later(`i.status = 'COMPLETED' AND (i.two_way OR ${NAMED})`)} AS negative,
         ci.inbound AND NOT ${later(ANSWERED)} AS waiting
    FROM (${RAISING}) ci
    JOIN interaction_participant cp ON cp.workspace_id = ci.workspace_id AND cp.interaction_id = ci.id
    JOIN contact_pulse u ON u.workspace_id = cp.workspace_id AND u.id = cp.contact_id
   WHERE (ci.negative OR ci.inbound) AND ${takesPart('cp', 'ci')} AND u.active AND ${FOR_VIEWER})`;

const raised = (rule: RuleKey, condition: string, daysOver: string, more: string) => `
  SELECT u.id, u.unanswered_outbound, u.since,
         ${worthOf(baseOf(rule), daysOver)} AS score
    FROM in_confidence u WHERE u.${condition} ${more}`;

const negative = (more: string) => raised('AFTER_NEGATIVE', 'negative', daysHurt('since'), more);
const waiting = (more: string) => raised('MISSED_INBOUND', 'waiting', daysWaiting('since'), more);
const SUBJECT = `'interaction:' || u.interaction_id`;

/** SQL of those whom no guard silences, with what they are worth. */
export const HURT_IN_CONFIDENCE = weighed('AFTER_NEGATIVE', negative(guards('AFTER_NEGATIVE', SUBJECT)));
export const WAITING_IN_CONFIDENCE = weighed('MISSED_INBOUND', waiting(guards('MISSED_INBOUND', SUBJECT)));

/** SQL of those who are left alone all the same. */
export const ALONE_IN_CONFIDENCE = `SELECT u.id, u.score, u.since FROM (${negative(`AND ${LEFT_ALONE}`)}) u`;
