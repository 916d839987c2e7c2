import type { Db } from '../platform/database/db';
import { jsonObject } from '../platform/database/json-sql';
import type { InteractionType } from './interaction-type.type';

const FIELDS = {
  id: 'id',
  version: 'version',
  key: 'key',
  label: 'label',
  icon: 'icon',
  channel: 'channel',
  defaultDirection: 'default_direction',
  responseTargetMinutes: 'response_target_minutes',
  customerFacing: 'customer_facing',
  archived: 'archived',
  position: 'position',
} as const;

/** SQL of one interaction type as the contract shapes it; `alias` is the table's alias in the statement around it. */
export function interactionTypeJson(alias: string): string {
  const columns = Object.entries(FIELDS).map(([field, column]) => [field, `${alias}.${column}`]);
  return jsonObject(Object.fromEntries(columns));
}

/** Every type of the workspace, archived ones too, in the composer's order. */
export async function readInteractionTypes(db: Db, workspaceId: string): Promise<InteractionType[]> {
  const rows = await db.query<{ type: InteractionType }>(
    `SELECT ${interactionTypeJson('t')} AS type FROM interaction_type t WHERE t.workspace_id = $1 ORDER BY t.position, t.id`,
    [workspaceId],
  );
  return rows.map((row) => row.type);
}
