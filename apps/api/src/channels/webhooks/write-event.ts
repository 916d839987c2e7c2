import { contactRefJson } from '../../contacts/contact-ref-sql';
import { isoInstant, jsonObject } from '../../platform/database/json-sql';
import type { DeliveryToCarry, Desk } from '../../reaching/carriers/carrier';

/** SQL of whether everybody may read the reminder of this id: it came from nothing, or from what stands in no confidence. */
const isOpen = (reminder: string, workspace: string) => `EXISTS (SELECT FROM reminder hr
    LEFT JOIN interaction hi ON hi.workspace_id = hr.workspace_id AND hi.id = hr.source_interaction_id
   WHERE hr.workspace_id = ${workspace} AND hr.id = ${reminder}
     AND (hr.source_interaction_id IS NULL OR hi.visibility = 'NORMAL'))`;

/** SQL of the endpoints that hear of a notification `n`. */
export const WEBHOOK_TARGETS = `SELECT we.id FROM webhook_endpoint we
  WHERE we.workspace_id = n.workspace_id AND we.state = 'ACTIVE' AND n.kind = 'REMINDER_DUE'
    AND ${isOpen('n.subject_id', 'n.workspace_id')}`;

const DATA = jsonObject({
  id: 'rm.id',
  title: 'rm.title',
  comesUpAt: isoInstant('n.occurrence_at'),
  dueAt: isoInstant('rm.due_at'),
  dueDate: 'rm.due_date',
  timeZone: 'rm.time_zone',
  assignee: jsonObject({ id: 'ra.id', name: 'ra.name' }),
  contact: `CASE WHEN rc.id IS NOT NULL THEN ${contactRefJson('rc')} END`,
});
const EVENT = `SELECT ${DATA} AS data FROM notification n
  JOIN reminder rm ON rm.workspace_id = n.workspace_id AND rm.id = n.subject_id
  JOIN membership ra ON ra.workspace_id = rm.workspace_id AND ra.id = rm.assignee_id
  LEFT JOIN contact rc ON rc.workspace_id = rm.workspace_id AND rc.id = rm.contact_id
 WHERE n.workspace_id = $1 AND n.id = $2 AND rm.closed_at IS NULL AND ${isOpen('rm.id', 'n.workspace_id')}`;

/**
 * The body of a message as Standard Webhooks shapes it: `type`, `timestamp`, `data`. Null when there is nothing to say
 * any more, or it stands in confidence by now.
 */
export async function writeEvent({ db, member, now }: Desk, delivery: DeliveryToCarry): Promise<string | null> {
  if (delivery.subject === 'TEST') return JSON.stringify({ type: 'heed.test', timestamp: now, data: {} });
  const [found] = await db.query<{ data: object }>(EVENT, [member.workspaceId, delivery.notificationId]);
  return found === undefined
    ? null
    : JSON.stringify({ type: 'reminder.due', timestamp: delivery.createdAt, data: { reminder: found.data } });
}
