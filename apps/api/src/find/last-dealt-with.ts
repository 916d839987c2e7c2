/** So many of the viewer's last interactions, and of the people they look after, are looked at. */
const LOOKED_AT = 300;
const LOOKED_AFTER = 2_000;

/**
 * SQL of whom a viewer last had to do with: those in what they wrote or took part in, the latest first, then those they
 * look after, by their own latest. $1 workspace, $2 how many.
 */
export function lastDealtWith(viewer: string): string {
  return `WITH mine AS (
    (SELECT i.id, i.occurred_at AS at FROM interaction i
      WHERE i.workspace_id = $1 AND i.author_id = ${viewer} AND i.status <> 'PLANNED'
      ORDER BY i.occurred_at DESC, i.id DESC LIMIT ${LOOKED_AT})
    UNION ALL
    (SELECT p.interaction_id, p.occurred_at FROM interaction_participant p
        JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
      WHERE p.workspace_id = $1 AND p.member_id = ${viewer} AND NOT p.planned
      ORDER BY p.occurred_at DESC LIMIT ${LOOKED_AT})),
  dealt AS MATERIALIZED (
    SELECT p.contact_id AS id, max(mine.at) AS at FROM mine
      JOIN interaction_participant p ON p.workspace_id = $1 AND p.interaction_id = mine.id
      JOIN contact c ON c.workspace_id = $1 AND c.id = p.contact_id AND c.archived_at IS NULL
     GROUP BY p.contact_id ORDER BY max(mine.at) DESC, p.contact_id LIMIT $2),
  looked_after AS (
    SELECT c.id, p.last_interaction_at AS at FROM (
      SELECT c.id FROM contact c
       WHERE c.workspace_id = $1 AND c.owner_id = ${viewer} AND c.archived_at IS NULL LIMIT ${LOOKED_AFTER}) c
      JOIN contact_pulse p ON p.workspace_id = $1 AND p.id = c.id
     WHERE (SELECT count(*) FROM dealt) < $2 AND c.id <> ALL (ARRAY(SELECT id FROM dealt))
     ORDER BY p.last_interaction_at DESC NULLS LAST, c.id LIMIT $2),
  found AS (SELECT * FROM (
    SELECT id, at, 0 AS part FROM dealt UNION ALL SELECT id, at, 1 AS part FROM looked_after) parts
    ORDER BY part, at DESC NULLS LAST, id LIMIT $2)`;
}
