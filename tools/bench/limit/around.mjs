import { columns, instants, list, object } from './sql.mjs';

const OF = (/** @type {string} */ alias) => `${alias}.workspace_id = $1 AND ${alias}.contact_id = $2`;

/** SQL of a contact `c` as it is named beside something else. */
function contactRef(/** @type {string} */ c) {
  return object('ContactRef', {
    ...columns(c, 'id displayName'),
    nameToUse: `coalesce(${c}.name_to_use, nullif(${c}.given_name, ''), ${c}.display_name)`,
    companyName: `(SELECT firm.name FROM affiliation a JOIN company firm ON firm.workspace_id = $1 AND firm.id = a.company_id
      WHERE a.workspace_id = $1 AND a.contact_id = ${c}.id AND a.to_date IS NULL
      ORDER BY a.is_primary DESC, a.created_at, a.id LIMIT 1)`,
  });
}

/** What the other one is to $2: a row says what its `to` is to its `from`. */
const TYPE = `CASE WHEN r.from_id = $2 THEN r.type ELSE coalesce(
  ('{"PARENT":"CHILD","CHILD":"PARENT","MANAGER":"REPORT","REPORT":"MANAGER","ASSISTANT":"ASSISTS","ASSISTS":"ASSISTANT",
    "CARER":"CARED_FOR","CARED_FOR":"CARER","REFERRED":"REFERRED_BY","REFERRED_BY":"REFERRED"}'::jsonb) ->> r.type, r.type) END`;

/** SQL of the people around $2; `types` is the vocabulary, in whose order they stand. */
export const relationships = (/** @type {readonly string[]} */ types) =>
  list(
    object('Relationship', {
      ...columns('r', 'id version note'),
      type: 'r.kind',
      archived: 'o.archived_at IS NOT NULL',
      other: contactRef('o'),
    }),
    `(SELECT r.*, r.to_id AS other_id, ${TYPE} AS kind FROM relationship r WHERE r.workspace_id = $1 AND r.from_id = $2
      UNION ALL SELECT r.*, r.from_id, ${TYPE} FROM relationship r WHERE r.workspace_id = $1 AND r.to_id = $2) r
      JOIN contact o ON o.workspace_id = $1 AND o.id = r.other_id`,
    `array_position('{${types.join(',')}}', r.kind), o.sort_name, r.id`,
  );

/** SQL of the reminders `rm` as they are stored; `from` says which, with their contact `rc` and assignee `ra`. */
export const reminders = (/** @type {string} */ from, /** @type {string} */ order) =>
  list(
    object('Reminder', {
      ...columns('rm', 'id version title note dueDate timeZone'),
      ...instants('rm', 'dueAt snoozedUntil'),
      completedAt: Object.values(instants('rm', 'closedAt'))[0] ?? 'NULL',
      assignee: object('Member', columns('ra', 'id name')),
      contact: `CASE WHEN rc.id IS NOT NULL THEN ${contactRef('rc')} END`,
      stored: 'rm.state',
      createdById: 'rm.created_by_id',
    }),
    from,
    order,
  );

/** SQL of facts about $2 by which rules decide what the page shows: its open reminders and its days of the year. */
export const aroundFacts = {
  reminders: reminders(
    `reminder rm JOIN membership ra ON ra.workspace_id = $1 AND ra.id = rm.assignee_id
      JOIN contact rc ON rc.workspace_id = $1 AND rc.id = rm.contact_id
      LEFT JOIN interaction rs ON rs.workspace_id = $1 AND rs.id = rm.source_interaction_id
      WHERE ${OF('rm')} AND rm.closed_at IS NULL AND (rm.source_interaction_id IS NULL OR rs.id IS NOT NULL)`,
    'rm.remind_at, rm.id',
  ),
  dates: list(
    object('ImportantDate', columns('d', 'id version kind label year month day leadDays confirmed')),
    `important_date d WHERE ${OF('d')}`,
    'd.month, d.day, d.id',
  ),
};
