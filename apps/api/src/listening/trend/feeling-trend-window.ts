import { isoInstant, jsonObject } from '../../platform/database/json-sql';
import type { Window } from '../../platform/window';
import { takesPart } from '../../pulse/takes-part';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';

const MOST_POINTS = 60;

const point = jsonObject({
  interactionId: 'f.id',
  at: isoInstant('f.at'),
  feeling: 'f.feeling',
  source: 'f.source',
});

// One contact may take part twice; what a person said goes before what was heard.
const felt = `
  SELECT i.id, i.occurred_at AS at, coalesce(i.feeling, heard.feeling) AS feeling,
         CASE WHEN i.feeling IS NULL THEN 'MODEL' ELSE coalesce(i.feeling_source, 'STAFF_OBSERVED') END AS source
    FROM (SELECT p.workspace_id, p.interaction_id, CASE WHEN bool_and(p.role = 'MENTIONED') THEN 'MENTIONED' ELSE '' END AS role
            FROM interaction_participant p WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id GROUP BY 1, 2) part
    JOIN interaction i ON i.workspace_id = part.workspace_id AND i.id = part.interaction_id
    JOIN workspace w ON w.id = i.workspace_id
    LEFT JOIN LATERAL (SELECT h.tone ->> 'feeling' AS feeling FROM hearing h
       WHERE i.feeling IS NULL AND h.workspace_id = i.workspace_id AND h.id = i.id
         AND h.text_hash = ${BODY_HASH} AND ${WANTED}) heard ON true
   WHERE i.status = 'COMPLETED' AND ${takesPart('part', 'i')}`;

/** `Contact.feelingTrend`. */
export const feelingTrendWindow: Window = {
  field: 'feelingTrend',
  sql: `(WITH felt AS MATERIALIZED (${felt})
    SELECT ${jsonObject({
      points: `(SELECT coalesce(json_agg(${point} ORDER BY f.at, f.id), '[]') FROM (
        SELECT * FROM felt WHERE feeling IS NOT NULL ORDER BY at DESC, id DESC LIMIT ${MOST_POINTS}) f)`,
      unknown: `(SELECT count(*)::int FROM felt WHERE feeling IS NULL)`,
      total: `(SELECT count(*)::int FROM felt)`,
    })})`,
};
