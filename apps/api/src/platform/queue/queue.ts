import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import type { Db } from '../database/db';
import { bossOn } from './boss';

/** A wish to be looked after: the workspace, and the instant for which it was made. */
export interface Wake {
  readonly workspaceId: string;
  /** ISO 8601 instant; nobody is woken before it. */
  readonly at: string;
}

/** What a worker does when it is woken. `stopping` says that the process wants to end: stop at the next good place. */
export type Woken = (wake: Wake, stopping: AbortSignal) => Promise<void>;

/** How the database is reached by the role that serves. */
export abstract class QueueAddress {
  abstract readonly url: string;
}

const QUEUE = {
  policy: 'short',
  // Who does not say for ten seconds that it works is taken to be dead, and somebody else is woken.
  heartbeatSeconds: 10,
  retryLimit: 50,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: 3600,
} as const;

const WORK = { pollingIntervalSeconds: 1, batchSize: 20, burstWhenBatchFull: true } as const;

/** Transactions may take this long: nearer than that two wishes are never taken for one, see `keyOf`. */
const SOON_MS = 60_000;
const STOP_WITHIN_MS = 15_000;
const CONNECTIONS_OF_A_WORKER = 3;

/**
 * Wakes workers when it is time: pg-boss, in the same database. What has to be done stands in our own tables; a wish to
 * be woken is sent inside the transaction that writes there, and comes to be, or not, with it.
 */
@Injectable()
export class Queue implements OnModuleDestroy, OnApplicationShutdown {
  private readonly log = new Logger('queue');
  private readonly stopping = new AbortController();
  private readonly known = new Set<string>();
  private sending: Promise<PgBoss> | null = null;
  private working: PgBoss | null = null;

  constructor(private readonly address: QueueAddress) {}

  /** Wakes a worker of this queue, once the transaction is committed and not before the instant of each wish. */
  async wake(db: Db, queue: string, wishes: readonly Wake[]): Promise<void> {
    if (wishes.length === 0) return;
    const boss = await this.sender(queue);
    const jobs = wishes.map((wake) => ({ data: wake, startAfter: wake.at, singletonKey: keyOf(wake) }));
    const executeSql = async (text: string, values?: unknown[]) => ({ rows: await db.query(text, values) });
    await boss.insert(queue, jobs, { db: { executeSql } });
  }

  /** From now on this process is woken by this queue; `atOnce` says how many batches of workspaces run side by side. */
  async work(queue: string, atOnce: number, woken: Woken): Promise<void> {
    const boss = (this.working ??= await this.worker());
    await boss.createQueue(queue, QUEUE);
    const options = { ...WORK, localConcurrency: atOnce } as const;
    await boss.work<Wake>(queue, options, async (jobs) => {
      const wakes = latestOfEach(jobs.map(({ data }) => data));
      if (!this.stopping.signal.aborted) await Promise.all(wakes.map((wake) => this.run(queue, woken, wake)));
    });
  }

  /** Takes no more work and lets what runs come to an end. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.working?.stop({ graceful: true, timeout: STOP_WITHIN_MS });
  }

  async onApplicationShutdown(): Promise<void> {
    const boss = await this.sending?.catch(() => null);
    await boss?.stop({ graceful: false });
  }

  private async run(queue: string, woken: Woken, wake: Wake): Promise<void> {
    try {
      await woken(wake, this.stopping.signal);
    } catch (error) {
      this.log.error({ code: queue, err: error });
      throw error;
    }
  }

  private async sender(queue: string): Promise<PgBoss> {
    this.sending ??= startedOn(this.address.url, { max: 1 });
    try {
      const boss = await this.sending;
      if (!this.known.has(queue)) await boss.createQueue(queue, QUEUE);
      this.known.add(queue);
      return boss;
    } catch (error) {
      this.sending = null;
      throw error;
    }
  }

  private worker(): Promise<PgBoss> {
    return startedOn(this.address.url, {
      max: CONNECTIONS_OF_A_WORKER,
      supervise: true,
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
      maintenanceIntervalSeconds: 3600,
      registerInstance: true,
    });
  }
}

async function startedOn(url: string, options: Parameters<typeof bossOn>[1]): Promise<PgBoss> {
  const boss = bossOn(url, options);
  await boss.start();
  return boss;
}

/** One wish of each workspace, the one for the latest instant. */
function latestOfEach(wakes: readonly Wake[]): Wake[] {
  const latest = new Map<string, Wake>();
  for (const wake of wakes) {
    const other = latest.get(wake.workspaceId);
    if (other === undefined || Date.parse(other.at) < Date.parse(wake.at)) latest.set(wake.workspaceId, wake);
  }
  return [...latest.values()];
}

/**
 * Wishes of one workspace for one second are one job. Not those of the next minute: the job of another transaction might
 * be taken before the rows of this one are there.
 */
function keyOf({ workspaceId, at }: Wake): string {
  const time = Date.parse(at);
  return time < Date.now() + SOON_MS ? randomUUID() : `${workspaceId} ${Math.ceil(time / 1000)}`;
}
