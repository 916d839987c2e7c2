import type { ProtocolCandidate, RelationshipKind } from '@heed/domain';
import { companyNameOf } from '../contacts/contact-ref-sql';
import type { Db } from '../platform/database/db';
import { jsonObject } from '../platform/database/json-sql';
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

/**
 * SQL of the `GuideFacts` of the contact `c` for one interaction type, as JSON.
 * @param type SQL of the interaction type's id
 */
export function guideFactsJson(type: string): string {
  const facts = jsonObject({
    givenName: 'c.given_name',
    familyName: 'c.family_name',
    honorificPrefix: 'c.honorific_prefix',
    nameToUse: 'c.name_to_use',
    language: 'coalesce(c.language, w.language)',
    relationshipKinds: 'c.relationship_kinds',
    workspaceName: 'w.name',
    companyName: companyNameOf('c'),
    lastPain: `(${WORST_PAIN})`,
    lastPromise: `(${NEXT_PROMISE})`,
    candidates: candidatesSql('c.workspace_id', type),
  });
  return `(SELECT ${facts} FROM workspace w WHERE w.id = c.workspace_id)`;
}

const LOAD = `SELECT ${guideFactsJson('$3')} AS facts FROM contact c WHERE c.workspace_id = $1 AND c.id = $2`;

/** The facts for one contact and one interaction type, in one statement; null when there is no such contact. */
export async function loadGuide(
  db: Db,
  workspaceId: string,
  contactId: string,
  typeId: string,
): Promise<GuideFacts | null> {
  const [row] = await db.query<{ facts: GuideFacts }>(LOAD, [workspaceId, contactId, typeId]);
  return row?.facts ?? null;
}
