import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { WebhookEndpoint } from './webhook-endpoint.type';

const SENT_TO = `FROM delivery d WHERE d.workspace_id = e.workspace_id AND d.channel = 'WEBHOOK' AND d.target_id = e.id`;
const READ = `SELECT e.id, e.version, e.url, e.state, e.created_at AS "createdAt",
    (SELECT d.last_error ${SENT_TO} AND d.attempts > 0 ORDER BY d.created_at DESC, d.id DESC LIMIT 1) AS "lastError",
    (SELECT max(d.sent_at) ${SENT_TO}) AS "lastSentAt"
  FROM webhook_endpoint e
 WHERE e.workspace_id = $1`;

/** All endpoints of a workspace, the oldest first. */
export function readWebhookEndpoints(db: Db, workspaceId: string): Promise<WebhookEndpoint[]> {
  return db.query<WebhookEndpoint>(`${READ} ORDER BY e.created_at, e.id`, [workspaceId]);
}

/** One; null when there is none of this id. */
export async function readWebhookEndpoint(db: Db, workspaceId: string, id: string): Promise<WebhookEndpoint | null> {
  const [found] = await db.query<WebhookEndpoint>(`${READ} AND e.id = $2`, [workspaceId, idParam(id)]);
  return found ?? null;
}
