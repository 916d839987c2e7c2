import { RELATIONSHIP_KINDS } from '@heed/domain';
import type { Db } from '../../platform/database/db';

const KINDS = RELATIONSHIP_KINDS.map((kind) => `'${kind}'`).join(', ');

const LEAD_KIND = `(SELECT k.kind FROM unnest(ARRAY[${KINDS}]) WITH ORDINALITY k(kind, place)
    WHERE k.kind = ANY(c.relationship_kinds) ORDER BY k.place LIMIT 1)`;

const cadence = (columns: string, condition: string) =>
  `(SELECT ${columns} FROM cadence k WHERE k.workspace_id = c.workspace_id AND ${condition})`;
const OF_A_TAG = `(SELECT k.id FROM contact_tag kt
    JOIN cadence k ON k.workspace_id = kt.workspace_id AND k.tag_id = kt.tag_id
   WHERE kt.workspace_id = c.workspace_id AND kt.contact_id = c.id ORDER BY k.ideal_days, k.max_days, k.id LIMIT 1)`;
const OWN = 'k.contact_id = c.id';

/**
 * What a pulse copies of its contact `c`, so that who needs attention is found in one index: among it which of the
 * cadences of tags, stages and kinds holds, null where their own does, and the days of their own. The same as `leadKind`
 * and `cadenceThatHolds`.
 */
export const CONTACT_COPIES = `c.owner_id, c.importance, ${LEAD_KIND} AS lead_kind,
  c.archived_at IS NULL AND c.deceased_at IS NULL AS active,
  CASE WHEN ${cadence('k.id', OWN)} IS NULL THEN coalesce(
    ${OF_A_TAG}, ${cadence('k.id', 'k.stage = c.lifecycle_stage')}, ${cadence('k.id', `k.kind = ${LEAD_KIND}`)}) END AS cadence_id,
  ${cadence('k.ideal_days', OWN)} AS own_days,
  CASE WHEN c.lifecycle_stage = 'CUSTOMER' THEN c.stage_since END AS customer_since`;

const copy = (condition: string) => `UPDATE contact_pulse p
    SET owner_id = c.owner_id, importance = c.importance, lead_kind = c.lead_kind, active = c.active,
        cadence_id = c.cadence_id, own_touch_at = p.last_two_way_at + c.own_days * interval '24 hours',
        customer_since = c.customer_since
   FROM (SELECT c.workspace_id, c.id, ${CONTACT_COPIES} FROM contact c WHERE c.workspace_id = $1 AND ${condition}) c
  WHERE p.workspace_id = c.workspace_id AND p.id = c.id`;

const TO_ONE = copy('c.id = $2');

// Those it held for, and those it may hold for.
const TO_HOLDERS = `${copy(`c.id IN (
    SELECT u.id FROM contact_pulse u WHERE u.workspace_id = $1 AND u.cadence_id = $2
    UNION ALL SELECT kt.contact_id FROM cadence k
      JOIN contact_tag kt ON kt.workspace_id = k.workspace_id AND kt.tag_id = k.tag_id
     WHERE k.workspace_id = $1 AND k.id = $2
    UNION ALL SELECT s.id FROM cadence k
      JOIN contact s ON s.workspace_id = k.workspace_id AND s.lifecycle_stage = k.stage
     WHERE k.workspace_id = $1 AND k.id = $2)`)} AND p.cadence_id IS DISTINCT FROM c.cadence_id`;

/** Brings these copies up to date after the contact was changed, in the same transaction. */
export async function copyToPulse(db: Db, workspaceId: string, contactId: string): Promise<void> {
  await db.query(TO_ONE, [workspaceId, contactId]);
}

/** The same for all whom a cadence of a tag, a stage or a kind holds for, or did, after it was changed. */
export async function copyToHolders(db: Db, workspaceId: string, cadenceId: string): Promise<void> {
  await db.query(TO_HOLDERS, [workspaceId, cadenceId]);
}
