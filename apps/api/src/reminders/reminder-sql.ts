import { contactRefJson } from '../contacts/contact-ref-sql';
import { memberJson } from '../identity/member-sql';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import { interactionRefJson } from '../preferences/interaction-ref.type';

/** SQL of a `Reminder` as JSON, over `READABLE_REMINDERS`. */
export const REMINDER_JSON = jsonObject({
  id: 'rm.id',
  version: 'rm.version',
  title: 'rm.title',
  note: 'rm.note',
  contact: `CASE WHEN rc.id IS NOT NULL THEN ${contactRefJson('rc')} END`,
  assignee: memberJson('ra'),
  dueAt: isoInstant('rm.due_at'),
  dueDate: 'rm.due_date',
  timeZone: 'rm.time_zone',
  stored: 'rm.state',
  snoozedUntil: isoInstant('rm.snoozed_until'),
  snoozedUntilReply: 'rm.reply_awaited_since IS NOT NULL',
  leadMinutes: 'to_json(rm.lead_minutes)',
  series: `CASE WHEN rm.rrule IS NOT NULL THEN ${jsonObject({
    rule: 'rm.rrule',
    anchor: 'rm.anchor',
    occurrence: 'rm.occurrence',
    start: 'rm.series_start',
    language: '(SELECT w.language FROM workspace w WHERE w.id = rm.workspace_id)',
  })} END`,
  completedAt: isoInstant('rm.closed_at'),
  origin: 'rm.origin',
  source: interactionRefJson('rs', 'rt'),
  rule: 'rm.rule',
  createdById: 'rm.created_by_id',
});

/**
 * SQL of the reminders `rm` that the viewer may read, to be followed by ` AND `: whoever may not read the interaction it
 * came from has no row of it here, and so no reminder.
 */
export const READABLE_REMINDERS = `reminder rm
  JOIN membership ra ON ra.workspace_id = rm.workspace_id AND ra.id = rm.assignee_id
  LEFT JOIN contact rc ON rc.workspace_id = rm.workspace_id AND rc.id = rm.contact_id
  LEFT JOIN interaction rs ON rs.workspace_id = rm.workspace_id AND rs.id = rm.source_interaction_id
  LEFT JOIN interaction_type rt ON rt.workspace_id = rs.workspace_id AND rt.id = rs.type_id
 WHERE (rm.source_interaction_id IS NULL OR rs.id IS NOT NULL)`;

/** `Contact.reminders`: open ones first, in the order in which they come up. */
export const remindersWindow: Window = {
  field: 'reminders',
  sql: jsonList({
    item: REMINDER_JSON,
    from: `${READABLE_REMINDERS} AND rm.workspace_id = c.workspace_id AND rm.contact_id = c.id`,
    orderBy: 'rm.closed_at DESC NULLS FIRST, rm.remind_at, rm.id',
  }),
};
