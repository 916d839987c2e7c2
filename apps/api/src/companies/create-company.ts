import { Check, newId } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import type { Applied } from '../platform/changes/change';
import { findReplay } from '../platform/changes/find-replay';
import { requestHash } from '../platform/changes/request-hash';
import { inserted, type Row } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Principal } from '../platform/principal';
import { checkCompany } from './check-company';
import { checkOrigin } from './check-origin';
import type { CreateCompanyInput } from './company.input';
import { checkParent, readAncestry } from './ancestry';

/** Creates a company, exactly once. */
@Injectable()
export class CreateCompany {
  constructor(private readonly changes: ApplyChange) {}

  async run(db: Db, actor: Principal, input: CreateCompanyInput, now: string): Promise<Applied> {
    const request = { id: input.id, hash: requestHash('createCompany', input) };
    const done = idParam(input.id) === null ? null : await findReplay(db, actor, request);
    if (done !== null) return done;
    const row = decide(input, await readAncestry(db, actor, input.parentId), now);
    return this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'createCompany',
      subject: 'COMPANY',
      subjectId: row.id,
      contactId: null,
      rows: [inserted('company', row)],
      request,
      uniqueKeys: KEYS,
    });
  }
}

const KEYS = {
  company_external: { field: 'externalId', message: 'A company of this source has this id already. Update that one.' },
};

function decide(input: CreateCompanyInput, ancestry: readonly string[], now: string): Row {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  const row = { ...checkCompany(check, input), ...checkOrigin(check, input), parent_id: input.parentId ?? null };
  checkParent(check, { id, parentId: input.parentId }, ancestry);
  check.done();
  return { id, ...row, created_at: now, updated_at: now };
}
