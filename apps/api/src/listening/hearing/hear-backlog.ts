import { HEARING_VERSION } from '@heed/listening';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';
import { eyesOf, lookedAfterBy } from './eyes';
import { HearNotes } from './hear-notes';

const BATCH = 100;
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

/** Tells how many of how many were listened to. */
export type Progress = (done: number, total: number) => void;

const from = (eyes: Principal) => `
    FROM interaction i JOIN workspace w ON w.id = i.workspace_id
    LEFT JOIN hearing h ON h.workspace_id = i.workspace_id AND h.id = i.id
   WHERE i.workspace_id = $1 AND i.id > $2 AND i.status <> 'PLANNED' AND ${lookedAfterBy(eyes)}
     AND ($3 OR i.imported_at IS NULL)
     AND ($4 OR h.id IS NULL OR h.engine <> $5 OR h.text_hash <> ${BODY_HASH}) AND ${WANTED}`;

/**
 * Listens to entries that were not heard yet, or by an older listener, or whose note was changed since. In batches, each
 * a transaction: what was heard is kept whenever it ends, and who begins again goes on there.
 */
@Injectable()
export class HearBacklog {
  constructor(
    private readonly database: Database,
    private readonly notes: HearNotes,
    private readonly clock: Clock,
  ) {}

  /** How many were heard. */
  async run(backlog: Backlog, progress: Progress = () => undefined, stopping?: AbortSignal): Promise<number> {
    const all = await eyesOf(this.database, backlog.workspaceId);
    const counts = [];
    for (const eyes of all) counts.push(await this.database.inWorkspace(eyes, (db) => count(db, eyes, backlog)));
    const total = counts.reduce((sum, n) => sum + n, 0);
    let [heard, done] = [0, 0];
    for (const [at, eyes] of all.entries()) {
      if (counts[at] === 0) continue;
      for (let afterId = backlog.afterId ?? FIRST_ID; !stopping?.aborted;) {
        const batch = await this.batch(eyes, { ...backlog, afterId });
        if (batch.lastId === null) break;
        [afterId, heard, done] = [batch.lastId, heard + batch.heard, done + batch.looked];
        progress(done, total);
      }
    }
    return heard;
  }

  private batch(eyes: Principal, backlog: Backlog) {
    const { workspaceId } = backlog;
    return this.database.inWorkspace(eyes, async (db) => {
      const found = await db.query<{ id: string }>(
        `SELECT i.id ${from(eyes)} ORDER BY i.id LIMIT ${BATCH}`,
        paramsOf(backlog),
      );
      const ids = found.map(({ id }) => id);
      const heard = ids.length === 0 ? 0 : await this.notes.hear(db, workspaceId, ids, this.clock.now().toISOString());
      return { heard, looked: ids.length, lastId: ids.at(-1) ?? null };
    });
  }
}

async function count(db: Db, eyes: Principal, backlog: Backlog): Promise<number> {
  const [found] = await db.query<{ n: number }>(`SELECT count(*)::int AS n ${from(eyes)}`, paramsOf(backlog));
  return found?.n ?? 0;
}

function paramsOf({ workspaceId, afterId, imported, anew }: Backlog): readonly unknown[] {
  return [workspaceId, afterId ?? FIRST_ID, imported, anew, HEARING_VERSION];
}

/** The smallest UUIDv7 of an instant, in milliseconds since 1970: what was written down later has a greater one. */
export function firstIdSince(millis: number): string {
  const time = Math.max(0, Math.floor(millis)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
