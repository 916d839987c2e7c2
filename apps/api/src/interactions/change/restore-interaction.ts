import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { UndoChange } from '../../platform/changes/undo-change';
import { idParam } from '../../platform/database/id-param';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { updatePulse } from '../../pulse/update-pulse';
import { contactsIn, type InteractionChanged } from '../interaction-work';
import type { RestoreInteractionInput } from './edit-interaction.input';
import { refuseUnlessEditableBy } from './load-interaction';

interface Deletion {
  readonly id: string;
  readonly ownerId: string | null;
}

const DELETION = `SELECT r.id, c.owner_id AS "ownerId" FROM change_record r
    LEFT JOIN contact c ON c.workspace_id = r.workspace_id AND c.id = r.contact_id
   WHERE r.workspace_id = $1 AND r.subject_id = $2 AND r.operation = 'deleteInteraction' AND r.undone_by IS NULL
   ORDER BY r.at DESC, r.id DESC LIMIT 1`;

/** Brings a deleted interaction back with all that went with it. */
@Injectable()
export class RestoreInteraction {
  constructor(private readonly undo: UndoChange) {}

  /** @throws Refusal NOT_FOUND when no such interaction was deleted, CONFLICT when something has built on it since */
  async run(db: Db, actor: Principal, input: RestoreInteractionInput, now: Date): Promise<InteractionChanged> {
    const [deletion] = await db.query<Deletion>(DELETION, [actor.workspaceId, idParam(input.id)]);
    if (deletion === undefined) return refuse('NOT_FOUND', 'id', 'There is no such deleted interaction.');
    const change = await this.undo.load(db, actor, deletion.id);
    refuseUnlessEditableBy(actor, change.authorId ?? change.actorId, deletion.ownerId);
    const as = { id: newUuid(), at: now.toISOString(), operation: 'restoreInteraction' };
    const { changeId, contactId } = await this.undo.undo(db, actor, change, as);
    await updatePulse(db, contactsIn(change.rows));
    return { interactionId: change.subjectId, contactId, changeId };
  }
}
