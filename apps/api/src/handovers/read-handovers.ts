import type { Brief, BriefLineKind } from '@heed/domain';
import { readBrief } from '../brief/read-brief';
import type { OperationContext } from '../platform/graphql/operation-context';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import { jsonList } from '../platform/database/json-sql';
import type { Principal } from '../platform/principal';
import { READABLE_REMINDERS, REMINDER_JSON } from '../reminders/reminder-sql';
import type { Handover, HandoverLetter } from './handover.type';
import { HANDOVER_JSON, HANDOVERS } from './handover-sql';

const OPEN = 'h.workspace_id = $1 AND h.told_at IS NULL AND h.withdrawn_at IS NULL';
const OF_VIEWER = `SELECT ${HANDOVER_JSON} AS handover FROM ${HANDOVERS}
 WHERE h.id IN (SELECT h.id FROM handover h WHERE ${OPEN} AND h.to_id = $2
   UNION SELECT h.id FROM handover h WHERE ${OPEN} AND h.from_id = $2)
   AND h.workspace_id = $1 AND hc.archived_at IS NULL AND hc.deceased_at IS NULL
 ORDER BY h.started_at, h.id LIMIT 50`;
const ONE = `SELECT ${HANDOVER_JSON} AS handover FROM ${HANDOVERS} WHERE h.workspace_id = $1 AND h.id = $2`;
const REMINDERS = `SELECT ${jsonList({
  item: REMINDER_JSON,
  from: `${READABLE_REMINDERS} AND rm.workspace_id = $1 AND rm.contact_id = $2 AND rm.closed_at IS NULL`,
  orderBy: 'rm.remind_at, rm.id',
})} AS reminders`;

/** Those under way in which the viewer is a side, the oldest first; at most 50. */
export async function readHandovers(db: Db, { workspaceId, id }: Principal): Promise<Handover[]> {
  const rows = await db.query<{ handover: Handover }>(OF_VIEWER, [workspaceId, id]);
  return rows.map(({ handover }) => handover);
}

/** One handover; null when there is none of this id. */
export async function readHandover(db: Db, { workspaceId }: Principal, id: string): Promise<Handover | null> {
  const [row] = await db.query<{ handover: Handover }>(ONE, [workspaceId, idParam(id)]);
  return row?.handover ?? null;
}

const IN_THE_LETTER: readonly BriefLineKind[] = ['OWED', 'HURTING', 'DO_DONT'];

/** The letter of a handover as this viewer may read it: two statements, for few handovers are under way at a time. */
export async function readLetter({ contact, note }: Handover, context: OperationContext): Promise<HandoverLetter> {
  const { db, actor } = context;
  const brief = await readBrief(db, actor, contact.id, context.now());
  const [found] = await db.query<Pick<HandoverLetter, 'reminders'>>(REMINDERS, [actor.workspaceId, contact.id]);
  return { note, lines: brief === null ? [] : linesOf(brief), reminders: found?.reminders ?? [] };
}

/** What a protocol says holds for everybody, and so tells nothing of this person. */
function linesOf({ lines }: Brief): HandoverLetter['lines'] {
  return lines
    .filter(({ kind }) => IN_THE_LETTER.includes(kind))
    .map(({ kind, items }) => ({
      kind,
      items: items.filter(({ evidence }) => !evidence.some((one) => one.kind === 'PROTOCOL')),
    }))
    .filter(({ items }) => items.length > 0);
}
