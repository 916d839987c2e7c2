import { Check, newId } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import type { Applied } from '../platform/changes/change';
import { findReplay } from '../platform/changes/find-replay';
import { requestHash } from '../platform/changes/request-hash';
import { inserted, type Row } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { checkedColumns, checkedKey } from './check-interaction-type';
import type { CreateInteractionTypeInput } from './interaction-type.input';

const LAST_POSITION = 'SELECT coalesce(max(position), -1)::int AS last FROM interaction_type WHERE workspace_id = $1';

/** Adds a type of interaction at the end of the composer's list. */
@Injectable()
export class CreateInteractionType {
  constructor(private readonly changes: ApplyChange) {}

  async run(db: Db, actor: Principal, input: CreateInteractionTypeInput, now: Date): Promise<Applied> {
    const row = decide(input);
    const request = { id: row.id, hash: requestHash('createInteractionType', input) };
    const replayed = await findReplay(db, actor, request);
    if (replayed) return replayed;
    const [place] = await db.query<{ last: number }>(LAST_POSITION, [actor.workspaceId]);
    return this.changes.apply(db, actor, {
      id: newUuid(),
      at: now.toISOString(),
      operation: 'createInteractionType',
      subject: 'INTERACTION_TYPE',
      subjectId: row.id,
      contactId: null,
      rows: [inserted('interaction_type', { ...row, position: (place?.last ?? -1) + 1 })],
      request,
      uniqueKeys: {
        interaction_type_key: { field: 'key', message: 'A type with this key exists already. Choose another key.' },
      },
    });
  }
}

function decide(input: CreateInteractionTypeInput): Row {
  const check = Check.start();
  const { channel = null, responseTargetMinutes = null, ...named } = input;
  const row = {
    ...checkedColumns(check, { ...named, responseTargetMinutes }),
    id: check.take('id', newId(input.id)),
    key: checkedKey(check, input.key),
    channel,
    customer_facing: true,
    archived: false,
  };
  check.done();
  return row;
}
