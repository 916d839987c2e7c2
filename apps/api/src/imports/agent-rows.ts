import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff } from '../platform/changes/row-diff';

/** A colleague whom only a file names: a member who is inactive and cannot sign in. */
export function agentRows(
  externalId: string,
  source: string,
  at: string,
): { readonly id: string; readonly rows: RowDiff[] } {
  const id = newUuid();
  const user = inserted('app_user', { id, email: null, password_hash: null, created_at: at });
  const member = inserted('membership', {
    id,
    name: externalId,
    email: null,
    role: 'AGENT',
    active: false,
    source,
    external_id: externalId,
    created_at: at,
  });
  return { id, rows: [user, member] };
}
