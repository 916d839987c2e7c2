import { refuse, type ReminderLinkProblem, say } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { ChangeReminder } from '../../reminders/change-reminder';
import type { ReminderWork } from '../../reminders/reminder-work';
import { FindReminderLink, type KnownLink, readLinkedReminder } from './find-reminder-link';
import { tomorrowMorning } from './tomorrow-morning';

const USE = 'UPDATE reminder_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id';

const PROBLEMS: Readonly<Record<ReminderLinkProblem, string>> = {
  UNKNOWN: 'This link does not work. Open Heed to see what is due.',
  USED: 'This link was used already. Open Heed to see what is due.',
  EXPIRED: 'This link is too old. Open Heed to see what is due.',
  CLOSED: 'This is done, or was changed since the mail. Nothing had to be done.',
};

/** Does what a link says, as the member it was mailed to: once, by the command that the app would run. */
@Injectable()
export class UseReminderLink {
  constructor(
    private readonly links: FindReminderLink,
    private readonly database: Database,
    private readonly change: ChangeReminder,
  ) {}

  /** What was done, in a sentence. @throws Refusal LINK_EXPIRED, WRONG_STATE, and what the command refuses: the link then still works */
  async use(token: string, now: Date): Promise<string> {
    const link = await this.links.find(token, now);
    if (typeof link === 'string') return refuse('LINK_EXPIRED', 'token', PROBLEMS[link]);
    return this.database.inWorkspace(link.member, async (db) => {
      const used = await db.query(USE, [link.id, now.toISOString()]);
      if (used.length === 0) refuse('LINK_EXPIRED', 'token', PROBLEMS.USED);
      const reminder = await readLinkedReminder(db, link);
      if (reminder === null) return refuse('WRONG_STATE', 'token', PROBLEMS.CLOSED);
      await this.run({ db, actor: link.member, now: now.toISOString(), about: () => undefined }, link, reminder);
      return say(link.language, link.action === 'DONE' ? 'mail.wasDone' : 'mail.wasPutOff', { title: reminder.title });
    });
  }

  private async run(work: ReminderWork, { action, zone }: KnownLink, read: { id: string; version: number }) {
    const { id, version } = read;
    if (action === 'DONE') await this.change.complete(work, { id, version });
    else await this.change.snooze(work, { id, version, until: tomorrowMorning(work.now, zone) });
  }
}
