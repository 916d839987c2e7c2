import { Check, checkChoices, type NotificationChoices } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { ApplyChange } from '../../platform/changes/apply-change';
import { refuseMoved } from '../../platform/changes/refuse-unless-current';
import { inserted, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { Queue } from '../../platform/queue/queue';
import { ROUND } from '../telling/round-queue';
import { choicesOf, chosenSql, type ChosenRow } from './choices-sql';
import { ownChange } from './own-change';
import type { UpdateNotificationSettingsInput } from './settings.input';

const LOAD = `SELECT ${chosenSql('$1', '$2')}`;

/** Changes how a member wants to be told; the first time it becomes a row. */
@Injectable()
export class UpdateSettings {
  constructor(
    private readonly changes: ApplyChange,
    private readonly queue: Queue,
  ) {}

  /**
   * The id of the change, null when it is so already.
   * @throws Refusal CONFLICT, and what is wrong with the input
   */
  async run(db: Db, actor: Principal, input: UpdateNotificationSettingsInput, now: string): Promise<string | null> {
    const [loaded] = await db.query<ChosenRow>(LOAD, [actor.workspaceId, actor.id]);
    if (loaded === undefined) throw new Error('A SELECT without a row.');
    if (input.version !== (loaded.chosen?.version ?? 0)) refuseMoved();
    const check = Check.start();
    const current = choicesOf(loaded);
    const next = checkChoices(check, after(current, input));
    check.done();
    const before = { id: actor.id, version: input.version, ...columns(current) };
    const changed = updated('notification_setting', before, columns(next));
    if (changed === null) return null;
    const row = loaded.chosen ? changed : inserted('notification_setting', { id: actor.id, ...columns(next) });
    const { changeId } = await this.changes.apply(
      db,
      actor,
      ownChange(actor, 'updateNotificationSettings', [row], { at: now }),
    );
    // The hour of the day's mail may now be nearer than what is waited for.
    await this.queue.wake(db, ROUND, [{ workspaceId: actor.workspaceId, at: now }]);
    return changeId;
  }
}

function after(current: NotificationChoices, input: UpdateNotificationSettingsInput): NotificationChoices {
  return {
    mail: input.mail ?? current.mail,
    digestAt: input.digestAt ?? current.digestAt,
    push: input.push ?? current.push,
    webhook: input.webhook ?? current.webhook,
    quietFrom: input.quietFrom === undefined ? current.quietFrom : input.quietFrom,
    quietTo: input.quietTo === undefined ? current.quietTo : input.quietTo,
    quietDays: input.quietDays ?? current.quietDays,
    hardWeek: input.hardWeek ?? current.hardWeek,
  };
}

function columns(choices: NotificationChoices) {
  return {
    mail: choices.mail,
    digest_at: choices.digestAt,
    push: choices.push,
    webhook: choices.webhook,
    quiet_from: choices.quietFrom,
    quiet_to: choices.quietTo,
    quiet_days: choices.quietDays,
    hard_week: choices.hardWeek,
  };
}
