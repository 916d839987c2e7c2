import { Check, isUuid, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { type Row, updated } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { checkedColumns } from './check-interaction-type';
import type { UpdateInteractionTypeInput } from './interaction-type.input';

/** Changes how a type is named, shown and answered. Its key stays. */
@Injectable()
export class UpdateInteractionType {
  constructor(private readonly changes: ApplyChange) {}

  /** The id of the change, null when the input changes nothing. */
  async run(db: Db, actor: Principal, input: UpdateInteractionTypeInput, now: Date): Promise<string | null> {
    const check = Check.start();
    const patch = checkedColumns(check, input);
    check.done();
    const row = await this.load(db, actor, input);
    const diff = updated('interaction_type', row, patch);
    if (diff === null) return null;
    const applied = await this.changes.apply(db, actor, {
      id: newUuid(),
      at: now.toISOString(),
      operation: 'updateInteractionType',
      subject: 'INTERACTION_TYPE',
      subjectId: row.id,
      contactId: null,
      rows: [diff],
    });
    return applied.changeId;
  }

  private async load(db: Db, actor: Principal, { id, version }: UpdateInteractionTypeInput): Promise<Row> {
    const rows = isUuid(id)
      ? await db.query<Row>('SELECT * FROM interaction_type WHERE workspace_id = $1 AND id = $2', [
          actor.workspaceId,
          id,
        ])
      : [];
    const row = rows[0] ?? refuse('NOT_FOUND', 'id', 'There is no such interaction type. Reload the list.');
    refuseUnlessCurrent(row, version);
    return row;
  }
}
