import { jsonList, jsonObject } from '../platform/database/json-sql';

/**
 * SQL of the protocols to choose from for one interaction type: a sub-select yielding a JSON array of
 * `{ id, protocolId, typeId, situation, relationshipKinds, audience, language }`, `id` being the active version's.
 * @param workspace SQL of the workspace's id
 * @param type SQL of the interaction type's id
 */
export function candidatesSql(workspace: string, type: string): string {
  return jsonList({
    item: jsonObject({
      id: 'v.id',
      protocolId: 'p.id',
      typeId: 'p.type_id',
      situation: 'p.situation',
      relationshipKinds: 'p.relationship_kinds',
      audience: 'p.audience',
      language: 'p.language',
    }),
    from: `protocol p JOIN protocol_version v ON v.workspace_id = p.workspace_id AND v.protocol_id = p.id AND v.status = 'ACTIVE'
      WHERE p.workspace_id = ${workspace} AND p.type_id = ${type}`,
    orderBy: 'p.id',
  });
}
