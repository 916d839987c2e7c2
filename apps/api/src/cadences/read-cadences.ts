import { RELATIONSHIP_KINDS } from '@heed/domain';
import { jsonList, jsonObject } from '../platform/database/json-sql';
import type { Db } from '../platform/database/db';
import type { Cadence } from './cadence.type';

const KINDS = RELATIONSHIP_KINDS.join(',');

/** SQL of the list of Cadence as JSON, in the order of the vocabulary, by an expression of the workspace's id. */
export function cadencesJson(workspace: string): string {
  return jsonList({
    item: jsonObject({
      id: 'cd.id',
      version: 'cd.version',
      scope: `'KIND'`,
      tag: 'null',
      stage: 'null',
      kind: 'cd.kind',
      pausedUntil: 'null',
      idealDays: 'cd.ideal_days',
      maxDays: 'cd.max_days',
      ceilingPer30Days: 'cd.ceiling_per_30_days',
    }),
    from: `cadence cd WHERE cd.workspace_id = ${workspace}`,
    orderBy: `array_position('{${KINDS}}', cd.kind)`,
  });
}

/** The cadences of a workspace, one for each kind, in the order of the vocabulary. */
export async function readCadences(db: Db, workspaceId: string): Promise<readonly Cadence[]> {
  const text = `SELECT ${cadencesJson('$1')} AS cadences`;
  const [row] = await db.query<{ cadences: readonly Cadence[] }>(text, [workspaceId]);
  return row?.cadences ?? [];
}
