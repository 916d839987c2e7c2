import { instantOf, millis } from '@heed/domain';
import type { RowDiff } from '../platform/changes/row-diff';
import type { FieldChange } from './change.type';
import { type Names, namesSomething } from './names-of-ids';

/** Tables by the names people know their rows by; rows of others only serve these. */
const SHOWN: Readonly<Record<string, string>> = {
  contact: 'Contact',
  contact_point: 'ContactPoint',
  affiliation: 'Affiliation',
  contact_tag: 'Contact',
  relationship: 'Relationship',
  important_date: 'ImportantDate',
  consent_record: 'ConsentRecord',
  channel_block: 'ChannelBlock',
  company: 'Company',
  tag: 'Tag',
  interaction: 'Interaction',
  interaction_type: 'InteractionType',
  preference: 'Preference',
  pain_point: 'PainPoint',
  promise: 'PromiseRecord',
  protocol: 'Protocol',
  protocol_version: 'ProtocolVersion',
  business_calendar: 'BusinessCalendar',
  cadence: 'Cadence',
  reminder: 'Reminder',
  recovery: 'Recovery',
  handover: 'Handover',
  suggestion_decision: 'Suggestion',
  webhook_endpoint: 'WebhookEndpoint',
  hearing_answer: 'Proposal',
};
const TECHNICAL =
  /^(id|version|created_at|updated_at|search|words|sort_name|folded_name|display_name|two_way|transcript|transcript_length|author_.*|created_by_.*|recorded_by_.*|blocked_by_.*|original_due_at|stage_since|status_since|remind_at|closed_at|reply_awaited_since|series_start|occurrence|moved_untold|repeat_count|first_mentioned_at|last_mentioned_at|rule_version|subject_key|evidence_ids|interaction_ids|decided_.*|acknowledged_by|fixed_by|checked_back_by|started_at|reminder_ids|secret)$/;
/** Of a single table. */
const TECHNICAL_OF: Readonly<Partial<Record<string, RegExp>>> = { hearing_answer: /^(key|heard_by|cue|answered_.*)$/ };
const RENAMED: Readonly<Record<string, string>> = {
  owner_id: 'owner',
  company_id: 'company',
  tag_id: 'tag',
  type_id: 'type',
  promisor_name: 'promisor',
  assignee_id: 'assignee',
  from_id: 'from',
  to_id: 'to',
  from_date: 'from',
  to_date: 'to',
  is_primary: 'primary',
  accepted_by_from_at: 'acceptedByFrom',
  accepted_by_to_at: 'acceptedByTo',
  rrule: 'recurrence',
  ceiling_per_30_days: 'ceilingPer30Days',
};

/**
 * What row diffs changed, field by field, as a person would say it: technical columns and serving tables left out, names
 * instead of ids (the id itself where `names` has none).
 */
export function fieldChanges(rows: readonly RowDiff[], names: Names): FieldChange[] {
  return rows.flatMap((row) => {
    const type = SHOWN[row.table];
    return type === undefined ? [] : columnsOf(row).flatMap((column) => fieldChange(type, column, row, names));
  });
}

function columnsOf({ table, before, after }: RowDiff): string[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return columns.filter((column) => isTold(table, column));
}

function isTold(table: string, column: string): boolean {
  if (TECHNICAL.test(column) || TECHNICAL_OF[table]?.test(column)) return false;
  return !column.endsWith('_id') || namesSomething(column);
}

function fieldChange(type: string, column: string, row: RowDiff, names: Names): FieldChange[] {
  const before = shown(column, row.before?.[column], names);
  const after = shown(column, row.after?.[column], names);
  if (before === null && after === null) return [];
  return [{ field: `${type}.${RENAMED[column] ?? camel(column)}`, before, after }];
}

function shown(column: string, value: unknown, names: Names): unknown {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (namesSomething(column)) return names[String(value).toLowerCase()] ?? value;
  return column.endsWith('_at') && typeof value === 'string' && value.length > 10 ? instantOf(millis(value)) : value;
}

function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
