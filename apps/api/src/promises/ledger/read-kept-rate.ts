import { keptRate, type KeptRate, RATED_STATUSES } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { beginOf, readAroundToday } from './around-today';
import type { KeptRateArgs } from './ledger.input';
import { idAsked } from './ledger-sql';

const COUNT = `SELECT count(*) FILTER (WHERE q.status = 'KEPT')::int AS kept,
    count(*) FILTER (WHERE q.status = 'KEPT_LATE')::int AS "keptLate",
    count(*) FILTER (WHERE q.status = 'BROKEN')::int AS broken
  FROM promise q JOIN interaction pi ON pi.workspace_id = q.workspace_id AND pi.id = q.source_interaction_id
 WHERE q.workspace_id = $1 AND q.direction = 'OURS' AND q.status = ANY($2::text[])
   AND q.resolved_at >= coalesce($3::timestamptz, '-infinity') AND q.resolved_at < coalesce($4::timestamptz, 'infinity')`;

/** The kept rate of what ended in a span of days, as far as the viewer may read it. */
export async function readKeptRate(db: Db, workspaceId: string, asked: KeptRateArgs): Promise<KeptRate> {
  const { zone } = (await readAroundToday(db, workspaceId)).calendar;
  const member = idAsked(asked.memberId);
  const params = [workspaceId, RATED_STATUSES, beginOf(asked.from, zone), beginOf(asked.to, zone, 1)];
  const [counts] =
    member === null
      ? await db.query<{ kept: number; keptLate: number; broken: number }>(COUNT, params)
      : await db.query<{ kept: number; keptLate: number; broken: number }>(`${COUNT} AND q.promisor_id = $5`, [
          ...params,
          member,
        ]);
  return keptRate(counts ?? { kept: 0, keptLate: 0, broken: 0 });
}
