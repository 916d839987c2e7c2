import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { WebhookEndpoint } from './webhook-endpoint.type';

const READ = `SELECT e.id, e.version, e.url, e.state, e.created_at AS "createdAt"
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
