import {
  BEST_REACH_MIN,
  FEELINGS,
  isNegative,
  MEDIAN_GAP_CONTACTS,
  OPEN_PAIN_STATUSES,
  RECOVERY_TOUCHES,
} from '@heed/domain';
import { CONTACT_COPIES } from '../contacts/writing/pulse-copies';
import type { Db } from '../platform/database/db';
import { IS_LETTER } from './is-letter';
import { IS_QUESTION, RULE_FACT_COLUMNS, RULE_FACTS } from './rule-facts-sql';
import { takesPart } from './takes-part';

const NEGATIVE = FEELINGS.filter(isNegative)
  .map((feeling) => `'${feeling}'`)
  .join(', ');
const OPEN_PAINS = OPEN_PAIN_STATUSES.map((status) => `'${status}'`).join(', ');

/** Counted interactions of the contact `c`, newest first, that match `condition`. */
const newest = (columns: string, condition: string, limit: number) => `(
  SELECT ${columns} FROM interaction_participant p
    JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
    JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
   WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id
     AND i.visibility = 'NORMAL' AND i.status = 'COMPLETED' AND ${takesPart('p', 'i')} AND ${condition}
   ORDER BY p.occurred_at DESC, i.id DESC LIMIT ${limit})`;

const COLUMNS = [
  'last_interaction_at',
  'last_two_way_at',
  'last_two_way_interaction_id',
  'last_two_way_by',
  'last_two_way_type_key',
  'last_attempt_at',
  'unanswered_outbound',
  'median_gap_days',
  'median_gap_n',
  'worst_open_pain',
  'last_feeling',
  'last_feeling_source',
  'recent_feelings',
  'best_reach_channel',
  'best_reach_from_hour',
  'best_reach_n',
  'negative_at',
  'negative_interaction_id',
  'unanswered_at',
  'unanswered_interaction_id',
  'recovering_at',
  'recovering_interaction_id',
  'owner_id',
  'importance',
  'lead_kind',
  'active',
  'cadence_id',
  'own_touch_at',
  ...Object.keys(RULE_FACT_COLUMNS),
];

const WAITING = `direction = 'INBOUND' AND status = 'COMPLETED' AND expects_answer AND answers = 0`;

/** The last feeling that a person named counts only when nobody spoke since, so the walk ends there. */
const NAMED_SINCE = `i.feeling IS NOT NULL AND i.feeling_source IS DISTINCT FROM 'MODEL'
  AND p.occurred_at >= coalesce(e.at, '-infinity') AND (e.at IS NULL OR (p.occurred_at, i.id) >= (e.at, e.id))`;

/** Whether the row is an exchange that leaves nothing open: a letter of theirs that answers ours still waits for an answer. */
const IS_TALK = `i.two_way AND NOT (i.direction = 'INBOUND' AND ${IS_LETTER})`;

/** What lies after the last talk, the one place where somebody can wait: few rows, however long the history. */
const SINCE = `
since AS (
  SELECT c.id AS contact_id, s.*
    FROM touched c LEFT JOIN exchanges e ON e.contact_id = c.id
    CROSS JOIN LATERAL (
      SELECT i.id, p.occurred_at, i.direction, i.status, e.at IS NULL OR p.occurred_at > e.at AS after_exchange,
             ${IS_QUESTION} AS asks,
             i.imported_at IS NULL AND (t.channel IS NOT NULL OR t.response_target_minutes IS NOT NULL) AS expects_answer,
             max(p.occurred_at) FILTER (WHERE i.direction = 'INBOUND' AND i.status = 'COMPLETED') OVER () AS inbound_at,
             count(*) FILTER (WHERE i.direction = 'OUTBOUND' OR ${IS_TALK}) OVER (ORDER BY p.occurred_at DESC, i.id DESC) AS answers
        FROM interaction_participant p
        JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
        JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
       WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id AND p.occurred_at >= coalesce(e.talk_at, '-infinity')
         AND (e.talk_at IS NULL OR (p.occurred_at, i.id) > (e.talk_at, e.talk_id))
         AND i.visibility = 'NORMAL' AND i.status IN ('COMPLETED', 'NOT_HELD') AND ${takesPart('p', 'i')}) s),
waits AS MATERIALIZED (
  SELECT contact_id,
         count(*) FILTER (WHERE status = 'COMPLETED' AND direction = 'OUTBOUND' AND after_exchange
                            AND occurred_at > coalesce(inbound_at, '-infinity'))::int AS unanswered_outbound,
         min(occurred_at) FILTER (WHERE ${WAITING}) AS at,
         (array_agg(id ORDER BY occurred_at, id) FILTER (WHERE ${WAITING}))[1] AS id, max(inbound_at) AS inbound_at,
         max(occurred_at) FILTER (WHERE asks) AS asked_at,
         (array_agg(id ORDER BY occurred_at DESC, id DESC) FILTER (WHERE asks))[1] AS asked_id
    FROM since GROUP BY contact_id)`;

/** The oldest hurt that no later talk and no word of theirs closed. */
const OPEN_RECOVERY = `(
  WITH felt AS MATERIALIZED (
    SELECT * FROM ${newest('i.id, p.occurred_at AS at, i.feeling, i.feeling_source, i.two_way, i.imported_at', 'true', RECOVERY_TOUCHES)} n
     WHERE feeling IS NOT NULL AND feeling_source IS DISTINCT FROM 'MODEL')
  SELECT f.id, f.at FROM felt f
   WHERE f.feeling IN (${NEGATIVE}) AND f.imported_at IS NULL
     AND NOT EXISTS (SELECT FROM felt k WHERE k.two_way AND k.feeling NOT IN (${NEGATIVE}) AND (k.at, k.id) > (f.at, f.id))
     AND NOT EXISTS (SELECT FROM recovery r JOIN interaction w ON w.workspace_id = r.workspace_id AND w.id = r.confirmed_in_id
       WHERE r.workspace_id = c.workspace_id AND r.contact_id = c.id AND w.visibility = 'NORMAL' AND w.occurred_at >= f.at)
   ORDER BY f.at, f.id LIMIT 1)`;

const UPDATE = `
WITH touched AS MATERIALIZED (
  SELECT c.workspace_id, c.id, coalesce(c.time_zone, w.time_zone) AS zone, w.time_zone AS business_zone, ${CONTACT_COPIES}
    FROM contact c JOIN workspace w ON w.id = c.workspace_id WHERE c.id = ANY($1::uuid[])),
two_way AS MATERIALIZED (
  SELECT c.id AS contact_id, c.zone, s.*,
         extract(epoch FROM s.occurred_at - lag(s.occurred_at) OVER (PARTITION BY c.id ORDER BY s.occurred_at, s.id)) / 86400 AS gap
    FROM touched c CROSS JOIN LATERAL ${newest(`p.occurred_at, i.id, i.author_name, i.direction, t.key, t.channel, ${IS_TALK} AS talk`, 'i.two_way', MEDIAN_GAP_CONTACTS)} s),
exchanges AS (
  SELECT contact_id, max(occurred_at) AS at, count(gap)::int AS gaps,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY gap::float8) AS median,
         (array_agg(id ORDER BY occurred_at DESC, id DESC))[1] AS id,
         max(occurred_at) FILTER (WHERE talk) AS talk_at,
         (array_agg(id ORDER BY occurred_at DESC, id DESC) FILTER (WHERE talk))[1] AS talk_id,
         (array_agg(author_name ORDER BY occurred_at DESC, id DESC))[1] AS author_name,
         (array_agg(key ORDER BY occurred_at DESC, id DESC))[1] AS type_key
    FROM two_way GROUP BY contact_id),
reach AS (
  SELECT DISTINCT ON (contact_id) contact_id, channel, from_hour, count(*)::int AS n
    FROM (SELECT *, 2 * floor(extract(hour FROM occurred_at AT TIME ZONE zone) / 2)::int AS from_hour FROM two_way
           WHERE direction = 'OUTBOUND' AND channel IS NOT NULL) r
   GROUP BY contact_id, channel, from_hour HAVING count(*) >= ${BEST_REACH_MIN}
   ORDER BY contact_id, count(*) DESC, max(occurred_at) DESC,
            max(to_char(occurred_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS') || id::text COLLATE "C") DESC),${SINCE}
INSERT INTO contact_pulse (workspace_id, id, ${COLUMNS.join(', ')})
SELECT c.workspace_id, c.id, last.at, e.at, e.id, e.author_name, e.type_key, attempt.at, coalesce(waits.unanswered_outbound, 0),
       e.median, coalesce(e.gaps, 0),
       (SELECT max(pp.severity) FROM pain_point pp
         WHERE pp.workspace_id = c.workspace_id AND pp.contact_id = c.id AND pp.status IN (${OPEN_PAINS})
           AND EXISTS (SELECT FROM pain_mention pm
                 JOIN interaction i ON i.workspace_id = pm.workspace_id AND i.id = pm.interaction_id
                WHERE pm.workspace_id = pp.workspace_id AND pm.pain_point_id = pp.id AND i.visibility = 'NORMAL')),
       felt.feeling, felt.feeling_source, coalesce(last.feelings, '{}'),
       reach.channel, reach.from_hour, coalesce(reach.n, 0),
       negative.at, negative.id, waits.at, waits.id, open.at, open.id, c.owner_id, c.importance, c.lead_kind, c.active,
       c.cadence_id, e.at + c.own_days * interval '24 hours',
       ${Object.values(RULE_FACT_COLUMNS).join(', ')}
  FROM touched c
  LEFT JOIN exchanges e ON e.contact_id = c.id
  LEFT JOIN reach ON reach.contact_id = c.id
  LEFT JOIN waits ON waits.contact_id = c.id
  LEFT JOIN LATERAL (SELECT max(s.occurred_at) AS at, array_agg(s.feeling ORDER BY s.occurred_at, s.id) AS feelings
                       FROM ${newest('p.occurred_at, i.id, i.feeling', 'true', 3)} s) last ON true
  LEFT JOIN LATERAL ${newest('p.occurred_at AS at', `i.direction = 'OUTBOUND'`, 1)} attempt ON true
  LEFT JOIN LATERAL ${newest('i.feeling, i.feeling_source', 'i.feeling IS NOT NULL', 1)} felt ON true
  LEFT JOIN LATERAL ${newest('i.id, p.occurred_at AS at, i.feeling, i.imported_at', NAMED_SINCE, 1)} negative
    ON negative.feeling IN (${NEGATIVE}) AND negative.imported_at IS NULL
  LEFT JOIN LATERAL ${OPEN_RECOVERY} open ON true
${RULE_FACTS}
 ORDER BY c.id
ON CONFLICT (workspace_id, id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/**
 * Recomputes the stored pulse of these contacts from index ranges, in the caller's transaction and in one statement;
 * equal to `pulseOf` of the domain. The contacts should be locked, in the order of their ids, by whoever writes to them.
 */
export async function updatePulse(db: Db, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length > 0) await db.query(UPDATE, [[...new Set(contactIds)].sort()]);
}

const BATCH = 500;

/** Recomputes every pulse of the workspace, a batch at a time: after an import, or to repair. Returns how many. */
export async function rebuildPulses(db: Db): Promise<number> {
  let done = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db.query<{ id: string }>(`SELECT id FROM contact WHERE id > $1 ORDER BY id LIMIT ${BATCH}`, [
      after,
    ]);
    const last = batch.at(-1);
    if (last === undefined) return done;
    await updatePulse(
      db,
      batch.map(({ id }) => id),
    );
    done += batch.length;
    after = last.id;
  }
}
