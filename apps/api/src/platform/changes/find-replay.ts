import { refuse } from '@heed/domain';
import type { Db } from '../database/db';
import { idParam } from '../database/id-param';
import type { Principal } from '../principal';
import type { Applied, Request } from './change';

interface Known {
  readonly id: string;
  readonly subject_id: string;
  readonly contact_id: string | null;
  readonly request_hash: string;
}

const KNOWN = `
  SELECT id, subject_id, contact_id, request_hash FROM change_record
   WHERE workspace_id = $1 AND (request_id = $2 OR (actor_id = $3 AND idempotency_key = $4))`;

/**
 * Asked before anything is loaded: was this very request applied before? Null when it is new, or its id is none.
 * @throws Refusal IDEMPOTENCY_CONFLICT when the id or key was used with another body
 */
export async function findReplay(db: Db, principal: Principal, request: Request): Promise<Applied | null> {
  const { workspaceId, id: actorId } = principal;
  const known = await db.query<Known>(KNOWN, [
    workspaceId,
    idParam(request.id),
    actorId,
    request.idempotencyKey ?? null,
  ]);
  const [first] = known;
  if (first === undefined) return null;
  if (known.some((record) => record.request_hash !== request.hash)) refuseReuse();
  return { kind: 'REPLAYED', changeId: first.id, subjectId: first.subject_id, contactId: first.contact_id };
}

export function refuseReuse(): never {
  return refuse(
    'IDEMPOTENCY_CONFLICT',
    'id',
    'This id or idempotency key was used for another request. Use a new one.',
  );
}
