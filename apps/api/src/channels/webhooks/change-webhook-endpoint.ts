import { Check, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import { removed, type Row, type RowDiff, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import { isoInstant } from '../../platform/database/json-sql';
import { Egress } from '../../platform/egress/egress';
import type { Principal } from '../../platform/principal';
import type { UpdateWebhookEndpointInput, WebhookEndpointRefInput } from './webhook-endpoint.inputs';

const LOAD = `SELECT to_jsonb(e) || jsonb_build_object('created_at', ${isoInstant('e.created_at')}) AS row
  FROM webhook_endpoint e WHERE e.workspace_id = $1 AND e.id = $2`;

/** Changes or removes a webhook endpoint; either can be taken back, its secret stays what it was. */
@Injectable()
export class ChangeWebhookEndpoint {
  constructor(
    private readonly changes: ApplyChange,
    private readonly egress: Egress,
  ) {}

  /** The id of the change, null when it was so already. @throws Refusal NOT_FOUND, CONFLICT, INVALID */
  async update(db: Db, actor: Principal, input: UpdateWebhookEndpointInput, now: string): Promise<string | null> {
    const row = await load(db, actor, input);
    const check = Check.start();
    if (input.url === null) check.refuse('REQUIRED', 'url', 'This may not be empty. Leave it out to keep it.');
    if (input.state === null) check.refuse('REQUIRED', 'state', 'This may not be empty. Leave it out to keep it.');
    if (input.state === 'DISABLED') check.refuse('INVALID', 'state', 'Pause it instead.');
    const url = input.url == null ? undefined : this.egress.checkAddress(check, 'url', input.url);
    check.done();
    const changed = updated('webhook_endpoint', row, { url, state: input.state });
    return changed === null ? null : this.apply(db, actor, 'updateWebhookEndpoint', changed, now);
  }

  /** @throws Refusal NOT_FOUND, CONFLICT */
  async remove(db: Db, actor: Principal, input: WebhookEndpointRefInput, now: string): Promise<string> {
    const row = await load(db, actor, input);
    return this.apply(db, actor, 'removeWebhookEndpoint', removed('webhook_endpoint', row), now);
  }

  private async apply(db: Db, actor: Principal, operation: string, row: RowDiff, now: string): Promise<string> {
    const about = { operation, subject: 'WEBHOOK', subjectId: row.id, contactId: null } as const;
    const { changeId } = await this.changes.apply(db, actor, { id: newUuid(), at: now, ...about, rows: [row] });
    return changeId;
  }
}

async function load(db: Db, { workspaceId }: Principal, { id, version }: WebhookEndpointRefInput): Promise<Row> {
  const [found] = await db.query<{ row: Row }>(LOAD, [workspaceId, idParam(id)]);
  if (found === undefined) return refuse('NOT_FOUND', 'id', 'There is no such endpoint.');
  refuseUnlessCurrent(found.row, version);
  return found.row;
}
