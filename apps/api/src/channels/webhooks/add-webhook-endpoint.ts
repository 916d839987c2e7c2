import { Check, newId, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { findReplay } from '../../platform/changes/find-replay';
import { requestHash } from '../../platform/changes/request-hash';
import { inserted } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import { Egress } from '../../platform/egress/egress';
import type { Principal } from '../../platform/principal';
import { KeepSecrets } from '../../platform/secrets/keep-secrets';
import type { AddWebhookEndpointInput } from './webhook-endpoint.inputs';
import { newWebhookSecret, secretOf } from './webhook-secret';

const MOST = 50;
const COUNT = 'SELECT count(*)::int AS n FROM webhook_endpoint WHERE workspace_id = $1';

/** An endpoint that was added; its secret is null when it was told before. */
interface Added {
  readonly endpointId: string;
  readonly changeId: string;
  readonly secret: string | null;
}

/** Adds a webhook endpoint, exactly once, and tells its secret once: only its envelope is kept. */
@Injectable()
export class AddWebhookEndpoint {
  constructor(
    private readonly changes: ApplyChange,
    private readonly secrets: KeepSecrets,
    private readonly egress: Egress,
  ) {}

  /** @throws Refusal with every reason; TOO_MANY beyond fifty */
  async run(db: Db, actor: Principal, input: AddWebhookEndpointInput, now: string): Promise<Added> {
    const request = { id: input.id, hash: requestHash('addWebhookEndpoint', input) };
    const done = await findReplay(db, actor, request);
    if (done !== null) return { endpointId: done.subjectId, changeId: done.changeId, secret: null };
    const check = Check.start();
    const id = check.take('id', newId(input.id));
    const url = this.egress.checkAddress(check, 'url', input.url);
    check.done();
    const [count] = await db.query<{ n: number }>(COUNT, [actor.workspaceId]);
    if ((count?.n ?? 0) >= MOST) refuse('TOO_MANY', '', `A workspace has at most ${MOST} endpoints. Remove one first.`);
    const secret = newWebhookSecret();
    const sealed = await this.secrets.seal(secret, secretOf(id));
    const row = inserted('webhook_endpoint', { id, url, state: 'ACTIVE', secret: sealed, created_at: now });
    const about = { operation: 'addWebhookEndpoint', subject: 'WEBHOOK', subjectId: id, contactId: null } as const;
    const applied = await this.changes.apply(db, actor, { id: newUuid(), at: now, ...about, rows: [row], request });
    return {
      endpointId: applied.subjectId,
      changeId: applied.changeId,
      secret: applied.kind === 'APPLIED' ? secret : null,
    };
  }
}
