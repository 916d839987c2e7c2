import { Check, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { type Row, updated } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Principal } from '../platform/principal';
import { checkTag, TAG_KEYS } from './check-tag';
import type { RenameTagInput } from './tag.input';

const LOAD = 'SELECT to_jsonb(t) AS tag FROM tag t WHERE t.workspace_id = $1 AND t.id = $2';

/** Renames a tag wherever it is worn. */
@Injectable()
export class RenameTag {
  constructor(private readonly changes: ApplyChange) {}

  /** The id of the change, null when it was called so already. */
  async run(db: Db, actor: Principal, input: RenameTagInput, now: string): Promise<string | null> {
    const [loaded] = await db.query<{ tag: Row }>(LOAD, [actor.workspaceId, idParam(input.id)]);
    if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such tag.');
    refuseUnlessCurrent(loaded.tag, input.version);
    const check = Check.start();
    const columns = checkTag(check, input.name);
    check.done();
    const row = updated('tag', loaded.tag, columns);
    if (row === null) return null;
    const { changeId } = await this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'renameTag',
      subject: 'TAG',
      subjectId: row.id,
      contactId: null,
      rows: [row],
      uniqueKeys: TAG_KEYS,
    });
    return changeId;
  }
}
