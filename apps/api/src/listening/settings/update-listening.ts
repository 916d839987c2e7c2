import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import { type Row, type RowDiff, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { ChangeModel } from '../model/change-model';
import type { UpdateListeningInput } from './update-listening.input';

const FIND = 'SELECT id, version, listens FROM workspace WHERE id = $1';

/** Changes how notes are listened to; it can be taken back. The version of all of it is that of the workspace. */
@Injectable()
export class UpdateListening {
  constructor(
    private readonly changes: ApplyChange,
    private readonly model: ChangeModel,
  ) {}

  /**
   * The id of the change; null when it was so already. `now` is an ISO 8601 instant.
   * @throws Refusal CONFLICT, REQUIRED, and what is wrong with the model
   */
  async run(db: Db, actor: Principal, input: UpdateListeningInput, now: string): Promise<string | null> {
    if (input.on === null) refuse('REQUIRED', 'on', 'This may not be empty. Leave it out to keep it.');
    if (input.model === null) refuse('REQUIRED', 'model', 'Leave it out to keep it, or remove the language model.');
    const workspace = await find(db, actor);
    refuseUnlessCurrent(workspace, input.version);
    const model = input.model === undefined ? null : await this.model.named(db, actor, input.model, now);
    const rows = [updated('workspace', workspace, { listens: input.on }), model].filter((row) => row !== null);
    return rows.length === 0 ? null : this.apply(db, actor, { operation: 'updateListening', workspace, rows, now });
  }

  /** Takes the language model away; the id of the change. @throws Refusal NOT_FOUND when there is none */
  async removeModel(db: Db, actor: Principal, now: string): Promise<string> {
    const rows = [await this.model.removed(db, actor)];
    const workspace = await find(db, actor);
    return this.apply(db, actor, { operation: 'removeListeningModel', workspace, rows, now });
  }

  private async apply(db: Db, actor: Principal, { operation, workspace, rows, now: at }: Decided): Promise<string> {
    const { id: subjectId } = workspace;
    const about = { operation, subject: 'WORKSPACE', subjectId, contactId: null } as const;
    const all = rows.some(({ table }) => table === 'workspace') ? rows : [...rows, counted(workspace)];
    const { changeId } = await this.changes.apply(db, actor, { id: newUuid(), at, ...about, rows: all });
    return changeId;
  }
}

interface Decided {
  readonly operation: string;
  readonly workspace: Row;
  readonly rows: readonly RowDiff[];
  readonly now: string;
}

async function find(db: Db, { workspaceId }: Principal): Promise<Row> {
  const [row] = await db.query<Row>(FIND, [workspaceId]);
  return row ?? refuse('NOT_FOUND', '', 'The workspace is gone.');
}

/** Nothing of the workspace but its version. */
function counted({ id, version }: Row): RowDiff {
  return { table: 'workspace', id, before: { version }, after: {} };
}
