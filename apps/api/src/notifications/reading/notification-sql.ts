import { contactRefJson } from '../../contacts/contact-ref-sql';
import { isoInstant, jsonObject } from '../../platform/database/json-sql';

const OF_REMINDERS = `n.kind IN ('REMINDER_DUE', 'REMINDER_AHEAD', 'REMINDER_GIVEN')`;

/** SQL of when it was read: by the member, or because what it speaks of was settled, put off or went on to its next time. */
export const READ_AT = `coalesce(n.read_at, rm.closed_at,
    CASE WHEN n.kind IN ('REMINDER_DUE', 'REMINDER_AHEAD') AND rm.remind_at <> n.occurrence_at THEN n.at END)`;

/** Whether it is still theirs to make good, and they may read what hurt. */
const OWN_RECOVERY = `EXISTS (SELECT FROM recovery rv
      JOIN interaction ri ON ri.workspace_id = rv.workspace_id AND ri.id = rv.interaction_id
     WHERE rv.workspace_id = n.workspace_id AND rv.id = n.subject_id AND rv.owner_id = n.member_id)`;
/** Whether it was not taken back. */
const HANDOVER = `EXISTS (SELECT FROM handover ho
     WHERE ho.workspace_id = n.workspace_id AND ho.id = n.subject_id AND ho.withdrawn_at IS NULL)`;

/**
 * SQL of the notifications `n` of a member that they may read, to be followed by ` AND `: with their eyes the database
 * shows no row of the interaction that a reminder or recovery came from and they may not read, and so nothing of either.
 */
export function readableNotifications(workspace: string, member: string): string {
  return `notification n
  LEFT JOIN reminder rm ON rm.workspace_id = n.workspace_id AND rm.id = n.subject_id AND ${OF_REMINDERS}
  LEFT JOIN interaction rs ON rs.workspace_id = rm.workspace_id AND rs.id = rm.source_interaction_id
  LEFT JOIN contact nc ON nc.workspace_id = n.workspace_id AND nc.id = coalesce(rm.contact_id, n.contact_id)
 WHERE n.workspace_id = ${workspace} AND n.member_id = ${member}
   AND CASE WHEN ${OF_REMINDERS}
       THEN rm.assignee_id = n.member_id AND (rm.source_interaction_id IS NULL OR rs.id IS NOT NULL)
       ELSE nc.id IS NOT NULL AND CASE n.kind WHEN 'RECOVERY_GIVEN' THEN ${OWN_RECOVERY} ELSE ${HANDOVER} END END`;
}

/** SQL of `NotificationRow` as JSON, over `readableNotifications`. */
export const NOTIFICATION_JSON = jsonObject({
  id: 'n.id',
  kind: 'n.kind',
  at: isoInstant('n.at'),
  readAt: isoInstant(READ_AT),
  title: 'coalesce(rm.title, nc.display_name)',
  contact: `CASE WHEN nc.id IS NOT NULL THEN ${contactRefJson('nc')} END`,
  reminderId: 'rm.id',
  occurrenceAt: isoInstant('n.occurrence_at'),
  byName: 'n.by_name',
  dueAt: isoInstant('rm.due_at'),
  dueDate: 'rm.due_date',
  snoozedUntil: isoInstant('rm.snoozed_until'),
});

/** SQL of how many of a member's notifications are new. */
export function unreadSql(workspace: string, member: string): string {
  return `(SELECT count(*)::int FROM ${readableNotifications(workspace, member)} AND n.read_at IS NULL AND ${READ_AT} IS NULL)`;
}
