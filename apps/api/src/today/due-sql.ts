import { contactRefJson } from '../contacts/contact-ref-sql';
import { jsonList, jsonObject } from '../platform/database/json-sql';
import { PROMISE_JSON, READABLE_PROMISES } from '../promises/promises-window';
import { READABLE_REMINDERS, REMINDER_JSON } from '../reminders/reminder-sql';

const OWED = `q.workspace_id = $1 AND q.status = 'OPEN' AND q.direction = 'OURS' AND q.due_at <= $4::timestamptz`;

// The owner of the contact, or everybody where nobody who can sign in looks after it.
const LOOKED_AFTER = `(qc.owner_id = $2 OR qc.owner_id IS NULL OR EXISTS (
    SELECT FROM membership o WHERE o.workspace_id = qc.workspace_id AND o.id = qc.owner_id AND NOT o.active))`;

/**
 * SQL of a table of all that is due by $4: `kind`, `id`, `at` (when it comes up), `overdue`. $1 workspace, $2 viewer,
 * $3 now. Three ranges of the promises' index and one of the reminders', each row as far as the viewer may read it. The
 * contacts are looked up one by one: PostgreSQL would read all of them once some hundred things are due.
 */
const DUE = `
  SELECT 'PROMISE' AS kind, q.id, q.due_at AS at, q.due_at < $3::timestamptz AS overdue
    FROM (SELECT q.*, true AS own FROM promise q WHERE ${OWED} AND q.promisor_id = $2
          UNION ALL SELECT q.*, false FROM promise q WHERE ${OWED} AND q.promisor_id IS NULL
          UNION ALL SELECT q.*, false FROM membership away JOIN promise q ON q.promisor_id = away.id
                     WHERE away.workspace_id = $1 AND NOT away.active AND ${OWED}) q
    CROSS JOIN LATERAL (SELECT owner_id, workspace_id FROM contact dc WHERE dc.workspace_id = q.workspace_id AND dc.id = q.contact_id
      AND dc.archived_at IS NULL AND dc.deceased_at IS NULL OFFSET 0) qc
    JOIN interaction qi ON qi.workspace_id = q.workspace_id AND qi.id = q.source_interaction_id
   WHERE q.own OR ${LOOKED_AFTER}
  UNION ALL
  SELECT 'REMINDER', r.id, r.remind_at,
         r.remind_at <= $3 AND coalesce(r.due_at < $3, r.due_date < ($3 AT TIME ZONE r.time_zone)::date)
    FROM reminder r LEFT JOIN interaction ri ON ri.workspace_id = r.workspace_id AND ri.id = r.source_interaction_id
   WHERE r.workspace_id = $1 AND r.assignee_id = $2 AND r.closed_at IS NULL AND r.remind_at <= $4
     AND (r.source_interaction_id IS NULL OR ri.id IS NOT NULL)`;

/** How many of what is due are shown. */
const MOST_DUE = 50;

const item = jsonObject({
  kind: 'd.kind',
  overdue: 'd.overdue',
  contact: `(SELECT ${contactRefJson('dc')} FROM promise dq
    JOIN contact dc ON dc.workspace_id = dq.workspace_id AND dc.id = dq.contact_id
   WHERE d.kind = 'PROMISE' AND dq.workspace_id = $1 AND dq.id = d.id)`,
  promise: `(SELECT ${PROMISE_JSON} FROM ${READABLE_PROMISES}
   WHERE d.kind = 'PROMISE' AND q.workspace_id = $1 AND q.id = d.id)`,
  reminder: `(SELECT ${REMINDER_JSON} FROM ${READABLE_REMINDERS}
   AND d.kind = 'REMINDER' AND rm.workspace_id = $1 AND rm.id = d.id)`,
});

/** SQL of CTEs that begin a statement; `DUE_COLUMNS` read them. */
export const DUE_CTES = `all_due AS MATERIALIZED (${DUE}),
  due AS MATERIALIZED (SELECT * FROM all_due ORDER BY at, id LIMIT ${MOST_DUE})`;

/** SQL of the columns of a `KnownDue`; $5 is the end of today, $6 its beginning. */
export const DUE_COLUMNS = `(SELECT count(*)::int FROM all_due) AS "allDue",
  (SELECT count(*)::int FROM all_due WHERE overdue) AS overdue,
  (SELECT count(*)::int FROM all_due WHERE NOT overdue AND at < $5::timestamptz) AS "dueToday",
  (SELECT count(*)::int FROM reminder r
     LEFT JOIN interaction ri ON ri.workspace_id = r.workspace_id AND ri.id = r.source_interaction_id
    WHERE r.workspace_id = $1 AND r.assignee_id = $2 AND r.closed_at >= $6::timestamptz AND r.state = 'DONE'
      AND (r.source_interaction_id IS NULL OR ri.id IS NOT NULL))
  + (SELECT count(*)::int FROM promise q
     JOIN interaction qi ON qi.workspace_id = q.workspace_id AND qi.id = q.source_interaction_id
    WHERE q.workspace_id = $1 AND q.promisor_id = $2 AND q.resolved_at >= $6 AND q.status IN ('KEPT', 'KEPT_LATE')) AS "doneToday",
  ${jsonList({ item, from: 'due d', orderBy: 'd.at, d.id' })} AS due`;
