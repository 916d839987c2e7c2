import { Check, refuse, wallClock } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { removed, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import type { DeleteCadenceInput, UpdateCadenceInput } from './cadence.input';
import { type CadenceGiven, cadenceColumns } from './check-cadence-columns';
import { type CadenceRow, type CadenceWork, refuseUnlessTheirs, WriteCadence } from './write-cadence';

interface Loaded extends CadenceRow {
  readonly ideal_days: number | null;
  readonly max_days: number | null;
  readonly ceiling_per_30_days: number | null;
  readonly paused_until: string | null;
}

const LOAD = `SELECT to_jsonb(cd) AS cadence, w.time_zone AS zone
    FROM cadence cd JOIN workspace w ON w.id = cd.workspace_id WHERE cd.workspace_id = $1 AND cd.id = $2`;

/** Changes how often people are spoken with, or lets what is wider hold again. */
@Injectable()
export class UpdateCadence {
  constructor(private readonly write: WriteCadence) {}

  /** The id of the change, null when it is so already. */
  async run(work: CadenceWork, input: UpdateCadenceInput): Promise<string | null> {
    const { cadence, zone } = await load(work, input);
    const check = Check.start();
    const today = input.pausedUntil ? wallClock(work.now, zone).date : null;
    const columns = cadenceColumns(check, after(cadence, input), today);
    check.done();
    const row = updated('cadence', cadence, columns);
    return row === null ? null : (await this.write.apply(work, 'updateCadence', row, cadence)).changeId;
  }

  /** @throws Refusal WRONG_STATE for one of a kind: every kind has one */
  async delete(work: CadenceWork, input: DeleteCadenceInput): Promise<string> {
    const { cadence } = await load(work, input);
    if (cadence.scope === 'KIND') refuse('WRONG_STATE', 'id', 'Every kind has a cadence. Switch its days off instead.');
    return (await this.write.apply(work, 'deleteCadence', removed('cadence', cadence), cadence)).changeId;
  }
}

async function load(work: CadenceWork, { id, version }: DeleteCadenceInput) {
  const [loaded] = await work.db.query<{ cadence: Loaded; zone: string }>(LOAD, [work.actor.workspaceId, idParam(id)]);
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such cadence. Reload the list.');
  await refuseUnlessTheirs(work, loaded.cadence);
  refuseUnlessCurrent(loaded.cadence, version);
  return loaded;
}

function after(row: Loaded, { idealDays, maxDays, ceilingPer30Days, pausedUntil }: UpdateCadenceInput): CadenceGiven {
  const switchedOff = idealDays === null && maxDays === undefined;
  return {
    scope: row.scope,
    idealDays: idealDays === undefined ? row.ideal_days : idealDays,
    maxDays: switchedOff ? null : maxDays === undefined ? row.max_days : maxDays,
    ceilingPer30Days: ceilingPer30Days === undefined ? row.ceiling_per_30_days : ceilingPer30Days,
    pausedUntil: pausedUntil === undefined ? row.paused_until : pausedUntil,
  };
}
