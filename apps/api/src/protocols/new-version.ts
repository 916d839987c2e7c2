import type { ProtocolBody } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';

/** What an active version is made of. */
interface NewVersion {
  readonly protocolId: string;
  readonly number: number;
  readonly name: string;
  readonly body: ProtocolBody;
  readonly reason: string | null;
}

/** The row of a version that is active from now on. */
export function newVersion(version: NewVersion, by: Pick<Principal, 'kind' | 'id' | 'name'>, at: string): RowDiff {
  return inserted('protocol_version', {
    id: newUuid(),
    protocol_id: version.protocolId,
    number: version.number,
    name: version.name,
    status: 'ACTIVE',
    body: version.body,
    reason: version.reason,
    created_by_kind: by.kind,
    created_by_id: by.id,
    created_by_name: by.name,
    created_at: at,
  });
}
