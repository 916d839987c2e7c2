import { HEARING_VERSION } from '@heed/listening';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';
import { eyesOf, lookedAfterBy } from './eyes';
import { HearNotes } from './hear-notes';

const BATCH = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Which entries are to be listened to. */
export interface Backlog {
  readonly workspaceId: string;
  /** Only those with a greater id, which is: written down later; left out: all. */
  readonly afterId?: string;
  /** Also those that were imported. */
  readonly imported: boolean;
  /** Also those that this version has heard already. */
  readonly anew: boolean;
}

/** Tells how many of how many entries were looked at. */
export type Progress = (done: number, total: number) => void;

const entries = (eyes: Principal) =>
  `FROM interaction i WHERE i.workspace_id = $1 AND i.id > $2 AND ${lookedAfterBy(eyes)}`;
const count = (eyes: Principal) => `SELECT count(*)::int AS n ${entries(eyes)}`;
// A stretch of the entries, however few of them are due: no statement takes long.
const batch = (eyes: Principal) => `
  SELECT i.id, i.status <> 'PLANNED' AND ($3 OR i.imported_at IS NULL) AND ${WANTED}
         AND ($4 OR h.id IS NULL OR h.engine <> $5 OR h.text_hash <> ${BODY_HASH}) AS due
    FROM (SELECT i.* ${entries(eyes)} ORDER BY i.id LIMIT ${BATCH}) i JOIN workspace w ON w.id = i.workspace_id
    LEFT JOIN hearing h ON h.workspace_id = i.workspace_id AND h.id = i.id
   ORDER BY i.id`;

/**
 * Listens to entries that were not heard yet, or by an older listener, or whose note was changed since. In batches, each
 * a transaction: what was heard is kept whenever it ends, and who begins again passes by what was heard.
 */
@Injectable()
export class HearBacklog {
  constructor(
    private readonly database: Database,
    private readonly notes: HearNotes,
    private readonly clock: Clock,
  ) {}

  /** How many were heard. */
  async run(backlog: Backlog, progress?: Progress, stopping?: AbortSignal): Promise<number> {
    const all = await eyesOf(this.database, backlog.workspaceId);
    const total = progress === undefined ? 0 : await this.count(all, backlog);
    let [heard, done] = [0, 0];
    for (const eyes of all) {
      for (let afterId = backlog.afterId ?? FIRST_ID; !stopping?.aborted;) {
        const looked = await this.database.inWorkspace(eyes, (db) => this.batch(db, eyes, { ...backlog, afterId }));
        if (looked.lastId === null) break;
        [afterId, heard, done] = [looked.lastId, heard + looked.heard, done + looked.count];
        progress?.(done, total);
      }
    }
    return heard;
  }

  private async batch(db: Db, eyes: Principal, { workspaceId, afterId, imported, anew }: Backlog) {
    const params = [workspaceId, afterId, imported, anew, HEARING_VERSION];
    const found = await db.query<{ id: string; due: boolean }>(batch(eyes), params);
    const due = found.filter((one) => one.due).map(({ id }) => id);
    const now = this.clock.now().toISOString();
    const heard = due.length === 0 ? 0 : await this.notes.hear(db, workspaceId, due, now);
    return { heard, count: found.length, lastId: found.at(-1)?.id ?? null };
  }

  private async count(all: readonly Principal[], { workspaceId, afterId = FIRST_ID }: Backlog): Promise<number> {
    let total = 0;
    for (const eyes of all) {
      const work = (db: Db) => db.query<{ n: number }>(count(eyes), [workspaceId, afterId]);
      total += (await this.database.inWorkspace(eyes, work))[0]?.n ?? 0;
    }
    return total;
  }
}

/** The smallest UUIDv7 of an instant, in milliseconds since 1970: what was written down later has a greater one. */
export function firstIdSince(millis: number): string {
  const time = Math.max(0, Math.floor(millis)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
