import type { ChangeSubject } from '@heed/domain';
import { isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import { jsonObject } from '../platform/database/json-sql';
import { decodeCursor, isInstantKey, pageOf, type PageRequest } from '../platform/graphql/page';
import type { Principal } from '../platform/principal';
import { Change, type ChangeConnection } from './change.type';
import { fieldChanges } from './field-changes';
import { HIDDEN_ROWS } from './hidden-rows';
import { isUndoable, mayUndo } from './may-undo';
import { type Names, NAMES_OF_IDS } from './names-of-ids';
import { REMINDER_FACTS, type RemindersOfChange } from './reminder-facts';

/** A change record as it is read. */
export interface ChangeRow {
  readonly id: string;
  readonly at: string;
  readonly actor: Change['actor'];
  readonly operation: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  readonly contactId: string | null;
  readonly rows: readonly RowDiff[];
  readonly authorId: string | null;
  readonly ownerId: string | null;
  readonly reminders?: RemindersOfChange | null;
  readonly undoneAt: string | null;
  readonly names: Names;
  /** Ids of rows that rest on what the viewer may not read; none when left out. */
  readonly hidden?: readonly string[];
}

const SELECT = `SELECT r.id, r.at, ${jsonObject({ id: 'r.actor_id', kind: 'r.actor_kind', name: 'r.actor_name' })} AS actor,
    r.operation, r.subject, r.subject_id AS "subjectId", r.contact_id AS "contactId", r.rows, r.author_id AS "authorId",
    c.owner_id AS "ownerId", u.at AS "undoneAt", hidden.ids AS hidden, ${NAMES_OF_IDS} AS names,
    ${REMINDER_FACTS} AS reminders,
    to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "cursorAt"
  FROM change_record r
  LEFT JOIN contact c ON c.workspace_id = r.workspace_id AND c.id = r.contact_id
  LEFT JOIN change_record u ON u.workspace_id = r.workspace_id AND u.id = r.undone_by
  CROSS JOIN LATERAL ${HIDDEN_ROWS} hidden
 WHERE r.workspace_id = $1 AND r.subject_id <> ALL(hidden.ids) AND `;

const isIdKey = (key: string | null) => key !== null && isUuid(key);

/** Reads who changed what. */
@Injectable()
export class ReadHistory {
  /** A contact's changes, newest first, in one statement by keyset. */
  async ofContact(db: Db, viewer: Principal, contactId: string, request: PageRequest): Promise<ChangeConnection> {
    const keys = decodeCursor(request.after, [isInstantKey, isIdKey]);
    const behind = keys ? 'AND (r.at, r.id) < ($4::timestamptz, $5::uuid)' : '';
    const rows = await db.query<ChangeRow & { readonly cursorAt: string }>(
      `${SELECT} r.contact_id = $2 ${behind} ORDER BY r.at DESC, r.id DESC LIMIT $3`,
      [viewer.workspaceId, contactId, request.first + 1, ...(keys ?? [])],
    );
    return pageOf(rows, request, { keys: (row) => [row.cursorAt, row.id], node: (row) => shownTo(viewer, row) });
  }

  /** Null when there is none with this id that the viewer may read. */
  async byId(db: Db, viewer: Principal, id: string): Promise<Change | null> {
    const [row] = await db.query<ChangeRow>(`${SELECT} r.id = $2`, [viewer.workspaceId, id]);
    return row === undefined ? null : shownTo(viewer, row);
  }
}

/** A record as a change that this viewer sees. */
export function shownTo(viewer: Principal, row: ChangeRow): Change {
  const { id, at, actor, operation, subject, subjectId, contactId, undoneAt } = row;
  const viewerCanUndo = undoneAt === null && isUndoable(row) && mayUndo(viewer, { ...row, actorId: actor.id });
  return {
    id,
    at,
    actor,
    operation,
    subject,
    subjectId,
    contactId,
    fields: fieldChanges(
      row.rows.filter((one) => !row.hidden?.includes(one.id)),
      row.names,
    ),
    undoneAt,
    viewerCanUndo,
  };
}
