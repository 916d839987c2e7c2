import { Check, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { type Row, type RowDiff, updated } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Principal } from '../platform/principal';
import { ANCESTRY, checkParent, takeTurnMovingCompanies } from './ancestry';
import { checkCompany } from './check-company';
import type { UpdateCompanyInput } from './company.input';

const LOAD = `
  SELECT to_jsonb(o) AS company, ARRAY(${ANCESTRY}) AS ancestry
    FROM company o WHERE o.workspace_id = $1 AND o.id = $3`;

interface Loaded {
  readonly company: Row;
  readonly ancestry: readonly string[];
}

/** Changes a company. */
@Injectable()
export class UpdateCompany {
  constructor(private readonly changes: ApplyChange) {}

  /** The id of the change, null when everything was so already. */
  async run(db: Db, actor: Principal, input: UpdateCompanyInput, now: string): Promise<string | null> {
    if (idParam(input.parentId) !== null) await takeTurnMovingCompanies(db, actor);
    const params = [actor.workspaceId, idParam(input.parentId), idParam(input.id)];
    const [loaded] = await db.query<Loaded>(LOAD, params);
    if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such company.');
    refuseUnlessCurrent(loaded.company, input.version);
    const row = decide(input, loaded, now);
    if (row === null) return null;
    const { changeId } = await this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'updateCompany',
      subject: 'COMPANY',
      subjectId: loaded.company.id,
      contactId: null,
      rows: [row],
    });
    return changeId;
  }
}

function decide(input: UpdateCompanyInput, { company, ancestry }: Loaded, now: string): RowDiff | null {
  const check = Check.start();
  const patch = { ...checkCompany(check, input), parent_id: input.parentId };
  checkParent(check, { id: company.id, parentId: input.parentId }, ancestry);
  check.done();
  return updated('company', company, patch) && updated('company', company, { ...patch, updated_at: now });
}
