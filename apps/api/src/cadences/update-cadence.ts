import { Check, type CadenceDays, checkCadence, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { type Row, updated } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Principal } from '../platform/principal';
import type { UpdateCadenceInput } from './cadence.input';

interface CadenceRow extends Row {
  readonly ideal_days: number | null;
  readonly max_days: number | null;
  readonly ceiling_per_30_days: number | null;
}

const LOAD = 'SELECT to_jsonb(cd) AS cadence FROM cadence cd WHERE cd.workspace_id = $1 AND cd.id = $2';

/** Changes how often people of a kind are spoken with. */
@Injectable()
export class UpdateCadence {
  constructor(private readonly changes: ApplyChange) {}

  /** The id of the change, null when it is so already. */
  async run(db: Db, actor: Principal, input: UpdateCadenceInput, now: string): Promise<string | null> {
    const [loaded] = await db.query<{ cadence: CadenceRow }>(LOAD, [actor.workspaceId, idParam(input.id)]);
    if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such cadence. Reload the list.');
    refuseUnlessCurrent(loaded.cadence, input.version);
    const row = updated('cadence', loaded.cadence, checkedColumns(loaded.cadence, input));
    if (row === null) return null;
    const { changeId } = await this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'updateCadence',
      subject: 'CADENCE',
      subjectId: row.id,
      contactId: null,
      rows: [row],
    });
    return changeId;
  }
}

function checkedColumns(row: CadenceRow, input: UpdateCadenceInput) {
  const check = Check.start();
  const { idealDays, maxDays, ceilingPer30Days } = checkCadence(check, after(row, input));
  check.done();
  return { ideal_days: idealDays, max_days: maxDays, ceiling_per_30_days: ceilingPer30Days };
}

function after(row: CadenceRow, { idealDays, maxDays, ceilingPer30Days }: UpdateCadenceInput): CadenceDays {
  const switchedOff = idealDays === null && maxDays === undefined;
  return {
    idealDays: idealDays === undefined ? row.ideal_days : idealDays,
    maxDays: switchedOff ? null : maxDays === undefined ? row.max_days : maxDays,
    ceilingPer30Days: ceilingPer30Days === undefined ? row.ceiling_per_30_days : ceilingPer30Days,
  };
}
