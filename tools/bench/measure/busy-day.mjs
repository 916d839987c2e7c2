import { SEED_ID } from '../../seed/fill.mjs';
import { withConnection } from '../../start/postgres/connect.mjs';

const number = (/** @type {string} */ id) => `('x' || right(${id}::text, 12))::bit(48)::bigint`;
/** SQL of the newest touchpoints of the contacts `n` of a rest modulo 33, the newest one j = 0. */
const newest = (/** @type {number} */ rest, /** @type {number} */ many) => `(
  SELECT id, n, j FROM (
    SELECT p.interaction_id AS id, ${number('p.contact_id')} AS n,
           row_number() OVER (PARTITION BY p.contact_id ORDER BY p.occurred_at DESC, p.id DESC) - 1 AS j
      FROM interaction_participant p WHERE NOT p.planned AND ${number('p.contact_id')} % 33 = ${rest}) r
   WHERE j < ${many}) k`;
const every = (/** @type {string} */ id, /** @type {number} */ rest) => `${number(id)} % 33 = ${rest}`;
const ago = (/** @type {string} */ span) => `now() - interval '${span}'`;

/** What makes each rule look at about three in a hundred, and 200 things due now: $1 workspace, $2 member. */
const STATEMENTS = [
  `UPDATE promise SET direction = 'THEIRS', due_at = ${ago('10 days')} WHERE status = 'OPEN' AND ${every('contact_id', 4)}`,
  `UPDATE pain_point SET status = 'FIXED_NOT_TOLD', status_since = ${ago('3 days')}
    WHERE status = 'OPEN' AND ${every('contact_id', 5)}`,
  `UPDATE interaction i SET author_id = pg_temp.seed_id(20, 1), occurred_at = ${ago('2 days')}, visibility = 'NORMAL', direction = 'INBOUND'
     FROM ${newest(6, 1)} WHERE i.id = k.id`,
  `UPDATE interaction_participant p SET occurred_at = i.occurred_at FROM interaction i
    WHERE i.workspace_id = p.workspace_id AND i.id = p.interaction_id AND i.occurred_at <> p.occurred_at`,
  `INSERT INTO pain_mention (workspace_id, id, version, pain_point_id, interaction_id, severity, mentioned_at)
   SELECT $1, pg_temp.seed_id(31, k.n), 1, pg_temp.seed_id(10, k.n * 4), k.id, 2, now() FROM ${newest(6, 2)}
    WHERE j = 1 ON CONFLICT DO NOTHING`,
  `UPDATE cadence SET ideal_days = NULL, max_days = NULL WHERE kind = 'PARTNER'`,
  `UPDATE interaction i SET direction = 'OUTBOUND', two_way = false, body = 'Does Friday suit you?', visibility = 'NORMAL',
          type_id = (SELECT id FROM interaction_type WHERE workspace_id = $1 AND key = 'EMAIL')
     FROM ${newest(8, 1)} WHERE i.id = k.id`,
  `UPDATE interaction i SET direction = 'OUTBOUND', two_way = false, visibility = 'NORMAL' FROM ${newest(9, 3)} WHERE i.id = k.id`,
  `UPDATE contact SET lifecycle_stage = 'CUSTOMER', stage_since = ${ago('8 days')} WHERE ${every('id', 10)}`,
  `UPDATE important_date SET kind = 'RENEWAL' WHERE ${every('contact_id', 12)}`,
  `UPDATE preference SET strength = 'MUST', confirmed_at = ${ago('14 months')} WHERE ${number('contact_id')} % 50 = 11`,
  `INSERT INTO handover (workspace_id, id, version, contact_id, from_id, to_id, started_at, accepted_by_from_at, accepted_by_to_at, reminder_ids)
   SELECT $1, pg_temp.seed_id(30, ${number('id')}), 1, id, pg_temp.seed_id(20, 1), $2, ${ago('9 days')}, ${ago('9 days')}, ${ago('8 days')}, '{}'
     FROM contact WHERE ${every('id', 13)} AND owner_id = $2`,
  `WITH due AS (SELECT id FROM promise WHERE promisor_id = $2 AND status = 'OPEN' AND direction = 'OURS' ORDER BY due_at, id LIMIT 100)
   UPDATE promise p SET due_at = now() - interval '1 minute' * (${number('p.id')} % 2000) FROM due WHERE p.id = due.id`,
  `WITH due AS (SELECT id FROM reminder WHERE assignee_id = $2 AND closed_at IS NULL ORDER BY remind_at, id LIMIT 100)
   UPDATE reminder r SET due_at = ${ago('1 hour')}, remind_at = ${ago('1 hour')} FROM due WHERE r.id = due.id`,
];

/** Makes the day of a member a full one, whatever they look after; what it adds up to is left to `pulse rebuild`. */
export async function fillTheDay(
  /** @type {string} */ ownerUrl,
  /** @type {{ workspaceId: string, ownerId: string }} */ { workspaceId, ownerId },
) {
  await withConnection(ownerUrl, async (client) => {
    await client.query(SEED_ID);
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.workspace', $1, true), set_config('app.role', 'OWNER', true)`, [
      workspaceId,
    ]);
    for (const text of STATEMENTS)
      await client.query(`WITH given AS (SELECT $1::uuid, $2::uuid) ${text.replace(/^WITH/, ',')}`, [
        workspaceId,
        ownerId,
      ]);
    await client.query('COMMIT');
  });
}
