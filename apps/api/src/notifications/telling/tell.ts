import type { NotificationKind } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import type { Db } from '../../platform/database/db';
import { Queue } from '../../platform/queue/queue';
import { ROUND, toldSql } from './round-queue';

/** What a colleague did that concerns a member. */
export interface Told {
  readonly memberId: string;
  readonly kind: NotificationKind;
  /** The reminder, the handover or the recovery. */
  readonly subjectId: string;
  /** Whom it is about. Handovers and recoveries have one: who may not read the contact is shown nothing. */
  readonly contactId: string | null;
  /** The colleague's name. */
  readonly byName: string;
}

// Whoever writes may not read what others are told, so nothing is returned: a repetition is told of, and found to be none.
const WRITE = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb)
        AS t(id uuid, "memberId" uuid, kind text, "subjectId" uuid, "contactId" uuid, "byName" text)
  ), made AS (
    INSERT INTO notification (workspace_id, id, member_id, kind, subject_id, occurrence_at, lead_minutes, contact_id, by_name, at)
    SELECT $1::uuid, id, "memberId", kind, "subjectId", $3::timestamptz, 0, "contactId", "byName", $3::timestamptz FROM told
    ON CONFLICT DO NOTHING)
  SELECT count(${toldSql('$1::uuid', '"memberId"', 'id')}) FROM told`;

/** Tells members what a colleague did, in the transaction of what was done. */
@Injectable()
export class Tell {
  constructor(private readonly queue: Queue) {}

  /** @param at the instant it was done, ISO 8601: the same thing at the same instant is told once */
  async run(db: Db, workspaceId: string, at: string, told: readonly Told[]): Promise<void> {
    if (told.length === 0) return;
    await this.write(db, workspaceId, at, told);
    await this.queue.wake(db, ROUND, [{ workspaceId, at }]);
  }

  /** The same for who wakes the round anyway. */
  async write(db: Db, workspaceId: string, at: string, told: readonly Told[]): Promise<void> {
    const rows = told.map((one) => ({ id: newUuid(), ...one }));
    if (rows.length > 0) await db.query(WRITE, [workspaceId, JSON.stringify(rows), at]);
  }
}
