import type { Role } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { hashOf } from '../../identity/one-time-token';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';

interface FeedRow {
  readonly id: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly unseen: boolean;
}

const FIND = `SELECT id, workspace_id AS "workspaceId", member_id AS "memberId",
    coalesce(last_read_at < $2::timestamptz - interval '1 minute', true) AS unseen
  FROM calendar_feed WHERE token_hash = $1`;
const MEMBER = 'SELECT name, role FROM membership WHERE workspace_id = $1 AND id = $2 AND active';
const SEEN = 'UPDATE calendar_feed SET last_read_at = $2 WHERE id = $1';

/** Finds whose calendar an address is; notes at most once a minute that it was read. */
@Injectable()
export class FindFeed {
  constructor(private readonly database: Database) {}

  /** Null when there is no such address, or its member left. */
  async by(token: string, now: string): Promise<Principal | null> {
    const [feed] = await this.database.lookup<FeedRow>(FIND, [hashOf(token), now]);
    if (feed === undefined) return null;
    const { id, workspaceId, memberId, unseen } = feed;
    const [member] = await this.database.global(
      (db) => db.query<{ name: string; role: Role }>(MEMBER, [workspaceId, memberId]),
      { userId: memberId },
    );
    if (member === undefined) return null;
    if (unseen) await this.database.global((db) => db.query(SEEN, [id, now]));
    return { kind: 'USER', id: memberId, workspaceId, ...member };
  }
}
