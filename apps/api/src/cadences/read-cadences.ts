import { CADENCE_SCOPES, LIFECYCLE_STAGES, RELATIONSHIP_KINDS } from '@heed/domain';
import { contactRefFields } from '../contacts/contact-ref-sql';
import type { Db } from '../platform/database/db';
import { jsonList, jsonObject } from '../platform/database/json-sql';
import type { Cadence } from './cadence.type';

const of = (words: readonly string[], column: string) => `array_position('{${words.join(',')}}', ${column})`;

const TAG = `(SELECT ${jsonObject({ id: 'cdt.id', name: 'cdt.name', version: 'cdt.version' })} FROM tag cdt
  WHERE cdt.workspace_id = cd.workspace_id AND cdt.id = cd.tag_id)`;
const ofContact = (columns: string) => `(SELECT ${columns} FROM contact cdc
  WHERE cdc.workspace_id = cd.workspace_id AND cdc.id = cd.contact_id)`;

const SETTING = {
  id: 'cd.id',
  scope: 'cd.scope',
  tag: TAG,
  stage: 'cd.stage',
  kind: 'cd.kind',
  idealDays: 'cd.ideal_days',
  maxDays: 'cd.max_days',
  ceilingPer30Days: 'cd.ceiling_per_30_days',
  pausedUntil: 'cd.paused_until',
};

/** SQL of the `CadenceSetting` of the cadence `cd` as JSON. */
export const CADENCE_SETTING = jsonObject(SETTING);

/** SQL of the `Cadence` of the cadence `cd` as JSON. */
export const CADENCE_JSON = jsonObject({
  ...SETTING,
  version: 'cd.version',
  contact: ofContact(jsonObject(contactRefFields('cdc'))),
  ownerId: ofContact('cdc.owner_id'),
});

/** SQL of those for tags, stages and kinds as JSON, the wider ones first, by an expression of the workspace's id. */
export function sharedCadencesJson(workspace: string, item = CADENCE_SETTING): string {
  return jsonList({
    item,
    from: `cadence cd LEFT JOIN tag cdo ON cdo.workspace_id = cd.workspace_id AND cdo.id = cd.tag_id
   WHERE cd.workspace_id = ${workspace} AND cd.scope <> 'CONTACT'`,
    orderBy: `${of(CADENCE_SCOPES, 'cd.scope')} DESC, ${of(RELATIONSHIP_KINDS, 'cd.kind')},
      ${of(LIFECYCLE_STAGES, 'cd.stage')}, cdo.folded_name`,
  });
}

/** Those for tags, stages and kinds. */
export async function readSharedCadences(db: Db, workspaceId: string): Promise<readonly Cadence[]> {
  const text = `SELECT ${sharedCadencesJson('$1', CADENCE_JSON)} AS cadences`;
  const [row] = await db.query<{ cadences: readonly Cadence[] }>(text, [workspaceId]);
  return row?.cadences ?? [];
}

/** One of whatever scope; null when there is none of this id. */
export async function readCadence(db: Db, workspaceId: string, id: string): Promise<Cadence | null> {
  const text = `SELECT ${CADENCE_JSON} AS cadence FROM cadence cd WHERE cd.workspace_id = $1 AND cd.id = $2`;
  const [row] = await db.query<{ cadence: Cadence }>(text, [workspaceId, id]);
  return row?.cadence ?? null;
}
