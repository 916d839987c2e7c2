import { columns, instants, object } from './sql.mjs';

/** SQL of an interaction with its type. */
export const withType = (/** @type {string} */ i, /** @type {string} */ t) =>
  `interaction ${i} JOIN interaction_type ${t} ON ${t}.workspace_id = $1 AND ${t}.id = ${i}.type_id`;

/** SQL of the newest touchpoint of a contact in one line. */
export const lastOf = (/** @type {string} */ contact, names = 'id direction outcome') => `(SELECT ${object(
  'InteractionSummary',
  {
    ...columns('i', names),
    typeKey: 't.key',
    typeLabel: 't.label',
    icon: 't.icon',
    ...instants('i', 'occurredAt'),
  },
)} FROM interaction_participant p JOIN (${withType('i', 't')}) ON i.workspace_id = $1 AND i.id = p.interaction_id
  WHERE p.workspace_id = $1 AND p.contact_id = ${contact} AND i.status = 'COMPLETED' ORDER BY p.occurred_at DESC, p.id DESC LIMIT 1)`;

/** SQL of the first of some steps, which are rows of `id`, `kind`, `text`, `at`, `overdue` and `day`. */
export const nextOf = (/** @type {string} */ steps, names = 'id kind text overdue') =>
  `(SELECT ${object('NextStep', { ...columns('s', names), ...instants('s', 'at') })} FROM (${steps}) s ORDER BY s.at, s.id LIMIT 1)`;

/** SQL of the open reminders of a contact as steps; `now` is a parameter. */
export const remindedOf = (/** @type {string} */ contact, /** @type {string} */ now) => `
  SELECT rm.id, 'REMINDER', rm.title, rm.remind_at,
         rm.remind_at <= ${now} AND coalesce(rm.due_at < ${now}, rm.due_date < (${now} AT TIME ZONE rm.time_zone)::date),
         CASE WHEN rm.snoozed_until IS NULL THEN rm.due_date END
    FROM reminder rm LEFT JOIN interaction ri ON ri.workspace_id = $1 AND ri.id = rm.source_interaction_id
   WHERE rm.workspace_id = $1 AND rm.contact_id = ${contact} AND rm.closed_at IS NULL
     AND (rm.source_interaction_id IS NULL OR ri.id IS NOT NULL)`;

/** SQL of what is planned with a contact, and what we owe them at a time, as steps. */
export const stepsOf = (/** @type {string} */ contact, /** @type {string} */ now) => `
  SELECT i.id, 'PLANNED' AS kind, coalesce(i.subject, t.label) AS text, i.occurred_at AS at, i.occurred_at < ${now} AS overdue, NULL::date AS day
    FROM interaction_participant p JOIN (${withType('i', 't')}) ON i.workspace_id = $1 AND i.id = p.interaction_id
   WHERE p.workspace_id = $1 AND p.contact_id = ${contact} AND p.planned
  UNION ALL
  SELECT q.id, 'PROMISE', q.text, q.due_at, q.due_at < ${now}, NULL
    FROM promise q JOIN interaction i ON i.workspace_id = $1 AND i.id = q.source_interaction_id
   WHERE q.workspace_id = $1 AND q.contact_id = ${contact} AND q.status = 'OPEN' AND q.direction = 'OURS' AND q.due_at IS NOT NULL
  UNION ALL ${remindedOf(contact, now)}`;
