/**
 * SQL of whether the viewer may read all that the decision of this alias stands on or was made into. Of a decision in
 * confidence nothing shows, not even that a rule fell silent; what it stands on may have become confidential since.
 */
export const readableDecision = (
  alias: string,
) => `NOT EXISTS (SELECT FROM unnest(${alias}.interaction_ids) AS behind(id)
   WHERE NOT EXISTS (SELECT FROM interaction bi WHERE bi.workspace_id = ${alias}.workspace_id AND bi.id = behind.id))`;
