import type { ChangeSubject } from '@heed/domain';
import { isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import { jsonObject } from '../platform/database/json-sql';
import { decodeCursor, pageOf, type PageRequest } from '../platform/graphql/page';
import type { Principal } from '../platform/principal';
import { Change, type ChangeConnection } from './change.type';
import { fieldChanges } from './field-changes';
import { isUndoable, mayUndo } from './may-undo';

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
  readonly undoneAt: string | null;
}

const SELECT = `SELECT r.id, r.at, ${jsonObject({ id: 'r.actor_id', kind: 'r.actor_kind', name: 'r.actor_name' })} AS actor,
    r.operation, r.subject, r.subject_id AS "subjectId", r.contact_id AS "contactId", r.rows, r.author_id AS "authorId",
    c.owner_id AS "ownerId", u.at AS "undoneAt",
    to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "cursorAt"
  FROM change_record r
  LEFT JOIN contact c ON c.workspace_id = r.workspace_id AND c.id = r.contact_id
  LEFT JOIN change_record u ON u.workspace_id = r.workspace_id AND u.id = r.undone_by
 WHERE r.workspace_id = $1 AND `;

const unreadable = (table: string, evidence: string) => `EXISTS (SELECT FROM ${table} x
    WHERE x.workspace_id = r.workspace_id AND x.id = r.subject_id AND ${evidence})`;
const noInteraction = (id: string) =>
  `NOT EXISTS (SELECT FROM interaction e WHERE e.workspace_id = x.workspace_id AND e.id = ${id})`;

// A record follows the visibility of its own interaction; what rests on one follows it here.
const READABLE = `NOT CASE r.subject
    WHEN 'PROMISE' THEN ${unreadable('promise', noInteraction('x.source_interaction_id'))}
    WHEN 'PREFERENCE' THEN ${unreadable(
      'preference',
      `x.evidence_interaction_id IS NOT NULL AND ${noInteraction('x.evidence_interaction_id')}`,
    )}
    WHEN 'PAIN_POINT' THEN ${unreadable(
      'pain_point',
      `NOT EXISTS (SELECT FROM pain_mention m
        JOIN interaction e ON e.workspace_id = m.workspace_id AND e.id = m.interaction_id
       WHERE m.workspace_id = x.workspace_id AND m.pain_point_id = x.id)`,
    )}
    ELSE false END`;

const isInstantKey = (key: string | null) => key !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(key);
const isIdKey = (key: string | null) => key !== null && isUuid(key);

/** Reads who changed what. */
@Injectable()
export class ReadHistory {
  /** A contact's changes, newest first, in one statement by keyset. */
  async ofContact(db: Db, viewer: Principal, contactId: string, request: PageRequest): Promise<ChangeConnection> {
    const keys = decodeCursor(request.after, [isInstantKey, isIdKey]);
    const behind = keys ? 'AND (r.at, r.id) < ($4::timestamptz, $5::uuid)' : '';
    const rows = await db.query<ChangeRow & { readonly cursorAt: string }>(
      `${SELECT} ${READABLE} AND r.contact_id = $2 ${behind} ORDER BY r.at DESC, r.id DESC LIMIT $3`,
      [viewer.workspaceId, contactId, request.first + 1, ...(keys ?? [])],
    );
    return pageOf(rows, request, { keys: (row) => [row.cursorAt, row.id], node: (row) => shownTo(viewer, row) });
  }

  /** Null when there is none with this id that the viewer may read. */
  async byId(db: Db, viewer: Principal, id: string): Promise<Change | null> {
    const [row] = await db.query<ChangeRow>(`${SELECT} ${READABLE} AND r.id = $2`, [viewer.workspaceId, id]);
    return row === undefined ? null : shownTo(viewer, row);
  }
}

/** A record as a change that this viewer sees. */
export function shownTo(viewer: Principal, row: ChangeRow): Change {
  const { id, at, actor, operation, subject, subjectId, contactId, undoneAt } = row;
  const viewerCanUndo = undoneAt === null && isUndoable(row) && mayUndo(viewer, row);
  return {
    id,
    at,
    actor,
    operation,
    subject,
    subjectId,
    contactId,
    fields: fieldChanges(row.rows),
    undoneAt,
    viewerCanUndo,
  };
}
