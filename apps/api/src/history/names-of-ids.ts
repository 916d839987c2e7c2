/** Relationships are of contacts, handovers of members. */
const SOMEBODY = `(SELECT workspace_id, id, display_name AS name FROM contact
    UNION ALL SELECT workspace_id, id, name FROM membership)`;

/** Columns that name something by its id, and SQL of where its name stands. */
const NAMED_IN: Readonly<Record<string, string>> = {
  owner_id: 'membership',
  assignee_id: 'membership',
  company_id: 'company',
  tag_id: 'tag',
  from_id: SOMEBODY,
  to_id: SOMEBODY,
  type_id: '(SELECT workspace_id, id, label AS name FROM interaction_type)',
};

/** Names by id, as they are now; what no longer exists has none. */
export type Names = Readonly<Record<string, string>>;

/** Whether a column's ids are told by the names of what they stand for. */
export function namesSomething(column: string): boolean {
  return column in NAMED_IN;
}

const named = ([column, table]: readonly [string, string]) => `
  SELECT x.id, x.name FROM ${table} x
   WHERE x.workspace_id = r.workspace_id AND x.id IN (
         SELECT (v #>> '{}')::uuid FROM jsonb_path_query(r.rows, '$[*].*.${column}') v WHERE jsonb_typeof(v) = 'string')`;

/** SQL of `Names` as JSON: of everything that the rows of a change record `r` name by its id. */
export const NAMES_OF_IDS = `(SELECT coalesce(json_object_agg(n.id, n.name), '{}')
    FROM (${Object.entries(NAMED_IN).map(named).join(' UNION ALL ')}) n)`;
