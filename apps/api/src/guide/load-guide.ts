import type { ProtocolCandidate, RelationshipKind } from '@heed/domain';
import { companyNameOf } from '../contacts/contact-ref-sql';
import type { Db } from '../platform/database/db';
import { candidatesSql } from '../protocols/candidates';

/** What choosing and filling a protocol needs to know of one person. */
export interface GuideFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly honorificPrefix: string | null;
  readonly nameToUse: string | null;
  readonly language: string;
  readonly relationshipKinds: readonly RelationshipKind[];
  readonly companyName: string | null;
  readonly workspaceName: string;
  readonly lastPain: string | null;
  readonly lastPromise: string | null;
  readonly candidates: readonly ProtocolCandidate[];
}

// What a viewer may not read is not spoken of: both sub-selects join the interaction, which has the visibility policy.
const WORST_PAIN = `
  SELECT p.title FROM pain_point p
   WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id AND p.status IN ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS')
     AND EXISTS (SELECT FROM pain_mention m JOIN interaction i ON i.workspace_id = m.workspace_id AND i.id = m.interaction_id
                  WHERE m.workspace_id = p.workspace_id AND m.pain_point_id = p.id)
   ORDER BY p.severity DESC, p.last_mentioned_at DESC, p.id LIMIT 1`;
const NEXT_PROMISE = `
  SELECT p.text FROM promise p JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.source_interaction_id
   WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id AND p.status = 'OPEN' AND p.direction = 'OURS'
   ORDER BY p.due_at NULLS LAST, p.id LIMIT 1`;

const LOAD = `
  SELECT c.given_name AS "givenName", c.family_name AS "familyName", c.honorific_prefix AS "honorificPrefix",
         c.name_to_use AS "nameToUse", coalesce(c.language, w.language) AS language,
         c.relationship_kinds AS "relationshipKinds", w.name AS "workspaceName",
         ${companyNameOf('c')} AS "companyName", (${WORST_PAIN}) AS "lastPain", (${NEXT_PROMISE}) AS "lastPromise",
         ${candidatesSql('c.workspace_id', '$3')} AS candidates
    FROM contact c JOIN workspace w ON w.id = c.workspace_id
   WHERE c.workspace_id = $1 AND c.id = $2`;

/** The facts for one contact and one interaction type, in one statement; null when there is no such contact. */
export async function loadGuide(
  db: Db,
  workspaceId: string,
  contactId: string,
  typeId: string,
): Promise<GuideFacts | null> {
  const [facts] = await db.query<GuideFacts>(LOAD, [workspaceId, contactId, typeId]);
  return facts ?? null;
}
