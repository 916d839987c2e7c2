import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import { type Row, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { UpdateListeningInput } from './update-listening.input';

const FIND = 'SELECT id, version, listens FROM workspace WHERE id = $1';

/** Changes how notes are listened to; it can be taken back. */
@Injectable()
export class UpdateListening {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * The id of the change; null when it was so already. `now` is an ISO 8601 instant.
   * @throws Refusal CONFLICT, REQUIRED
   */
  async run(db: Db, actor: Principal, input: UpdateListeningInput, now: string): Promise<string | null> {
    if (input.on === null) refuse('REQUIRED', 'on', 'This may not be empty. Leave it out to keep it.');
    const [row] = await db.query<Row>(FIND, [actor.workspaceId]);
    if (row === undefined) return refuse('NOT_FOUND', '', 'The workspace is gone.');
    refuseUnlessCurrent(row, input.version);
    const diff = updated('workspace', row, { listens: input.on });
    if (diff === null) return null;
    const about = { operation: 'updateListening', subject: 'WORKSPACE', subjectId: row.id, contactId: null } as const;
    const { changeId } = await this.changes.apply(db, actor, { id: newUuid(), at: now, ...about, rows: [diff] });
    return changeId;
  }
}
