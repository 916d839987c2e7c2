import { withConnection } from '../start/postgres/connect.mjs';
import { withoutIndexes } from './bulk.mjs';
import { history } from './history.mjs';
import { people } from './people.mjs';

/**
 * How much is made. `staff` are the colleagues beside the viewer. `owned`: how many contacts, counted from the first,
 * the viewer looks after; left out, as many as each of the others. `tables`: the only ones to fill.
 * @typedef {{ contacts: number, interactions: number, staff: number, owned?: number | undefined, tables?: readonly string[] }} Scale
 * @typedef {{ workspaceId: string, ownerId: string }} Whose the workspace, and the member who is the viewer
 */

/** With fewer rows than this, taking the indexes away and making them again costs more than it saves. */
const MANY = 150_000;

/** Ids by kind and number, in the order of the numbers, like those that a growing database gets. */
export const SEED_ID = `CREATE OR REPLACE FUNCTION pg_temp.seed_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`;

const KNOWN = `SELECT w.time_zone AS zone, m.name AS viewer,
    (SELECT array_agg(coalesce(t.id, c.id) ORDER BY k.place)
       FROM unnest('{CALL,EMAIL,MEETING}'::text[]) WITH ORDINALITY k(key, place)
       LEFT JOIN interaction_type t ON t.workspace_id = w.id AND t.key = k.key
       CROSS JOIN LATERAL (SELECT id FROM interaction_type f WHERE f.workspace_id = w.id ORDER BY f.channel IS NULL, f.position LIMIT 1) c) AS types,
    ${last('contact', 1)} AS contacts, ${last('interaction', 8)} AS interactions
  FROM workspace w JOIN membership m ON m.workspace_id = w.id AND m.id = $2 WHERE w.id = $1`;

/** SQL of the highest number that a kind has so far. */
function last(/** @type {string} */ table, /** @type {number} */ kind) {
  const range = `id BETWEEN pg_temp.seed_id(${kind}, 0) AND pg_temp.seed_id(${kind}, 281474976710655)`;
  return `coalesce((SELECT ('x' || right(id::text, 12))::bit(48)::bigint FROM ${table}
    WHERE workspace_id = w.id AND ${range} ORDER BY id DESC LIMIT 1), ${kind === 1 ? 0 : -1})`;
}

/** The id of the contact of a number, from 1. */
export function contactId(/** @type {number} */ n) {
  return `00000001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/**
 * Adds people and what happened with them to a workspace, a statement for each table, in one transaction. A second time
 * goes on with the next numbers. The same numbers make the same rows, dated back from now; nothing that is there is
 * touched. What a history adds up to (the pulses) is left to Heed's own command.
 */
export async function fill(
  /** @type {string} */ ownerUrl,
  /** @type {Whose} */ { workspaceId, ownerId },
  /** @type {Scale} */ scale,
  /** @type {(doing: string) => void} */ tell = () => undefined,
) {
  await withConnection(ownerUrl, async (client) => {
    await client.query(SEED_ID);
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.workspace', $1, true), set_config('app.role', 'OWNER', true)`, [
      workspaceId,
    ]);
    const { rows } = await client.query(KNOWN, [workspaceId, ownerId]);
    const { zone, viewer, types, contacts, interactions } = rows[0];
    const first = Number(contacts) + 1;
    const given = [
      workspaceId,
      ownerId,
      first,
      Number(contacts) + scale.contacts,
      viewer,
      types,
      Number(interactions) + 1,
      zone,
    ];
    await client.query(`SELECT set_config('timezone', $1, true)`, [zone]);
    const write = async () => {
      for (const text of statements(scale)) {
        tell(tableOf(text));
        await insert(client, text, given);
      }
    };
    if (scale.contacts + scale.interactions < MANY) await write();
    else await withoutIndexes(client, write, tell);
    tell('statistics');
    await client.query('ANALYZE');
    await client.query('COMMIT');
  });
}

const tableOf = (/** @type {string} */ text) => /INTO (\w+)/.exec(text)?.[1] ?? '';

function statements(/** @type {Scale} */ scale) {
  const all = [...people(scale), ...history(scale)];
  return all.filter((text) => scale.tables?.includes(tableOf(text)) ?? true);
}

/** Analysed, and the hint bits set, so that no reader pays for them. */
export async function settle(/** @type {string} */ ownerUrl) {
  await withConnection(ownerUrl, async (client) => {
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

const TYPES = ['uuid', 'uuid', 'bigint', 'bigint', 'text', 'uuid[]', 'bigint', 'text'];
const NAMED = TYPES.map((type, index) => `$${index + 1}::${type} AS p${index + 1}`).join(', ');

/** PostgreSQL wants a type for every parameter, also for those that a statement does not name. */
async function insert(
  /** @type {import('pg').Client} */ client,
  /** @type {string} */ text,
  /** @type {readonly unknown[]} */ params,
) {
  await client.query(`WITH given AS (SELECT ${NAMED}) ${text}`, [...params]);
}
