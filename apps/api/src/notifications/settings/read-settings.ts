import type { Db } from '../../platform/database/db';
import { isoInstant, jsonList, jsonObject } from '../../platform/database/json-sql';
import type { Principal } from '../../platform/principal';
import type { NotificationSettings } from '../notification-settings.type';
import { choicesOf, chosenSql, type ChosenRow } from './choices-sql';

type Read = ChosenRow & Pick<NotificationSettings, 'devices' | 'calendarFeed'>;

const DEVICES = jsonList({
  item: jsonObject({
    id: 'pd.id',
    version: 'pd.version',
    label: 'pd.label',
    fingerprint: "encode(sha256(convert_to(pd.endpoint, 'UTF8')), 'hex')",
    createdAt: isoInstant('pd.created_at'),
    lastSentAt: isoInstant('pd.last_sent_at'),
    failing: 'pd.failing',
  }),
  from: 'push_device pd WHERE pd.workspace_id = $1 AND pd.member_id = $2',
  orderBy: 'pd.created_at, pd.id',
});
const FEED = jsonObject({
  id: 'cf.id',
  createdAt: isoInstant('cf.created_at'),
  lastReadAt: isoInstant('cf.last_read_at'),
});
const READ = `SELECT ${chosenSql('$1', '$2')}, ${DEVICES} AS devices,
  (SELECT ${FEED} FROM calendar_feed cf WHERE cf.workspace_id = $1 AND cf.member_id = $2) AS "calendarFeed"`;

/** How the viewer wants to be told, with what holds where nothing was chosen. */
export async function readSettings(db: Db, { workspaceId, id }: Principal): Promise<NotificationSettings> {
  const [found] = await db.query<Read>(READ, [workspaceId, id]);
  if (found === undefined) throw new Error('A SELECT without a row.');
  const { devices, calendarFeed } = found;
  return { id, version: found.chosen?.version ?? 0, ...choicesOf(found), devices, calendarFeed };
}
