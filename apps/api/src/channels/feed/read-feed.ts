import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import { isoInstant, jsonList, jsonObject } from '../../platform/database/json-sql';
import type { Principal } from '../../platform/principal';
import { READABLE_REMINDERS } from '../../reminders/reminder-sql';
import { HouseAddress } from '../house-address';
import { FindFeed } from './find-feed';
import type { Feed, FeedPlan, FeedReminder } from './feed';

/** Plans that nobody told the end of stay in the calendar so long. */
const DAYS_BACK = 30;
const MOST = 1_000;

/** A calendar is kept by somebody else: of what was said in confidence its time alone goes out. */
const IN_CONFIDENCE = 'Reminder';

interface Linked {
  readonly contactId: string | null;
}

const REMINDER = jsonObject({
  id: 'rm.id',
  version: 'rm.version',
  createdAt: isoInstant('rm.created_at'),
  title: `CASE WHEN rm.open THEN rm.title ELSE '${IN_CONFIDENCE}' END`,
  note: 'CASE WHEN rm.open THEN rm.note END',
  contactName: 'rm.contact_name',
  contactId: 'rm.contact_id',
  dueAt: isoInstant('rm.due_at'),
  dueDate: 'rm.due_date',
  timeZone: 'rm.time_zone',
  leadMinutes: 'rm.lead_minutes',
  // One that comes round once it was done has no days yet that a calendar could show.
  rrule: `CASE WHEN rm.anchor = 'FIXED' THEN rm.rrule END`,
  occurrence: 'rm.occurrence',
});
const REMINDERS = `(SELECT rm.*, rc.display_name AS contact_name, coalesce(rs.visibility, 'NORMAL') = 'NORMAL' AS open FROM ${READABLE_REMINDERS}
  AND rm.workspace_id = $1 AND rm.assignee_id = $2 AND rm.closed_at IS NULL ORDER BY rm.remind_at, rm.id LIMIT ${MOST}) rm`;

const WITH_WHOM = `(SELECT json_agg(pc.display_name ORDER BY pp.id) AS names, (array_agg(pc.id ORDER BY pp.id))[1] AS first
    FROM interaction_participant pp JOIN contact pc ON pc.workspace_id = pp.workspace_id AND pc.id = pp.contact_id
   WHERE pp.workspace_id = i.workspace_id AND pp.interaction_id = i.id)`;
const PLAN = jsonObject({
  id: 'i.id',
  version: 'i.version',
  createdAt: isoInstant('i.created_at'),
  type: 'i.label',
  names: `coalesce(i.names, '[]'::json)`,
  contactId: 'i.first',
  note: `CASE WHEN i.visibility = 'NORMAL' THEN i.subject END`,
  startsAt: isoInstant('i.occurred_at'),
  endsAt: isoInstant('CASE WHEN i.ended_at > i.occurred_at THEN i.ended_at END'),
});
const PLANS = `(SELECT i.*, it.label, w.names, w.first FROM interaction i
    JOIN interaction_type it ON it.workspace_id = i.workspace_id AND it.id = i.type_id CROSS JOIN LATERAL ${WITH_WHOM} w
   WHERE i.workspace_id = $1 AND i.author_id = $2 AND i.status = 'PLANNED'
     AND i.occurred_at >= $3::timestamptz - interval '${DAYS_BACK} days' ORDER BY i.occurred_at, i.id LIMIT ${MOST}) i`;

const READ = `SELECT (SELECT name FROM workspace WHERE id = $1) AS name,
  ${jsonList({ item: REMINDER, from: REMINDERS, orderBy: 'rm.id' })} AS reminders,
  ${jsonList({ item: PLAN, from: PLANS, orderBy: 'i.id' })} AS plans`;

interface Read {
  readonly name: string;
  readonly reminders: readonly (Omit<FeedReminder, 'url'> & Linked)[];
  readonly plans: readonly (Omit<FeedPlan, 'url' | 'title'> & Linked & { type: string; names: readonly string[] })[];
}

/** Reads what a member has to do and what they plan, as they may read it. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly feeds: FindFeed,
    private readonly database: Database,
    private readonly house: HouseAddress,
  ) {}

  /** What stands behind an address; null when it is none. */
  async by(token: string, now: string): Promise<Feed | null> {
    const member = await this.feeds.by(token, now);
    return member && this.database.inWorkspace(member, (db) => this.of(db, member, now));
  }

  async of(db: Db, { workspaceId, id }: Principal, now: string): Promise<Feed> {
    const [found] = await db.query<Read>(READ, [workspaceId, id, now]);
    if (found === undefined) throw new Error('A statement of one row answered none.');
    const reminders = found.reminders.map(({ contactId, ...one }) => ({ ...one, url: this.page(contactId) }));
    const plans = found.plans.map(({ contactId, type, names, ...one }) => {
      const title = names.length === 0 ? type : `${type}: ${names.join(', ')}`;
      return { ...one, title, url: this.page(contactId) };
    });
    return { name: `Heed, ${found.name}`, now, reminders, plans };
  }

  private page(contactId: string | null): string | null {
    if (this.house.url === null) return null;
    return this.house.of(contactId === null ? '/today' : `/contacts/${contactId}`);
  }
}
