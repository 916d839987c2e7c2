import { Check, newId } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import type { Applied } from '../platform/changes/change';
import { requestHash } from '../platform/changes/request-hash';
import { inserted } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { checkTag, TAG_KEYS } from './check-tag';
import type { CreateTagInput } from './tag.input';

/** Creates a tag, exactly once; nothing has to be loaded, the tables themselves know what is taken. */
@Injectable()
export class CreateTag {
  constructor(private readonly changes: ApplyChange) {}

  async run(db: Db, actor: Principal, input: CreateTagInput, now: string): Promise<Applied> {
    const check = Check.start();
    const id = check.take('id', newId(input.id));
    const columns = checkTag(check, input.name);
    check.done();
    return this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'createTag',
      subject: 'TAG',
      subjectId: id,
      contactId: null,
      rows: [inserted('tag', { id, ...columns })],
      request: { id, hash: requestHash('createTag', input) },
      uniqueKeys: TAG_KEYS,
    });
  }
}
