import { Check, checkPushDevice, newId, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { ApplyChange } from '../../platform/changes/apply-change';
import { findReplay } from '../../platform/changes/find-replay';
import { requestHash } from '../../platform/changes/request-hash';
import { inserted, removed, type Row } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { Principal } from '../../platform/principal';
import { ownChange } from './own-change';
import type { AddPushDeviceInput, PushDeviceRefInput } from './settings.input';

const OF_BROWSER = 'SELECT to_jsonb(d) AS row FROM push_device d WHERE d.workspace_id = $1 AND d.endpoint = $2';
const OF_ID = `SELECT to_jsonb(d) AS row FROM push_device d
  WHERE d.workspace_id = $1 AND d.member_id = $2 AND d.id = $3`;
const MOST_DEVICES = 20;
const COUNT = 'SELECT count(*)::int AS n FROM push_device WHERE workspace_id = $1 AND member_id = $2';

/** Adds and removes the browsers that get a member's pushes. */
@Injectable()
export class PushDevices {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * The id of the change. A browser belongs to whoever signed in there last: what it was before goes.
   * @throws Refusal with every reason against the input, TOO_MANY beyond twenty devices
   */
  async add(db: Db, actor: Principal, input: AddPushDeviceInput, now: string): Promise<string> {
    const request = { id: input.id, hash: requestHash('addPushDevice', input) };
    const replayed = idParam(input.id) === null ? null : await findReplay(db, actor, request);
    if (replayed) return replayed.changeId;
    const check = Check.start();
    const id = check.take('id', newId(input.id));
    const fields = checkPushDevice(check, input);
    const [counted] = await db.query<{ n: number }>(COUNT, [actor.workspaceId, actor.id]);
    if ((counted?.n ?? 0) >= MOST_DEVICES)
      check.refuse('TOO_MANY', '', 'Remove a device that is no longer used first.');
    check.done();
    const known = await db.query<{ row: Row }>(OF_BROWSER, [actor.workspaceId, fields.endpoint]);
    const row = inserted('push_device', { id, member_id: actor.id, ...fields, created_at: now });
    const rows = [...known.map((one) => removed('push_device', one.row)), row];
    const change = ownChange(actor, 'addPushDevice', rows, { at: now, request });
    return (await this.changes.apply(db, actor, change)).changeId;
  }

  /** The id of the change. @throws Refusal NOT_FOUND when it is none of the actor's */
  async remove(db: Db, actor: Principal, { id }: PushDeviceRefInput, now: string): Promise<string> {
    const [found] = await db.query<{ row: Row }>(OF_ID, [actor.workspaceId, actor.id, idParam(id)]);
    if (found === undefined) return refuse('NOT_FOUND', 'id', 'There is no such device of yours.');
    const change = ownChange(actor, 'removePushDevice', [removed('push_device', found.row)], { at: now });
    return (await this.changes.apply(db, actor, change)).changeId;
  }
}
