import { FEELINGS, isNegative, isUuid } from '@heed/domain';
import type { Db } from '../platform/database/db';
import { decodeCursor, isInstantKey, type Keys, pageOf, type PageRequest } from '../platform/graphql/page';
import type { Principal } from '../platform/principal';
import { takesPart } from '../pulse/takes-part';
import type { RecoveryConnection } from './recovery.type';
import { type KnownRecovery, KNOWN_RECOVERY } from './recovery-window';
import { shownRecovery } from './tell-recovery';

const NEGATIVE = FEELINGS.filter(isNegative)
  .map((feeling) => `'${feeling}'`)
  .join(', ');

interface Candidate {
  readonly key: string;
  readonly id: string;
  readonly known: KnownRecovery;
  readonly interactionId: string;
}

const behind = (at: string, id: string) => `(${at}, ${id}) > ($3::timestamptz, $4::uuid)`;

// What everybody may read is found by the pulse; what was said in confidence, by an index of its own (its last condition
// is that of `interaction_confidential`), and shown where it is what opened the recovery for this viewer.
const CANDIDATES = (after: boolean) => `
  (SELECT u.id AS contact_id, u.recovering_at AS at, u.id, u.recovering_interaction_id AS interaction_id FROM contact_pulse u
    WHERE u.workspace_id = $1 AND u.active AND u.recovering_at IS NOT NULL ${after ? `AND ${behind('u.recovering_at', 'u.id')}` : ''}
    ORDER BY u.recovering_at, u.id LIMIT $2)
  UNION ALL
  (SELECT p.contact_id, i.occurred_at, p.contact_id, i.id FROM interaction i
     JOIN interaction_participant p ON p.workspace_id = i.workspace_id AND p.interaction_id = i.id
     JOIN contact_pulse u ON u.workspace_id = p.workspace_id AND u.id = p.contact_id AND u.active
    WHERE i.workspace_id = $1 AND i.visibility <> 'NORMAL' AND i.status = 'COMPLETED' AND i.imported_at IS NULL
      AND i.feeling IN (${NEGATIVE}) AND i.feeling_source IS DISTINCT FROM 'MODEL' AND ${takesPart('p', 'i')}
      AND (i.direction = 'INBOUND' OR i.feeling IN (${NEGATIVE})) ${after ? `AND ${behind('i.occurred_at', 'p.contact_id')}` : ''}
    ORDER BY i.occurred_at, p.contact_id LIMIT $2)`;

const LIST = (after: boolean) => `
  WITH candidate AS MATERIALIZED (SELECT * FROM (${CANDIDATES(after)}) k ORDER BY at, id LIMIT $2)
  SELECT to_char(k.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key, k.id,
         k.interaction_id AS "interactionId", ${KNOWN_RECOVERY} AS known
    FROM candidate k JOIN contact c ON c.workspace_id = $1 AND c.id = k.contact_id ORDER BY k.at, k.id`;

const isIdKey = (key: string | null) => key !== null && isUuid(key);
const keys = ({ key, id }: Candidate): Keys => [key, id];

/**
 * The open recoveries, the oldest first, in one statement. Places are those of what may have opened one; a page leaves
 * out those that, as this viewer may read the records, did not.
 */
export async function listRecoveries(
  db: Db,
  viewer: Principal,
  request: PageRequest,
  now: string,
): Promise<RecoveryConnection> {
  const after = decodeCursor(request.after, [isInstantKey, isIdKey]);
  const params = [viewer.workspaceId, request.first + 1, ...(after ?? [])];
  const rows = await db.query<Candidate>(LIST(after !== null), params);
  const page = pageOf(rows, request, { keys, node: (row) => row });
  const edges = page.edges.flatMap(({ cursor, node: { known, interactionId } }) => {
    const node = shownRecovery(known, viewer, now);
    return node === null || node.closedAt !== null || node.opened.id !== interactionId ? [] : [{ cursor, node }];
  });
  return { edges, pageInfo: page.pageInfo };
}
