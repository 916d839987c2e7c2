import { dateOfDay, dayAt, instantOf, millis, say, startOfDay } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Desk } from '../../reaching/carriers/carrier';
import type { KnownDueItem } from '../../today/due-item';
import { DUE_COLUMNS, DUE_CTES } from '../../today/due-sql';
import { HouseAddress } from '../house-address';
import { makeReminderLinks, type ReminderTokens } from '../links/make-reminder-links';
import { readReader } from '../read-reader';
import { type Reading, sayDue } from '../say-due';
import type { Digest, DigestItem } from './digest';

/** How many things a mail shows. */
const MOST_SHOWN = 20;

const DUE = `WITH ${DUE_CTES} SELECT ${DUE_COLUMNS}`;

/** Reads what is due for a member by the end of their day, as they may read it, and makes the links of the mail. */
@Injectable()
export class ReadDigest {
  constructor(private readonly house: HouseAddress) {}

  /** Null when nothing is due, or the day of the mail is over: there is another one by then. */
  async of({ db, member, now }: Desk, day: string | null): Promise<Digest | null> {
    const reader = await readReader(db, member);
    if (reader === null || reader.email === null) return null;
    const { zone, language, workspace, name, email: address } = reader;
    const today = dayAt(millis(now), zone);
    if (day !== null && day !== dateOfDay(today)) return null;
    const begin = instantOf(startOfDay(today, zone));
    const end = instantOf(startOfDay(today + 1, zone) - 1);
    const params = [member.workspaceId, member.id, now, end, end, begin];
    const [found] = await db.query<{ due: readonly KnownDueItem[]; allDue: number }>(DUE, params);
    const shown = (found?.due ?? []).slice(0, MOST_SHOWN);
    if (shown.length === 0) return null;
    const ids = shown.flatMap(({ reminder }) => (reminder === null ? [] : [reminder.id]));
    const tokens = await makeReminderLinks(db, member, ids, now);
    const reading = { language, zone, now };
    const items = shown.flatMap((item) => this.item(item, tokens, reading));
    const [home, settings] = [this.house.of('/today'), this.house.of('/settings/notifications')];
    return {
      to: { name, address },
      workspace,
      reading,
      items,
      more: (found?.allDue ?? 0) - shown.length,
      home,
      settings,
    };
  }

  private item(
    { overdue, promise, reminder, contact: promisee }: KnownDueItem,
    tokens: ReadonlyMap<string, ReminderTokens>,
    reading: Reading,
  ): DigestItem[] {
    const contact = promisee ?? reminder?.contact ?? null;
    const page = this.house.of(contact === null ? '/today' : `/contacts/${contact.id}`);
    const name = contact?.displayName ?? '';
    if (promise !== null) {
      const due = sayDue({ dueAt: promise.dueAt, dueDate: null }, reading);
      const about = say(reading.language, 'mail.promised', { name });
      return [{ title: promise.text, due, about, overdue, links: {}, page }];
    }
    if (reminder === null) return [];
    const about = contact === null ? null : say(reading.language, 'mail.with', { name });
    return [
      {
        title: reminder.title,
        due: sayDue(reminder, reading),
        about,
        overdue,
        links: this.links(tokens.get(reminder.id)),
        page,
      },
    ];
  }

  private links(tokens: ReminderTokens | undefined): DigestItem['links'] {
    if (tokens === undefined) return {};
    const address = (token: string) => this.house.of(`/remind/${token}`);
    return { DONE: address(tokens.DONE), SNOOZE: address(tokens.SNOOZE) };
  }
}
