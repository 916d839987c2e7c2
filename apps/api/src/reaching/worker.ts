import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { HEAR } from '../listening/listen-in-turn';
import { ROUND } from '../notifications/telling/round-queue';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Queue } from '../platform/queue/queue';
import { CARRY } from './carrying/carry-queue';
import { RoundAndCarry } from './round-and-carry';
import { systemOf } from './system-of';

const ROUNDS_AT_ONCE = 1;
const CARRYING_AT_ONCE = 2;
const SWEEPING_AT_ONCE = 1;
const TRY_AGAIN_MS = 5_000;

/** Makes this process one of those that tell members what comes up, carry it out of the house, and listen to what was missed. */
@Injectable()
export class Worker implements OnModuleDestroy {
  private readonly log = new Logger('worker');
  private stopped = false;

  constructor(
    private readonly rounds: RoundAndCarry,
    private readonly queue: Queue,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Works from now on, and wakes every workspace once. What fails is tried again: nobody who serves depends on it. */
  async start(): Promise<void> {
    while (!this.stopped) {
      try {
        return await this.begin();
      } catch (error) {
        this.log.error({ code: 'worker cannot start', err: error });
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS).unref());
      }
    }
  }

  onModuleDestroy(): void {
    this.stopped = true;
  }

  private async begin(): Promise<void> {
    await this.queue.work(ROUND, ROUNDS_AT_ONCE, this.rounds.round);
    await this.queue.work(CARRY, CARRYING_AT_ONCE, this.rounds.carry);
    await this.queue.work(HEAR, SWEEPING_AT_ONCE, this.rounds.hear);
    const at = this.clock.now().toISOString();
    for (const { id: workspaceId } of await this.database.lookup<{ id: string }>('SELECT id FROM workspace', [])) {
      await this.database.inWorkspace(systemOf(workspaceId), async (db) => {
        await this.queue.wake(db, ROUND, [{ workspaceId, at }]);
        await this.queue.wake(db, CARRY, [{ workspaceId, at }]);
        await this.queue.wake(db, HEAR, [{ workspaceId, at }]);
      });
    }
  }
}
