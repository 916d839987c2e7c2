/** What came up longer ago than this is not told any more: it stands in Today and in the day's mail. */
const STILL_NEWS = `interval '7 days'`;

const NOT_TOLD = (member: string, kind: string, lead: string) => `NOT EXISTS (SELECT FROM notification k
    WHERE k.workspace_id = $1 AND k.member_id = ${member} AND k.kind = '${kind}' AND k.subject_id = r.id
      AND k.occurrence_at = r.remind_at AND k.lead_minutes = ${lead})`;

/**
 * SQL of the reminders of a member, by an expression of their id, that have come up or will within a lead time, and were
 * not told: `kind`, `id`, `remind_at`, `lead`, `contact_id`, `source`. $1 workspace, $2 now. A lead time counts towards
 * the due time and not towards the end of a snooze, and not when it had passed before the reminder was made.
 */
export function COMES_UP(member: string): string {
  return `
    SELECT 'REMINDER_DUE' AS kind, r.id, r.remind_at, 0 AS lead, r.contact_id, r.source_interaction_id AS source
      FROM reminder r
     WHERE r.workspace_id = $1 AND r.assignee_id = ${member} AND r.closed_at IS NULL
       AND r.remind_at <= $2::timestamptz AND r.remind_at > $2::timestamptz - ${STILL_NEWS}
       AND ${NOT_TOLD(member, 'REMINDER_DUE', '0')}
    UNION ALL
    SELECT 'REMINDER_AHEAD', r.id, r.remind_at, l.minutes, r.contact_id, r.source_interaction_id
      FROM reminder r CROSS JOIN LATERAL unnest(r.lead_minutes) AS l(minutes)
     WHERE r.workspace_id = $1 AND r.assignee_id = ${member} AND r.closed_at IS NULL AND r.snoozed_until IS NULL
       AND r.remind_at > $2::timestamptz
       AND r.remind_at - l.minutes * interval '1 minute' BETWEEN r.created_at AND $2::timestamptz
       AND ${NOT_TOLD(member, 'REMINDER_AHEAD', 'l.minutes')}`;
}
