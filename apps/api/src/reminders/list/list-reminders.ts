import { isUuid, REMINDER_STATES, type ReminderState } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import { decodeCursor, isInstantKey, pageOf } from '../../platform/graphql/page';
import type { Reminder } from '../reminder.type';
import { READABLE_REMINDERS, REMINDER_JSON } from '../reminder-sql';
import type { ReminderConnection, RemindersArgs, RemindersFilter } from './reminder-list.type';

const PAGE = 50;
const CURSOR = `to_char(rm.remind_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const OPEN: readonly ReminderState[] = ['SCHEDULED', 'DUE', 'SNOOZED'];

/** SQL of the states as they are read; `now` is a parameter. */
const STANDING: Readonly<Record<ReminderState, (now: string) => string>> = {
  SCHEDULED: (now) => `rm.state = 'SCHEDULED' AND rm.remind_at > ${now}::timestamptz`,
  SNOOZED: (now) => `rm.state = 'SNOOZED' AND rm.remind_at > ${now}::timestamptz`,
  DUE: (now) => `rm.closed_at IS NULL AND rm.remind_at <= ${now}::timestamptz`,
  DONE: () => `rm.state = 'DONE'`,
  CANCELED: () => `rm.state = 'CANCELED'`,
};

interface Row {
  readonly reminder: Reminder;
  readonly at: string;
}

const isIdKey = (key: string | null) => key !== null && isUuid(key);

/** A page of the reminders the viewer may read, by when they come up, in one statement by keyset. */
export async function listReminders(
  db: Db,
  workspaceId: string,
  args: RemindersArgs,
  now: string,
): Promise<ReminderConnection> {
  const request = { first: args.first ?? PAGE, after: args.after };
  const keys = decodeCursor(request.after, [isInstantKey, isIdKey]);
  const params: unknown[] = [workspaceId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const conditions = conditionsOf(args.filter ?? {}, now, param);
  if (keys) conditions.push(`(rm.remind_at, rm.id) > (${param(keys[0])}::timestamptz, ${param(keys[1])}::uuid)`);
  const rows = await db.query<Row>(
    `SELECT ${REMINDER_JSON} AS reminder, ${CURSOR} AS at FROM ${READABLE_REMINDERS} AND rm.workspace_id = $1
       AND ${conditions.join(' AND ')} ORDER BY rm.remind_at, rm.id LIMIT ${param(request.first + 1)}`,
    params,
  );
  return pageOf(rows, request, { keys: ({ at, reminder }) => [at, reminder.id], node: ({ reminder }) => reminder });
}

function conditionsOf(filter: RemindersFilter, now: string, param: (value: unknown) => string): string[] {
  const { assigneeId, contactId, state, recurring, from, to } = filter;
  const conditions = standing(state ?? OPEN, now, param);
  if (assigneeId != null) conditions.push(`rm.assignee_id = ${param(idParam(assigneeId))}`);
  if (contactId != null) conditions.push(`rm.contact_id = ${param(idParam(contactId))}`);
  if (recurring != null) conditions.push(`rm.rrule IS ${recurring ? 'NOT ' : ''}NULL`);
  if (from != null) conditions.push(`rm.remind_at >= ${param(from)}::timestamptz`);
  if (to != null) conditions.push(`rm.remind_at < ${param(to)}::timestamptz`);
  return conditions;
}

/** Conditions of the states; that nothing is closed is said apart, for the index of what is open. */
function standing(states: readonly ReminderState[], now: string, param: (value: unknown) => string): string[] {
  const asked = REMINDER_STATES.filter((state) => states.includes(state));
  const open = asked.every((state) => OPEN.includes(state)) ? ['rm.closed_at IS NULL'] : [];
  if (OPEN.every((state) => asked.includes(state)) && open.length > 0) return open;
  const at = asked.some((state) => OPEN.includes(state)) ? param(now) : '';
  const any = asked.map((state) => `(${STANDING[state](at)})`);
  return [...open, any.length === 0 ? 'false' : `(${any.join(' OR ')})`];
}
