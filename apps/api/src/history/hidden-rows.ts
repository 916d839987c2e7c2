/** The interaction a row `d` of a record rests on: as the row is now, or as the record has it once the row is gone. */
const evidence = (table: string, column: string) => `coalesce(
      (SELECT x.${column} FROM ${table} x WHERE x.workspace_id = r.workspace_id AND x.id = d.id),
      (coalesce(d.before ->> '${column}', d.after ->> '${column}'))::uuid)`;

const NOBODY_TOLD = `EXISTS (SELECT FROM pain_point x WHERE x.workspace_id = r.workspace_id AND x.id = d.id)
      AND NOT EXISTS (SELECT FROM pain_mention m
        JOIN interaction e ON e.workspace_id = m.workspace_id AND e.id = m.interaction_id
       WHERE m.workspace_id = r.workspace_id AND m.pain_point_id = d.id)`;

// Of a deleted interaction the records are left, and they follow its visibility.
const UNREADABLE = `source.id IS NOT NULL
      AND NOT EXISTS (SELECT FROM interaction e WHERE e.workspace_id = r.workspace_id AND e.id = source.id)
      AND NOT EXISTS (SELECT FROM change_record e WHERE e.workspace_id = r.workspace_id AND e.subject_id = source.id)`;

/**
 * SQL of one row `ids`: which rows of a change record `r` rest on an interaction that the viewer may not read. A record
 * follows the visibility of its own interaction; what rests on another one follows that one here.
 */
export const HIDDEN_ROWS = `(SELECT coalesce(array_agg(d.id), '{}') AS ids
    FROM jsonb_to_recordset(r.rows) AS d(id uuid, "table" text, before jsonb, after jsonb)
    CROSS JOIN LATERAL (SELECT CASE d."table"
      WHEN 'promise' THEN ${evidence('promise', 'source_interaction_id')}
      WHEN 'reminder' THEN ${evidence('reminder', 'source_interaction_id')}
      WHEN 'preference' THEN ${evidence('preference', 'evidence_interaction_id')} END AS id) source
   WHERE (${UNREADABLE}) OR (d."table" = 'pain_point' AND ${NOBODY_TOLD}))`;
