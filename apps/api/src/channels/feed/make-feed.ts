import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { hashOf, newToken } from '../../identity/one-time-token';
import { ApplyChange } from '../../platform/changes/apply-change';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { HouseAddress } from '../house-address';

const END = 'DELETE FROM calendar_feed WHERE workspace_id = $1 AND member_id = $2';
const BEGIN = `INSERT INTO calendar_feed (id, workspace_id, member_id, token_hash, created_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (workspace_id, member_id) DO UPDATE SET id = excluded.id, token_hash = excluded.token_hash,
    created_at = excluded.created_at, last_read_at = NULL`;

/**
 * Makes and ends the address of a member's calendar. Both stand on record, without the secret, and cannot be taken back:
 * an address that leaked must not come to life again.
 */
@Injectable()
export class MakeFeed {
  constructor(
    private readonly changes: ApplyChange,
    private readonly house: HouseAddress,
  ) {}

  /** The address, told this once: a path of the app where nobody said where that is. The one before works no longer. */
  async make(db: Db, actor: Principal, now: string): Promise<string> {
    const token = newToken();
    await db.query(BEGIN, [newUuid(), actor.workspaceId, actor.id, hashOf(token), now]);
    await this.record(db, actor, 'makeCalendarFeed', now);
    return `${this.house.url ?? ''}/calendar/${token}.ics`;
  }

  async revoke(db: Db, actor: Principal, now: string): Promise<void> {
    await db.query(END, [actor.workspaceId, actor.id]);
    await this.record(db, actor, 'revokeCalendarFeed', now);
  }

  private async record(db: Db, actor: Principal, operation: string, at: string): Promise<void> {
    const visibility = { level: 'PRIVATE', authorId: actor.id } as const;
    const about = { subject: 'NOTIFICATIONS', subjectId: actor.id, contactId: null, visibility } as const;
    await this.changes.apply(db, actor, { id: newUuid(), at, operation, ...about, rows: [] });
  }
}
