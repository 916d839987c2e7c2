import type { Db } from '../platform/database/db';

interface Known {
  readonly interactions: readonly string[];
  readonly contacts: Readonly<Record<string, string>>;
  readonly agents: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, { readonly id: string; readonly channel: string | null }>>;
}

const KNOWN = `
  SELECT (SELECT coalesce(json_agg(external_id), '[]') FROM interaction
           WHERE workspace_id = $1 AND source = $2 AND external_id = ANY($3)) AS interactions,
         (SELECT coalesce(json_object_agg(external_id, id), '{}') FROM contact
           WHERE workspace_id = $1 AND source = $2 AND external_id = ANY($4)) AS contacts,
         (SELECT coalesce(json_object_agg(external_id, id), '{}') FROM membership
           WHERE workspace_id = $1 AND source = $2 AND external_id = ANY($5)) AS agents,
         (SELECT json_object_agg(key, json_build_object('id', id, 'channel', channel)) FROM interaction_type
           WHERE workspace_id = $1) AS types`;

/** By their ids in the source: what a batch of conversations refers to and what of it is there already, in one statement. */
export async function knownRows(
  db: Db,
  workspaceId: string,
  source: string,
  ids: { readonly interactions: string[]; readonly contacts: string[]; readonly agents: string[] },
): Promise<Known> {
  const [known] = await db.query<Known>(KNOWN, [workspaceId, source, ids.interactions, ids.contacts, ids.agents]);
  if (known === undefined) throw new Error('A statement without FROM answered no row.');
  return known;
}
