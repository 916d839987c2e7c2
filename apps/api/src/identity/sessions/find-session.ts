import { Injectable } from '@nestjs/common';
import type { Role } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { Caller } from '../../platform/graphql/authenticator';
import { hashOf } from '../one-time-token';

interface Row {
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
  readonly unseen: boolean;
}

// The actor is set inside the statement, because row-level security shows a membership only to the person it belongs to,
// and who that is stands in the session. OFFSET 0 keeps the membership from being read before the session was.
const FIND = `
  with found as materialized (
    select user_id, workspace_id, last_seen_at, set_config('app.actor', user_id::text, true)
      from session
     where token_hash = $1 and expires_at > $2::timestamptz and last_seen_at > $2::timestamptz - interval '12 hours')
  select f.user_id "userId", f.workspace_id "workspaceId", m.name, m.role,
         f.last_seen_at < $2::timestamptz - interval '1 minute' unseen
    from found f
   cross join lateral (
      select name, role from membership
       where workspace_id = f.workspace_id and id = f.user_id and active offset 0) m`;

const SEEN = 'update session set last_seen_at = $2 where token_hash = $1';

/** Finds who a session's cookie stands for: one statement, so a changed role or a deactivation holds from the next request on. */
@Injectable()
export class FindSession {
  constructor(private readonly database: Database) {}

  async find(token: string, now: Date): Promise<Caller | null> {
    const sessionHash = hashOf(token);
    const at = now.toISOString();
    const [row] = await this.database.lookup<Row>(FIND, [sessionHash, at]);
    if (row === undefined) return null;
    if (row.unseen) await this.database.global((db) => db.query(SEEN, [sessionHash, at]));
    const { userId: id, workspaceId, name, role } = row;
    return { principal: { kind: 'USER', id, name, workspaceId, role }, sessionHash };
  }
}
