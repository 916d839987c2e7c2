import { v7 as newUuid } from 'uuid';
import { shippedTypeRows } from '../interaction-types/shipped-rows';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import { SYSTEM } from '../platform/principal';
import { newVersion } from './new-version';
import { SHIPPED_PROTOCOLS } from './shipped';
import type { ShippedProtocol } from './shipped/shipped-protocol';

/**
 * What a new workspace starts with: the shipped interaction types and protocols.
 * @param at ISO 8601 instant the workspace is made
 */
export function shippedRows(at: string): RowDiff[] {
  const types = shippedTypeRows();
  const idByKey = new Map(types.map((row) => [row.after?.['key'], row.id]));
  return [...types, ...SHIPPED_PROTOCOLS.flatMap((shipped) => protocolRows(shipped, idByKey.get(shipped.typeKey), at))];
}

function protocolRows(shipped: ShippedProtocol, typeId: string | undefined, at: string): RowDiff[] {
  const { name, situation, relationshipKinds = [], body } = shipped;
  const id = newUuid();
  const row = {
    id,
    name,
    type_id: typeId,
    situation,
    audience: 'ANY',
    relationship_kinds: relationshipKinds,
    language: 'en',
    created_at: at,
  };
  return [inserted('protocol', row), newVersion({ protocolId: id, number: 1, name, body, reason: null }, SYSTEM, at)];
}
