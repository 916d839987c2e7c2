import { laterOf } from '@heed/domain';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Queue } from '../../platform/queue/queue';
import type { Carrier, DeliveryToCarry } from '../carriers/carrier';
import { Carriers } from '../carriers/carriers';
import { systemOf } from '../system-of';
import { CARRY } from './carry-queue';
import { claim, type Claimed, nextDue } from './claim';
import { type Outcome, record } from './record';

const MOST_AT_ONCE = 10;
/** A workspace with a long backlog lets others have their turn. */
const MOST_BATCHES = 20;

const BROKEN: Outcome = { kind: 'FAILED', reason: 'Something went wrong on our side.', retryable: true };

/** Carries what is due in a workspace out of the house, and sees to it that somebody carries again when more is due. */
@Injectable()
export class Carry {
  private readonly log = new Logger('reaching');

  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly carriers: Carriers,
    private readonly clock: Clock,
  ) {}

  /** @param from ISO 8601 instant: it is at least so late, whatever the clock here says */
  async run(workspaceId: string, from: string, stopping?: AbortSignal): Promise<void> {
    const channels = this.carriers.ready().map(({ channel }) => channel);
    let claimed = MOST_AT_ONCE;
    for (let batch = 0; claimed === MOST_AT_ONCE && batch < MOST_BATCHES && !stopping?.aborted; batch += 1) {
      claimed = await this.carryBatch(workspaceId, this.notBefore(from), channels);
    }
    await this.database.inWorkspace(systemOf(workspaceId), async (db) => {
      const at = await nextDue(db, workspaceId, channels);
      if (at !== null) await this.queue.wake(db, CARRY, [{ workspaceId, at }]);
    });
  }

  private async carryBatch(workspaceId: string, now: string, channels: readonly string[]): Promise<number> {
    const wanted = { now, channels, most: MOST_AT_ONCE };
    const batch = await this.database.inWorkspace(systemOf(workspaceId), (db) => claim(db, workspaceId, wanted));
    await Promise.all(batch.map((one) => this.attempt(workspaceId, one, now)));
    return batch.length;
  }

  private async attempt(workspaceId: string, claimed: Claimed, now: string): Promise<void> {
    const outcome = await this.carry(workspaceId, claimed, now).catch((error: unknown) => {
      this.log.error({ code: claimed.channel, err: error });
      return BROKEN;
    });
    const { id, attempt } = claimed;
    const attempted = { id, workspaceId, attempt, now: this.notBefore(now), chance: Math.random() };
    await this.database.inWorkspace(systemOf(workspaceId), (db) => record(db, attempted, outcome));
  }

  private async carry(workspaceId: string, claimed: Claimed, now: string): Promise<Outcome> {
    const { name, role, active, ...rest } = claimed;
    const carrier: Carrier | null = this.carriers.of(rest.channel);
    if (!active || carrier === null) return { kind: 'DROPPED' };
    const delivery: DeliveryToCarry = { ...rest, workspaceId };
    const member = { kind: 'USER', id: delivery.memberId, name, workspaceId, role } as const;
    const content = await this.database.inWorkspace(member, (db) => carrier.write({ db, member, now }, delivery));
    return content === null ? { kind: 'DROPPED' } : carrier.carry(delivery, content);
  }

  private notBefore(instant: string): string {
    return laterOf(this.clock.now().toISOString(), instant) ?? instant;
  }
}
