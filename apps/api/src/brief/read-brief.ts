import { type Brief, briefOf } from '@heed/domain';
import { painPointsWindow } from '../pain-points/pain-points-window';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Principal } from '../platform/principal';
import { suggestionsWindow } from '../suggestions/suggestions-window';
import { briefFacts } from './brief-facts';
import { type BriefedContact, briefWindow } from './brief-window';

const WINDOWS = [suggestionsWindow, painPointsWindow, briefWindow];

/** The windows of a contact that its brief is made from; what the rules look at is read once for both. */
export const BRIEF_FIELDS: readonly string[] = WINDOWS.map(({ field }) => field);

const LOAD = `SELECT c.id, ${WINDOWS.map(({ field, sql }) => `${sql} AS "${field}"`).join(',\n')}
FROM contact c WHERE c.id = $1`;

/** The brief of a contact, in one statement; null when there is none of this id. */
export async function readBrief(db: Db, viewer: Principal, contactId: string, now: Date): Promise<Brief | null> {
  const [contact] = await db.query<BriefedContact>(LOAD, [idParam(contactId)]);
  return contact ? toBrief(contact, viewer, now) : null;
}

/** The brief of a contact that was read with its windows. */
export function toBrief(contact: BriefedContact, viewer: Principal, now: Date): Brief {
  const at = now.toISOString();
  return briefOf(briefFacts(contact, viewer, at), at);
}
