import { type DeliveryChannel, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { Queue } from '../../platform/queue/queue';
import { Carriers } from '../../reaching/carriers/carriers';
import { CARRY } from '../../reaching/carrying/carry-queue';
import { readDelivery } from './read-deliveries';

const AGAIN = `UPDATE delivery SET state = 'PENDING', attempts = 0, next_attempt_at = $3, last_error = NULL
  WHERE workspace_id = $1 AND id = $2 AND state <> 'SENT' RETURNING id`;
const TARGETS: Readonly<Record<DeliveryChannel, string>> = {
  MAIL: 'SELECT $2::uuid AS id WHERE $1::uuid IS NOT NULL',
  PUSH: 'SELECT id FROM push_device WHERE workspace_id = $1 AND member_id = $2',
  WEBHOOK: `SELECT id FROM webhook_endpoint WHERE workspace_id = $1 AND state = 'ACTIVE' AND $2::uuid IS NOT NULL`,
};
const INSERT = `INSERT INTO delivery (workspace_id, id, member_id, channel, target_id, subject, state, attempts, next_attempt_at, created_at)
  SELECT $1, d.id, $2, $3, d.target, 'TEST', 'PENDING', 0, $4, $4 FROM jsonb_to_recordset($5::jsonb) AS d(id uuid, target uuid)`;

/** Has something sent that would not be: what failed, or a test. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly queue: Queue,
    private readonly carriers: Carriers,
  ) {}

  /** Tries a delivery at once that has not arrived, as often as a new one. @throws Refusal NOT_FOUND, WRONG_STATE */
  async again(db: Db, { workspaceId }: Principal, id: string, now: string): Promise<void> {
    const known = await readDelivery(db, workspaceId, id);
    if (known === null) return refuse('NOT_FOUND', 'id', 'There is no such delivery.');
    const found = await db.query(AGAIN, [workspaceId, known.id, now]);
    if (found.length === 0) refuse('WRONG_STATE', 'id', 'It arrived. There is nothing to send again.');
    await this.queue.wake(db, CARRY, [{ workspaceId, at: now }]);
  }

  /** @throws Refusal WRONG_STATE when the channel is not set up, or there is nobody to send to */
  async test(db: Db, { workspaceId, id: memberId }: Principal, channel: DeliveryChannel, now: string): Promise<void> {
    if (!this.carriers.of(channel)?.ready())
      refuse('WRONG_STATE', 'channel', 'Whoever runs this Heed has not set this up yet.');
    const targets = await db.query<{ id: string }>(TARGETS[channel], [workspaceId, memberId]);
    if (targets.length === 0)
      refuse('WRONG_STATE', 'channel', 'There is nothing to send to. Add a device or an endpoint.');
    const rows = targets.map(({ id: target }) => ({ id: newUuid(), target }));
    await db.query(INSERT, [workspaceId, memberId, channel, now, JSON.stringify(rows)]);
    await this.queue.wake(db, CARRY, [{ workspaceId, at: now }]);
  }
}
