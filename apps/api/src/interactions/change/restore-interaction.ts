import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import type { LockedContact } from '../../contacts/writing/lock-contacts';
import { type RecordedChange, UndoChange } from '../../platform/changes/undo-change';
import { idParam } from '../../platform/database/id-param';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { updatePulse } from '../../pulse/update-pulse';
import { contactsIn, type InteractionChanged } from '../interaction-work';
import type { RestoreInteractionInput } from './edit-interaction.input';
import { refuseUnlessEditableBy } from './load-interaction';
import { withWords } from './with-words';

const DELETIONS = `change_record r
   WHERE r.workspace_id = $1 AND r.subject_id = $2 AND r.operation = 'deleteInteraction' AND r.undone_by IS NULL`;
const LOCK = `SELECT c.id, c.owner_id AS "ownerId" FROM contact c WHERE c.workspace_id = $1 AND c.id IN (
    SELECT (x -> 'before' ->> 'contact_id')::uuid
      FROM (SELECT r.rows FROM ${DELETIONS}) d, jsonb_array_elements(d.rows) x
     WHERE x ->> 'table' = 'interaction_participant')
  ORDER BY c.id FOR NO KEY UPDATE`;
const DELETION = `SELECT r.id, r.at, r.actor_id AS "actorId", r.operation, r.subject, r.subject_id AS "subjectId",
    r.contact_id AS "contactId", r.rows, r.visibility, r.author_id AS "authorId", r.undone_by AS "undoneBy"
  FROM ${DELETIONS} ORDER BY r.at DESC, r.id DESC LIMIT 1`;

/** Brings a deleted interaction back with all that went with it. */
@Injectable()
export class RestoreInteraction {
  constructor(private readonly undo: UndoChange) {}

  /** @throws Refusal NOT_FOUND when no such interaction was deleted, CONFLICT when something has built on it since */
  async run(db: Db, actor: Principal, input: RestoreInteractionInput, now: Date): Promise<InteractionChanged> {
    const named = [actor.workspaceId, idParam(input.id)];
    const contacts = await db.query<LockedContact>(LOCK, named);
    const [change] = await db.query<RecordedChange>(DELETION, named);
    if (change === undefined) return refuse('NOT_FOUND', 'id', 'There is no such deleted interaction.');
    const owner = contacts.find(({ id }) => id === change.contactId)?.ownerId ?? null;
    refuseUnlessEditableBy(actor, change.authorId ?? change.actorId, owner);
    const as = { id: newUuid(), at: now.toISOString(), operation: 'restoreInteraction' };
    const { changeId, contactId } = await this.undo.undo(db, actor, await withWords(db, actor.workspaceId, change), as);
    await updatePulse(db, contactsIn(change.rows));
    return { interactionId: change.subjectId, contactId, changeId };
  }
}
