/** SQL of whether a contact, by expressions of workspace and id, said no to PROFILING: the newest word on any channel is one. */
export function profilingDeniedSql(workspace: string, contact: string): string {
  return `EXISTS (SELECT FROM consent_record d
    WHERE d.workspace_id = ${workspace} AND d.contact_id = ${contact} AND ${SAID_NO})`;
}

// Of two words at the same instant the more careful one holds, as in the rule `profilingDenied`.
/** SQL of whether a consent record `d` is a no to PROFILING that still holds. */
export const SAID_NO = `d.purpose = 'PROFILING' AND d.state IN ('DENIED', 'WITHDRAWN')
      AND NOT EXISTS (SELECT FROM consent_record n
        WHERE n.workspace_id = d.workspace_id AND n.contact_id = d.contact_id AND n.channel = d.channel
          AND n.purpose = 'PROFILING' AND n.state NOT IN ('DENIED', 'WITHDRAWN') AND n.recorded_at > d.recorded_at)`;

/** SQL of whether an interaction `i` of a workspace `w` is to be listened to: nobody of it said no, and the workspace listens. */
export const WANTED = `(w.listens AND NOT EXISTS (SELECT FROM interaction_participant wp
    JOIN consent_record d ON d.workspace_id = wp.workspace_id AND d.contact_id = wp.contact_id
   WHERE wp.workspace_id = i.workspace_id AND wp.interaction_id = i.id AND ${SAID_NO}))`;

/** SQL of the hash of the body of an interaction `i`, as a hearing keeps it. */
export const BODY_HASH = `encode(sha256(convert_to(coalesce(i.body, ''), 'UTF8')), 'hex')`;
