import { refuse } from '@heed/domain';
import type { ContactPointRow } from '../contact-rows';
import { idParam } from '../../platform/database/id-param';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import type { ContactWork } from '../writing/contact-work';
import { found, FROM_CONTACT, LOADED, type LoadedContact } from '../writing/load-contact';

const LOAD = `
  SELECT ${LOADED} ${FROM_CONTACT}
   WHERE c.workspace_id = $1
     AND c.id = (SELECT contact_id FROM contact_point WHERE workspace_id = $1 AND id = $2)`;

/** A contact point with its contact and its siblings. */
export interface LoadedPoint extends LoadedContact {
  readonly point: ContactPointRow;
}

/**
 * The contact point of a command, in one statement.
 * @throws Refusal NOT_FOUND, FORBIDDEN, or CONFLICT when its version is another than the caller read
 */
export async function loadContactPoint(
  work: ContactWork,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<LoadedPoint> {
  const message = 'There is no such contact point.';
  const [row] = await work.db.query<LoadedContact>(LOAD, [work.actor.workspaceId, idParam(id)]);
  const loaded = found(work, row, 'id', message);
  const point = loaded.points.find((one) => one.id === id.toLowerCase()) ?? refuse('NOT_FOUND', 'id', message);
  refuseUnlessCurrent(point, version);
  return { ...loaded, point };
}
