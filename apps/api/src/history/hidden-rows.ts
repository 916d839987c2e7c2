import { refuse } from '@heed/domain';
import type { RecordedChange } from '../platform/changes/undo-change';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';

/** The interaction a row `d` of a record rests on: as the row is now, or as the record has it once the row is gone. */
const evidence = (table: string, column: string) => `coalesce(
      (SELECT x.${column} FROM ${table} x WHERE x.workspace_id = r.workspace_id AND x.id = d.id),
      (coalesce(d.before ->> '${column}', d.after ->> '${column}'))::uuid)`;

const DECIDED_ON = `SELECT jsonb_array_elements_text(coalesce(d.after, d.before) -> 'interaction_ids')::uuid AS id
      WHERE d."table" = 'suggestion_decision'`;

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
    CROSS JOIN LATERAL (${DECIDED_ON} UNION ALL SELECT CASE d."table"
      WHEN 'promise' THEN ${evidence('promise', 'source_interaction_id')}
      WHEN 'reminder' THEN ${evidence('reminder', 'source_interaction_id')}
      WHEN 'recovery' THEN ${evidence('recovery', 'interaction_id')}
      WHEN 'preference' THEN ${evidence('preference', 'evidence_interaction_id')} END AS id) source
   WHERE (${UNREADABLE}) OR (d."table" = 'pain_point' AND ${NOBODY_TOLD}))`;

const RESTING: readonly string[] = [
  'promise',
  'reminder',
  'preference',
  'pain_point',
  'suggestion_decision',
  'recovery',
];
const HIDDEN = `SELECT r.subject_id = ANY(hidden.ids) OR (r.subject = 'REMINDER' AND hidden.ids <> '{}') AS hidden FROM change_record r CROSS JOIN LATERAL ${HIDDEN_ROWS} hidden
  WHERE r.workspace_id = $1 AND r.id = $2`;

/**
 * Answers a change of something that rests on what the viewer may not read, any more, like one that never was.
 * @throws Refusal NOT_FOUND
 */
export async function refuseHidden(db: Db, viewer: Principal, { id, subjectId, rows }: RecordedChange): Promise<void> {
  if (!rows.some((row) => row.id === subjectId && RESTING.includes(row.table))) return;
  const [found] = await db.query<{ hidden: boolean }>(HIDDEN, [viewer.workspaceId, id]);
  if (found?.hidden !== false) refuse('NOT_FOUND', 'changeId', 'There is no such change.');
}
