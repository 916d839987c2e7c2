import { refuse, type ChangeSubject, type Visibility } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Db } from '../database/db';
import type { Principal } from '../principal';
import { ApplyChange } from './apply-change';
import type { Applied } from './change';
import { type RowDiff, reversed } from './row-diff';

/** A change as it was recorded, with what is needed to decide whether it may be undone. */
export interface RecordedChange {
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly operation: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  readonly contactId: string | null;
  readonly rows: readonly RowDiff[];
  readonly visibility: Visibility;
  readonly authorId: string | null;
  readonly undoneBy: string | null;
}

const LOAD = `
  SELECT id, at, actor_id AS "actorId", operation, subject, subject_id AS "subjectId", contact_id AS "contactId", rows,
         visibility, author_id AS "authorId", undone_by AS "undoneBy"
    FROM change_record WHERE workspace_id = $1 AND id = $2`;

/** Takes one recorded change back, as a change of its own that can be undone again. */
@Injectable()
export class UndoChange {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal NOT_FOUND when there is no such change in this workspace, or the principal may not see it */
  async load(db: Db, principal: Principal, changeId: string): Promise<RecordedChange> {
    const [change] = await db.query<RecordedChange>(LOAD, [principal.workspaceId, changeId]);
    return change ?? refuse('NOT_FOUND', 'changeId', 'There is no such change.');
  }

  /**
   * Applies the change reversed; `as.id` is a new UUIDv7, `as.at` an ISO instant.
   * @throws Refusal WRONG_STATE when it was undone already, CONFLICT when something else has built on it since
   */
  async undo(
    db: Db,
    principal: Principal,
    change: RecordedChange,
    as: { readonly id: string; readonly at: string; readonly operation: string },
  ): Promise<Applied> {
    if (change.undoneBy !== null) refuse('WRONG_STATE', 'changeId', 'This change was undone already.');
    const { id: undoes, subject, subjectId, contactId, visibility: level, authorId } = change;
    const visibility = authorId === null ? undefined : { level, authorId };
    return this.changes.apply(db, principal, {
      ...as,
      subject,
      subjectId,
      contactId,
      undoes,
      visibility,
      rows: reversed(change.rows),
    });
  }
}
