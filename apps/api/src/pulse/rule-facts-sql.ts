import { PAIN_STATUSES, type PainStatus, QUIET_DAYS, QUIET_GAPS, QUIET_RATIO } from '@heed/domain';
import { IS_LETTER } from './is-letter';

/** SQL of a text that asks something, of the interaction `i`: a question mark, Latin, Arabic or of East Asia. */
export const ASKS = `concat(i.subject, i.body) ~ '[?؟？]'`;

const HEALED: readonly PainStatus[] = ['FIXED_NOT_TOLD', 'RESOLVED_CONFIRMED', 'WONT_FIX_TOLD', 'OBSOLETE'];
const HURTING = PAIN_STATUSES.filter((status) => !HEALED.includes(status))
  .map((status) => `'${status}'`)
  .join(', ');
const OF_C = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;
const NORMAL_MENTIONS = `pain_mention pm JOIN interaction i ON i.workspace_id = pm.workspace_id AND i.id = pm.interaction_id
   WHERE pm.workspace_id = pp.workspace_id AND pm.pain_point_id = pp.id AND i.visibility = 'NORMAL'`;
const heardBefore = (at: string) => `(heard.at IS NULL OR heard.at < ${at})`;
const SOURCE = `JOIN interaction i ON i.workspace_id = q.workspace_id AND i.id = q.source_interaction_id AND i.visibility = 'NORMAL'`;

/** Promises of theirs that are open, and since whose day nothing came from them. */
const AWAITED = `SELECT q.due_at AS at, q.id FROM promise q ${SOURCE}
  WHERE ${OF_C('q')} AND q.status = 'OPEN' AND q.direction = 'THEIRS' AND q.due_at IS NOT NULL
    AND ${heardBefore(`date_trunc('day', q.due_at AT TIME ZONE c.business_zone) AT TIME ZONE c.business_zone`)}
  ORDER BY q.due_at, q.id LIMIT 1`;

const FIXED = `SELECT pp.status_since AS at, pp.id FROM pain_point pp
  WHERE ${OF_C('pp')} AND pp.status = 'FIXED_NOT_TOLD' AND pp.status_since IS NOT NULL
    AND EXISTS (SELECT FROM ${NORMAL_MENTIONS})
  ORDER BY pp.status_since, pp.id LIMIT 1`;

// Told to somebody else more than a day after the time before, and nobody has spoken with them since.
const RETOLD = `SELECT m.at, pp.id FROM pain_point pp CROSS JOIN LATERAL (
    SELECT i.occurred_at AS at, i.author_id, i.imported_at,
           lead(i.occurred_at) OVER w AS before, lead(i.author_id) OVER w AS by, lead(i.imported_at) OVER w AS came
      FROM ${NORMAL_MENTIONS} WINDOW w AS (ORDER BY i.occurred_at DESC, pm.id DESC)
     ORDER BY i.occurred_at DESC, pm.id DESC LIMIT 1) m
  WHERE ${OF_C('pp')} AND pp.status IN (${HURTING}) AND m.at > m.before + interval '24 hours' AND m.author_id <> m.by
    AND m.imported_at IS NULL AND m.came IS NULL AND (e.at IS NULL OR e.at <= m.at)
  ORDER BY m.at DESC, pp.id LIMIT 1`;

const WISH = `SELECT sf.confirmed_at AS at, sf.id FROM preference sf
    LEFT JOIN interaction i ON i.workspace_id = sf.workspace_id AND i.id = sf.evidence_interaction_id
  WHERE ${OF_C('sf')} AND sf.strength = 'MUST' AND coalesce(i.visibility, 'NORMAL') = 'NORMAL'
    AND EXISTS (SELECT FROM interaction_participant p WHERE ${OF_C('p')} AND p.planned)
  ORDER BY sf.confirmed_at, sf.id LIMIT 1`;

/** SQL of whether the interaction `i` of type `t` is a letter of ours that asks something, as it happened. */
export const IS_QUESTION = `(i.direction = 'OUTBOUND' AND i.status = 'COMPLETED' AND i.imported_at IS NULL AND ${IS_LETTER} AND ${ASKS})`;

// What answers theirs is an exchange, and can ask something itself.
const QUESTION = `SELECT q.at, q.id FROM (
    SELECT waits.asked_at AS at, waits.asked_id AS id
    UNION ALL SELECT e.at, e.id FROM interaction i
      JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
     WHERE i.workspace_id = c.workspace_id AND i.id = e.id AND ${IS_QUESTION}) q
  WHERE q.at >= coalesce(heard.at, '-infinity') ORDER BY q.at DESC LIMIT 1`;

/** SQL of joins to the touched contact `c`, its last exchange `e` and what `waits` since: what else makes a rule look at somebody. */
export const RULE_FACTS = `
  CROSS JOIN LATERAL (SELECT greatest(e.at, waits.inbound_at) AS at) heard
  LEFT JOIN LATERAL (${AWAITED}) awaited ON true
  LEFT JOIN LATERAL (${FIXED}) fixed ON true
  LEFT JOIN LATERAL (${RETOLD}) retold ON true
  LEFT JOIN LATERAL (${QUESTION}) asked ON true
  LEFT JOIN LATERAL (${WISH}) wish ON true`;

/** The columns these fill, with SQL of each. */
export const RULE_FACT_COLUMNS: Readonly<Record<string, string>> = {
  quiet_at: `CASE WHEN e.gaps >= ${QUIET_GAPS}
    THEN e.at + greatest(${QUIET_DAYS}, ${QUIET_RATIO} * e.median) * interval '24 hours' END`,
  awaited_at: 'awaited.at',
  awaited_promise_id: 'awaited.id',
  fixed_at: 'fixed.at',
  fixed_pain_id: 'fixed.id',
  retold_at: 'retold.at',
  retold_pain_id: 'retold.id',
  asked_at: 'asked.at',
  asked_interaction_id: 'asked.id',
  must_confirmed_at: 'wish.at',
  must_preference_id: 'wish.id',
  customer_since: 'c.customer_since',
};
