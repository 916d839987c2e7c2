import { instantOf, millis } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import type { Db } from '../platform/database/db';
import { Queue } from '../platform/queue/queue';
import { heedIn } from './hearing/eyes';
import { SweepHearings } from './hearing/sweep-hearings';
import { AskModel } from './model/ask-model';

/** The queue by which a worker is woken to listen. */
export const HEAR = 'hear';

const EVERY_MS = 600_000;
const HAS_MODEL = 'SELECT id FROM listening_model WHERE workspace_id = $1';

/** A worker's turn in a workspace, every ten minutes: it sweeps, and asks the language model, if there is one. */
@Injectable()
export class ListenInTurn {
  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly sweeping: SweepHearings,
    private readonly asking: AskModel,
  ) {}

  /** Takes the turn, and asks to be woken again. `now` is an ISO 8601 instant. */
  async run(workspaceId: string, now: string, stopping: AbortSignal): Promise<void> {
    await this.sweeping.run(workspaceId, now, stopping);
    const more = await this.asking.run(workspaceId, stopping);
    // On the clock, so that the wishes of several workers are one; who had to stop leaves the rest to somebody else.
    const next = instantOf((Math.floor(millis(now) / EVERY_MS) + 1) * EVERY_MS);
    const at = more || stopping.aborted ? now : next;
    await this.database.inWorkspace(heedIn(workspaceId), (db) => this.queue.wake(db, HEAR, [{ workspaceId, at }]));
  }

  /** Wakes a worker where there is a language model to ask, once this transaction is committed. */
  async wakeForModel(db: Db, workspaceId: string, now: string): Promise<void> {
    const models = await db.query(HAS_MODEL, [workspaceId]);
    if (models.length > 0) await this.queue.wake(db, HEAR, [{ workspaceId, at: now }]);
  }
}
