import { DAY_MS, instantOf, millis } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Queue } from '../../platform/queue/queue';
import { heedIn } from './eyes';
import { ForgetHearings } from './forget-hearings';
import { firstIdSince, HearBacklog } from './hear-backlog';

/** The queue by which a worker is woken to sweep. */
export const HEAR = 'hear';

const EVERY_MS = 600_000;
/** What was written down longer ago is listened to by `heed listen`. */
export const SWEPT_DAYS = 7;

/** Finds what nobody listened to when it was written, and what nobody wants heard any more; every ten minutes. */
@Injectable()
export class SweepHearings {
  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly forgetting: ForgetHearings,
    private readonly backlog: HearBacklog,
  ) {}

  /** Sweeps, and asks to be woken again. `now` is an ISO 8601 instant. */
  async runAndRest(workspaceId: string, now: string, stopping: AbortSignal): Promise<void> {
    await this.run(workspaceId, now, stopping);
    // On the clock, so that the wishes of several workers are one; who had to stop leaves the rest to somebody else.
    const at = stopping.aborted ? now : instantOf((Math.floor(millis(now) / EVERY_MS) + 1) * EVERY_MS);
    await this.database.inWorkspace(heedIn(workspaceId), (db) => this.queue.wake(db, HEAR, [{ workspaceId, at }]));
  }

  /** `now` is an ISO 8601 instant. */
  async run(workspaceId: string, now: string, stopping?: AbortSignal): Promise<void> {
    await this.forgetting.run(workspaceId);
    const afterId = firstIdSince(millis(now) - SWEPT_DAYS * DAY_MS);
    await this.backlog.run({ workspaceId, afterId, imported: false, anew: false }, undefined, stopping);
  }
}
