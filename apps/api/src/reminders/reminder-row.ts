import type { Readership, RecurrenceAnchor, ReminderOrigin, ReminderTimes, Role, RuleKey } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';
import { isoInstant } from '../platform/database/json-sql';

/** A row of `reminder` as JSON, its instants as the API writes them. */
export interface ReminderRow extends Row {
  readonly version: number;
  readonly contact_id: string | null;
  readonly assignee_id: string;
  readonly due_at: string | null;
  readonly due_date: string | null;
  readonly time_zone: string;
  readonly state: ReminderTimes['state'];
  readonly snoozed_until: string | null;
  /** Since when it sleeps until the contact gets in touch. */
  readonly reply_awaited_since: string | null;
  readonly lead_minutes: readonly number[];
  /** The four of one that comes round. */
  readonly rrule: string | null;
  readonly anchor: RecurrenceAnchor | null;
  readonly series_start: string | null;
  readonly occurrence: number | null;
  readonly origin: ReminderOrigin;
  readonly rule: RuleKey | null;
  readonly closed_at: string | null;
  readonly created_by_id: string;
}

/** SQL of a `ReminderRow`, by the alias of a reminder. */
export function reminderRowSql(rm: string): string {
  const instants = ['due_at', 'snoozed_until', 'reply_awaited_since', 'remind_at', 'closed_at', 'created_at'];
  const pairs = instants.map((column) => `'${column}', ${isoInstant(`${rm}.${column}`)}`);
  return `to_jsonb(${rm}) || jsonb_build_object(${pairs.join(', ')})`;
}

/** A member who is to do something. */
export interface Assignee {
  readonly id: string;
  readonly role: Role;
}

/** SQL of an active `Assignee` by a parameter of their id; null when there is none. */
export function assigneeSql(workspace: string, id: string): string {
  return `(SELECT jsonb_build_object('id', am.id, 'role', am.role) FROM membership am
    WHERE am.workspace_id = ${workspace} AND am.id = ${id} AND am.active)`;
}

/** SQL of the `Readership` of an interaction that may be missing, by its alias; null for those everybody may read. */
export function readershipSql(interaction: string): string {
  const owners = `(SELECT coalesce(jsonb_agg(oc.owner_id), '[]') FROM interaction_participant op
      JOIN contact oc ON oc.workspace_id = op.workspace_id AND oc.id = op.contact_id
     WHERE op.workspace_id = ${interaction}.workspace_id AND op.interaction_id = ${interaction}.id)`;
  return `CASE WHEN ${interaction}.visibility <> 'NORMAL' THEN jsonb_build_object('visibility', ${interaction}.visibility,
    'authorId', ${interaction}.author_id, 'ownerIds', ${owners}) END`;
}

/** Everybody may read it when there is nothing behind it, or nothing that is not for everybody. */
export type Behind = Readership | null;
