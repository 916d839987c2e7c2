import { refuse, type LinkKind, type Role } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { hashOf } from '../one-time-token';
import type { OneTimeLink } from './one-time-link.type';

/** A link that still works. */
export interface WorkingLink extends OneTimeLink {
  readonly workspaceId: string;
  readonly userId: string | null;
  readonly role: Role | null;
}

const FIND = `
  select l.id, l.kind, l.email, w.name "workspaceName", l.expires_at "expiresAt",
         l.workspace_id "workspaceId", l.user_id "userId", l.role
    from one_time_link l join workspace w on w.id = l.workspace_id
   where l.token_hash = $1 and l.used_at is null and l.expires_at > $2`;
const USE = 'update one_time_link set used_at = $2 where id = $1 and used_at is null returning id';

/** The link behind a token; null when it is unknown, used or expired. */
export async function findLink(db: Db, token: string, now: Date): Promise<WorkingLink | null> {
  const [link] = await db.query<WorkingLink>(FIND, [hashOf(token), now.toISOString()]);
  return link ?? null;
}

/** The same for a command. @throws Refusal LINK_EXPIRED */
export async function requireLink(db: Db, token: string, kind: LinkKind, now: Date): Promise<WorkingLink> {
  const link = await findLink(db, token, now);
  return link?.kind === kind ? link : refuseLink();
}

/** Uses the link up; of two that try at once only one passes. @throws Refusal LINK_EXPIRED */
export async function useUp(db: Db, link: WorkingLink, now: Date): Promise<void> {
  const used = await db.query(USE, [link.id, now.toISOString()]);
  if (used.length === 0) refuseLink();
}

function refuseLink(): never {
  refuse('LINK_EXPIRED', 'token', 'This link was used or has expired. Ask an owner for a new one.');
}
