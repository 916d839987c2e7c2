import type { Db } from '../platform/database/db';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import { interactionTypeJson } from '../interaction-types/read-interaction-types';
import type { Protocol, ProtocolVersion } from './protocol.type';

/** SQL of a version by its name; `v` is protocol_version. */
export const PROTOCOL_VERSION_REF = jsonObject({
  id: 'v.id',
  protocolId: 'v.protocol_id',
  name: 'v.name',
  number: 'v.number',
});

/** SQL of a whole version as the contract shapes it; `v` is protocol_version, `p` its protocol. */
export const PROTOCOL_VERSION = `(v.body::jsonb || ${jsonObject({
  id: 'v.id',
  protocolId: 'v.protocol_id',
  name: 'v.name',
  number: 'v.number',
  status: 'v.status',
  situation: 'p.situation',
  createdAt: isoInstant('v.created_at'),
  createdBy: jsonObject({ id: 'v.created_by_id', kind: 'v.created_by_kind', name: 'v.created_by_name' }),
  reason: 'v.reason',
})}::jsonb)`;

const PROTOCOL = jsonObject({
  id: 'p.id',
  version: 'p.version',
  name: 'p.name',
  type: interactionTypeJson('t'),
  situation: 'p.situation',
  relationshipKinds: 'p.relationship_kinds',
  audience: 'p.audience',
  language: 'p.language',
  versions: jsonList({
    item: PROTOCOL_VERSION,
    from: 'protocol_version v WHERE v.workspace_id = p.workspace_id AND v.protocol_id = p.id',
    orderBy: 'v.number DESC',
  }),
});

const FROM = `FROM protocol p JOIN interaction_type t ON t.workspace_id = p.workspace_id AND t.id = p.type_id
  WHERE p.workspace_id = $1`;

/** All protocols of the workspace, in the order of their types, the general ones of a type first, those for everybody before others. */
export function readProtocols(db: Db, workspaceId: string): Promise<Protocol[]> {
  return read(
    db,
    `${FROM} ORDER BY t.position, p.situation NULLS FIRST, cardinality(p.relationship_kinds) > 0, p.name, p.id`,
    [workspaceId],
  );
}

/** One protocol with all its versions, or null. */
export async function readProtocol(db: Db, workspaceId: string, id: string): Promise<Protocol | null> {
  const [protocol] = await read(db, `${FROM} AND p.id = $2`, [workspaceId, id]);
  return protocol ?? null;
}

async function read(db: Db, from: string, params: readonly unknown[]): Promise<Protocol[]> {
  const rows = await db.query<{ protocol: Omit<Protocol, 'activeVersion'> }>(
    `SELECT ${PROTOCOL} AS protocol ${from}`,
    params,
  );
  return rows.map(({ protocol }) => ({ ...protocol, activeVersion: activeOf(protocol.versions) }));
}

function activeOf(versions: readonly ProtocolVersion[]): ProtocolVersion | null {
  return versions.find((version) => version.status === 'ACTIVE') ?? null;
}
