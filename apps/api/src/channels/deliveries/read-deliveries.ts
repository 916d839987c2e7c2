import { DELIVERY_CHANNELS, type DeliveryChannel, type DeliveryState, isUuid } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import { decodeCursor, isInstantKey, pageOf, type PageRequest } from '../../platform/graphql/page';
import { workerSeen } from '../../platform/queue/worker-seen';
import type { Carriers } from '../../reaching/carriers/carriers';
import type { ChannelHealth, Delivery, DeliveryConnection, Outgoing } from './delivery.type';

/** Which deliveries; what is null asks for all. */
export interface DeliveryFilter {
  readonly state: readonly DeliveryState[] | null;
  readonly channel: DeliveryChannel | null;
}

const TO = `CASE d.channel
    WHEN 'PUSH' THEN m.name || coalesce(', ' || (SELECT pd.label FROM push_device pd
      WHERE pd.workspace_id = d.workspace_id AND pd.id = d.target_id), '')
    WHEN 'WEBHOOK' THEN coalesce((SELECT substring(we.url FROM '^[a-z]+://([^/?#]+)') FROM webhook_endpoint we
      WHERE we.workspace_id = d.workspace_id AND we.id = d.target_id), '')
    ELSE m.name END`;
const WHAT = `CASE d.subject WHEN 'DIGEST' THEN 'Mail of ' || d.day WHEN 'TEST' THEN 'Test' ELSE 'Notification' END`;
const READ = `SELECT d.id, d.channel, d.state, ${TO} AS "to", ${WHAT} AS what, d.attempts,
    d.next_attempt_at AS "nextAttemptAt", d.last_error AS "lastError", d.created_at AS "createdAt", d.sent_at AS "sentAt",
    to_char(d.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key
  FROM delivery d JOIN membership m ON m.workspace_id = d.workspace_id AND m.id = d.member_id
 WHERE d.workspace_id = $1`;
const PAGE = `${READ} AND ($2::text[] IS NULL OR d.state = ANY($2)) AND ($3::text IS NULL OR d.channel = $3)
   AND ($4::timestamptz IS NULL OR (d.created_at, d.id) < ($4, $5::uuid))
 ORDER BY d.created_at DESC, d.id DESC LIMIT $6`;

/** A page of a workspace's deliveries, newest first. */
export async function pageOfDeliveries(
  db: Db,
  workspaceId: string,
  { state, channel }: DeliveryFilter,
  request: PageRequest,
): Promise<DeliveryConnection> {
  const [at = null, id = null] = decodeCursor(request.after, [isInstantKey, (key) => isUuid(key ?? '')]) ?? [];
  const params = [workspaceId, state, channel, at, id, request.first + 1];
  const rows = await db.query<Delivery & { readonly key: string }>(PAGE, params);
  return pageOf(rows, request, { keys: (row) => [row.key, row.id], node: (row) => row });
}

/** One; null when there is none of this id. */
export async function readDelivery(db: Db, workspaceId: string, id: string): Promise<Delivery | null> {
  const [found] = await db.query<Delivery>(`${READ} AND d.id = $2`, [workspaceId, idParam(id)]);
  return found ?? null;
}

const HEALTH = `SELECT c.channel, f.n AS failing, f.error AS "lastError", s.at AS "lastSentAt"
  FROM unnest($2::text[]) WITH ORDINALITY c(channel, place)
  CROSS JOIN LATERAL (SELECT count(*)::int AS n, (array_agg(d.last_error ORDER BY d.created_at DESC, d.id DESC))[1] AS error
    FROM delivery d WHERE d.workspace_id = $1 AND d.channel = c.channel
     AND (d.state = 'FAILED' OR d.state = 'GIVEN_UP' AND d.created_at > $3::timestamptz - interval '7 days')) f
  CROSS JOIN LATERAL (SELECT max(d.sent_at) AS at FROM delivery d
    WHERE d.workspace_id = $1 AND d.channel = c.channel AND d.state = 'SENT') s
 ORDER BY c.place`;

/** How each way out of the house works. */
export async function readOutgoing(db: Db, workspaceId: string, carriers: Carriers, now: string): Promise<Outgoing> {
  const found = await db.query<Omit<ChannelHealth, 'ready'>>(HEALTH, [workspaceId, [...DELIVERY_CHANNELS], now]);
  const channels = found.map((one) => ({ ...one, ready: carriers.of(one.channel)?.ready() ?? false }));
  return { worker: await workerSeen(db), channels };
}
