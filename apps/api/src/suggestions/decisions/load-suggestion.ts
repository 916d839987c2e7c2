import { refuse } from '@heed/domain';
import type { ContactWork } from '../../contacts/writing/contact-work';
import { lockContacts } from '../../contacts/writing/lock-contacts';
import { idParam } from '../../platform/database/id-param';
import { type NamedInteraction, namedInteractionSql } from '../../preferences/write-learned';
import type { KnownContact, KnownPromise } from '../known-contact';
import type { KnownSetting } from '../known-setting';
import { knownSetting } from '../setting-sql';
import { KNOWN_CONTACT, promisesWhere } from '../snapshot-sql';
import type { AcceptSuggestionInput, DecideSuggestionInput } from '../suggestion.inputs';

/** What a decision rests on, as its maker may read it. */
export interface LoadedSuggestion {
  readonly known: KnownContact;
  readonly setting: KnownSetting;
  /** What was made of it. */
  readonly named: NamedInteraction | null;
  readonly reminder: { readonly id: string; readonly sourceInteractionId: string | null } | null;
  /** Promises that the named interaction kept or settled. */
  readonly settled: readonly KnownPromise[];
}

const LOAD = `SELECT ${KNOWN_CONTACT} AS known, ${knownSetting('c.workspace_id')} AS setting,
    ${namedInteractionSql('$3', 'c.id')} AS named,
    (SELECT jsonb_build_object('id', r.id, 'sourceInteractionId', r.source_interaction_id)
      FROM reminder r LEFT JOIN interaction ri ON ri.workspace_id = r.workspace_id AND ri.id = r.source_interaction_id
      WHERE r.workspace_id = c.workspace_id AND r.id = $4 AND r.contact_id = c.id
        AND (r.source_interaction_id IS NULL OR ri.id IS NOT NULL)) AS reminder,
    ${promisesWhere('sq.resolution_interaction_id = $3')} AS settled
  FROM contact c WHERE c.workspace_id = $1 AND c.id = $2`;

/** Locks the contact, so that of two who decide at the same time the second sees what the first did. */
export async function lockDecided({ db, actor }: ContactWork, input: DecideSuggestionInput): Promise<void> {
  const contactId = idParam(input.contactId);
  await lockContacts(db, actor.workspaceId, contactId === null ? [] : [contactId]);
}

/** What the decision rests on. @throws Refusal NOT_FOUND */
export async function loadSuggestion(
  { db, actor, about }: ContactWork,
  input: DecideSuggestionInput & Partial<AcceptSuggestionInput>,
): Promise<LoadedSuggestion> {
  const ids = [idParam(input.contactId), idParam(input.interactionId), idParam(input.reminderId)];
  const [loaded] = await db.query<LoadedSuggestion>(LOAD, [actor.workspaceId, ...ids]);
  if (loaded === undefined) return refuse('NOT_FOUND', 'contactId', 'There is no such contact.');
  about(loaded.known.contact.id);
  return loaded;
}
