import { withConnection } from '../start/postgres/connect.mjs';
import { Stop } from '../start/say.mjs';

/** @typedef {import('./fill.mjs').Whose & { name: string }} Chosen */

const FIND = `SELECT w.id AS "workspaceId", w.name FROM workspace w
  WHERE $1::text IS NULL OR w.name = $1 OR w.id::text = $1 ORDER BY w.created_at`;
const OWNER = `SELECT id FROM membership WHERE workspace_id = $1 AND role = 'OWNER' AND active ORDER BY created_at LIMIT 1`;

/** Kept apart by their ids: what was seeded has numbers where others have the time. */
const NOT_SEEDED = (/** @type {string} */ table) =>
  `EXISTS (SELECT FROM ${table} WHERE workspace_id = $1 AND id > '000000ff-0000-0000-0000-000000000000')`;
const USED = `SELECT ${['contact', 'company', 'interaction'].map(NOT_SEEDED).join(' OR ')} AS used`;

/**
 * The workspace to fill, with an owner of it: the one of this name or id, else the only one; `make` makes one where there
 * is none.
 * @returns {Promise<Chosen>}
 * @throws {Stop} when it is not clear which
 */
export async function chooseWorkspace(
  /** @type {string} */ url,
  /** @type {string | undefined} */ wanted,
  /** @type {() => void} */ make,
) {
  const found = await find(url, wanted);
  if (found.length === 0 && wanted === undefined) make();
  const [one, another] = found.length === 0 ? await find(url, wanted) : found;
  if (!one) throw new Stop(`No workspace is called ${wanted}.`);
  if (another) throw new Stop('There are several workspaces: name one with --workspace, by its name or id.');
  const ownerId = await withConnection(url, async (client) => {
    await client.query(`SELECT set_config('app.workspace', $1, false)`, [one.workspaceId]);
    return (await client.query(OWNER, [one.workspaceId])).rows[0]?.id;
  });
  if (!ownerId) throw new Stop(`${one.name} has no owner who could look at it.`);
  return { ...one, ownerId };
}

/** @throws {Stop} when people have put anything of their own into the workspace */
export async function refuseUsed(/** @type {string} */ url, /** @type {Chosen} */ { workspaceId, name }) {
  const used = await withConnection(url, async (client) => {
    await client.query(`SELECT set_config('app.workspace', $1, false), set_config('app.role', 'OWNER', false)`, [
      workspaceId,
    ]);
    return (await client.query(USED, [workspaceId])).rows[0].used;
  });
  if (used)
    throw new Stop(
      `${name} is in use: made-up people would stand among those that are there, and there is no way to tell them apart ` +
        'again. Take another data directory (HEED_DATA), another workspace (--workspace), or say --into-existing.',
    );
}

/** @returns {Promise<{ workspaceId: string, name: string }[]>} */
async function find(/** @type {string} */ url, /** @type {string | undefined} */ wanted) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('workspace') IS NOT NULL AS migrated`);
    if (!rows[0].migrated) return [];
    return (await client.query(FIND, [wanted ?? null])).rows;
  });
}
