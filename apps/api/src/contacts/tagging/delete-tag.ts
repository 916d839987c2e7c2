import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import { removed, type Row } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { Principal } from '../../platform/principal';
import { copyToHolders } from '../writing/pulse-copies';
import type { DeleteTagInput } from './delete-tag.input';

/** How many can lose a tag in one change, which is kept whole to be taken back. */
const MOST_WEARERS = 5_000;

// Whoever puts the tag on somebody meanwhile waits, and then finds it gone.
const LOCK = 'SELECT to_jsonb(t) AS tag FROM tag t WHERE t.workspace_id = $1 AND t.id = $2 FOR UPDATE';
const WORN = `SELECT to_jsonb(ct) AS worn FROM contact_tag ct
   WHERE ct.workspace_id = $1 AND ct.tag_id = $2 ORDER BY ct.id LIMIT ${MOST_WEARERS + 1}`;

const CADENCE = 'SELECT to_jsonb(cd) AS row FROM cadence cd WHERE cd.workspace_id = $1 AND cd.tag_id = $2';

const TOO_MANY = `More than ${MOST_WEARERS.toLocaleString('en')} contacts wear this tag. Rename it, or take it off some first.`;

/** Takes a tag off everybody and deletes it. */
@Injectable()
export class DeleteTag {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE when too many wear it; answers the id of the change */
  async run(db: Db, actor: Principal, input: DeleteTagInput, now: string): Promise<string> {
    const key = [actor.workspaceId, idParam(input.id)];
    const [found] = await db.query<{ tag: Row }>(LOCK, key);
    if (found === undefined) return refuse('NOT_FOUND', 'id', 'There is no such tag.');
    refuseUnlessCurrent(found.tag, input.version);
    const wearers = await db.query<{ worn: Row }>(WORN, key);
    if (wearers.length > MOST_WEARERS) {
      return refuse('TOO_MANY', 'id', TOO_MANY);
    }
    const [cadence] = await db.query<{ row: Row }>(CADENCE, key);
    const { changeId } = await this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'deleteTag',
      subject: 'TAG',
      subjectId: found.tag.id,
      contactId: null,
      rows: [
        ...wearers.map(({ worn }) => removed('contact_tag', worn)),
        ...(cadence === undefined ? [] : [removed('cadence', cadence.row)]),
        removed('tag', found.tag),
      ],
    });
    if (cadence !== undefined) await copyToHolders(db, actor.workspaceId, cadence.row.id);
    return changeId;
  }
}
