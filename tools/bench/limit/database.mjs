import { createHash } from 'node:crypto';
import pg from 'pg';

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_APP_URL'],
  max: 6,
  options: '-c timezone=UTC',
  application_name: 'heed-bare',
});

/** The statement by which the API finds a session, so that both sides pay the same for knowing who asks. */
const FIND = `WITH found AS MATERIALIZED (
    SELECT user_id, workspace_id, set_config('app.actor', user_id::text, true) FROM session
     WHERE token_hash = $1 AND expires_at > $2::timestamptz AND last_seen_at > $2::timestamptz - interval '12 hours')
  SELECT f.user_id AS id, f.workspace_id AS "workspaceId", m.name, m.role FROM found f
   CROSS JOIN LATERAL (SELECT name, role FROM membership
     WHERE workspace_id = f.workspace_id AND id = f.user_id AND active OFFSET 0) m`;

/** @typedef {{ id: string, workspaceId: string, name: string, role: 'OWNER' | 'MANAGER' | 'AGENT' | 'READ_ONLY' }} Actor */
/** @typedef {(text: string, params: unknown[]) => Promise<any[]>} Query one prepared statement, to its rows */

/**
 * Whose cookie this is.
 * @returns {Promise<Actor>}
 */
export async function findActor(/** @type {string} */ cookie, /** @type {string} */ now) {
  const token = /heed=([^;]+)/.exec(cookie)?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest('hex');
  const { rows } = await pool.query({ name: nameOf(FIND), text: FIND, values: [hash, now] });
  if (!rows[0]) throw new Error('Nobody.');
  return rows[0];
}

/**
 * One transaction as this actor, with the same settings for row-level security that the API makes.
 * @template T
 * @param {Actor} actor
 * @param {(query: Query) => Promise<T>} work
 */
export async function inWorkspace({ workspaceId, id, role }, work) {
  const client = await pool.connect();
  try {
    await client.query(
      `BEGIN; SET LOCAL app.workspace = '${workspaceId}'; SET LOCAL app.actor = '${id}'; SET LOCAL app.role = '${role}'; SET LOCAL plan_cache_mode = force_generic_plan`,
    );
    const result = await work(async (text, values) => (await client.query({ name: nameOf(text), text, values })).rows);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** @type {Map<string, string>} */
const names = new Map();

function nameOf(/** @type {string} */ text) {
  const name = names.get(text) ?? `bare_${names.size}`;
  names.set(text, name);
  return name;
}
