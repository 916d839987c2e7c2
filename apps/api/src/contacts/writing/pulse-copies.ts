import { RELATIONSHIP_KINDS } from '@heed/domain';
import type { Db } from '../../platform/database/db';

const KINDS = RELATIONSHIP_KINDS.map((kind) => `'${kind}'`).join(', ');

/** What a pulse copies of its contact `c`, so that who needs attention is found in one index. The same as `leadKind`. */
export const CONTACT_COPIES = `c.owner_id, c.importance,
  (SELECT k.kind FROM unnest(ARRAY[${KINDS}]) WITH ORDINALITY k(kind, place)
    WHERE k.kind = ANY(c.relationship_kinds) ORDER BY k.place LIMIT 1) AS lead_kind,
  c.archived_at IS NULL AND c.deceased_at IS NULL AS active`;

const COPY = `UPDATE contact_pulse p
    SET owner_id = c.owner_id, importance = c.importance, lead_kind = c.lead_kind, active = c.active
   FROM (SELECT c.workspace_id, c.id, ${CONTACT_COPIES} FROM contact c WHERE c.workspace_id = $1 AND c.id = $2) c
  WHERE p.workspace_id = c.workspace_id AND p.id = c.id`;

/** Brings these copies up to date after the contact was changed, in the same transaction. */
export async function copyToPulse(db: Db, workspaceId: string, contactId: string): Promise<void> {
  await db.query(COPY, [workspaceId, contactId]);
}
