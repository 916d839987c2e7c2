import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import { SYSTEM } from '../platform/principal';
import { newVersion } from './new-version';
import type { ShippedProtocol } from './shipped-protocol';

/**
 * The rows of these protocols for a new workspace, each with its first version.
 * @param types the rows of the interaction types they are for, from `shippedTypeRows`
 * @param at ISO 8601 instant the workspace is made
 */
export function shippedProtocolRows(
  protocols: readonly ShippedProtocol[],
  types: readonly RowDiff[],
  at: string,
): RowDiff[] {
  const idByKey = new Map(types.map((row) => [row.after?.['key'], row.id]));
  return protocols.flatMap((shipped) => protocolRows(shipped, idByKey.get(shipped.typeKey), at));
}

function protocolRows(shipped: ShippedProtocol, typeId: string | undefined, at: string): RowDiff[] {
  const { name, situation, relationshipKinds = [], audience = 'ANY', body } = shipped;
  const id = newUuid();
  const row = {
    id,
    name,
    type_id: typeId,
    situation,
    audience,
    relationship_kinds: relationshipKinds,
    language: 'en',
    created_at: at,
  };
  return [inserted('protocol', row), newVersion({ protocolId: id, number: 1, name, body, reason: null }, SYSTEM, at)];
}
