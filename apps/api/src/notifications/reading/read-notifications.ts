import { isUuid, type NotificationFacts, notificationText } from '@heed/domain';
import { readerLanguage, readerZone } from '../../identity/reader-sql';
import type { Db } from '../../platform/database/db';
import { decodeCursor, isInstantKey, pageOf, type PageRequest } from '../../platform/graphql/page';
import type { Principal } from '../../platform/principal';
import type { Notification, NotificationArrived, NotificationConnection } from '../notification.type';
import { NOTIFICATION_JSON, readableNotifications, unreadSql } from './notification-sql';

type NotificationRow = Omit<Notification, 'text'> & NotificationFacts;

interface Read {
  readonly language: string;
  readonly zone: string;
  readonly unread: number;
  readonly rows: readonly { readonly key: string; readonly row: NotificationRow }[];
}

const OWN = readableNotifications('$1', '$2');
const KEY = `to_char(n.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Everything about some of the member's notifications in one statement; `which` goes on with their WHERE. */
const read = (which: string) => `SELECT ${readerLanguage('$1')} AS language, ${readerZone('$1')} AS zone,
  ${unreadSql('$1', '$2')} AS unread, (SELECT coalesce(json_agg(k), '[]') FROM (
    SELECT ${KEY} AS key, ${NOTIFICATION_JSON} AS row FROM ${OWN} AND ${which}) k) AS rows`;

const PAGE = read(
  `($3::timestamptz IS NULL OR (n.at, n.id) < ($3::timestamptz, $4::uuid)) ORDER BY n.at DESC, n.id DESC LIMIT $5`,
);
const SOME = read(`n.id = ANY($3::uuid[]) ORDER BY n.at DESC, n.id DESC`);

/** Who reads, and when: sentences tell days as seen from there. */
export interface Reading {
  readonly db: Db;
  readonly viewer: Principal;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** A page of what the viewer was told, newest first. An integration is told nothing. */
export async function pageOfNotifications(reading: Reading, request: PageRequest): Promise<NotificationConnection> {
  const [at = null, id = null] = decodeCursor(request.after, [isInstantKey, (key) => isUuid(key ?? '')]) ?? [];
  const found = await ask(reading, PAGE, [at, id, request.first + 1]);
  const page = pageOf(found.rows, request, {
    keys: ({ key, row }) => [key, row.id],
    node: ({ row }) => told(row, found, reading.now),
  });
  return { edges: page.edges, pageInfo: page.pageInfo, unread: found.unread };
}

/** Those of these ids that the viewer may read, newest first, and how many are new in all. */
export async function someNotifications(
  reading: Reading,
  ids: readonly string[],
): Promise<{ readonly notifications: readonly Notification[]; readonly unread: number }> {
  const found = await ask(reading, SOME, [ids.filter(isUuid)]);
  return { notifications: found.rows.map(({ row }) => told(row, found, reading.now)), unread: found.unread };
}

/** One of them as it arrives; null when the viewer may not read it. */
export async function arrivedNotification(reading: Reading, id: string): Promise<NotificationArrived | null> {
  const { notifications, unread } = await someNotifications(reading, [id]);
  const [notification] = notifications;
  return notification ? { notification, unread } : null;
}

async function ask({ db, viewer }: Reading, text: string, more: readonly unknown[]): Promise<Read> {
  const [found] = await db.query<Read>(text, [viewer.workspaceId, viewer.id, ...more]);
  if (found === undefined) throw new Error('A workspace that is gone.');
  return found;
}

function told(row: NotificationRow, { language, zone }: Read, now: string): Notification {
  const { id, kind, at, readAt, title, contact, reminderId } = row;
  return { id, kind, at, readAt, title, contact, reminderId, text: notificationText(row, { language, zone, now }) };
}
