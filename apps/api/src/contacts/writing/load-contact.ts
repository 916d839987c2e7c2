import { refuse } from '@heed/domain';
import type { ContactPointRow, ContactRow } from '../contact-rows';
import { idParam } from '../../platform/database/id-param';
import { type ContactWork, refuseUnlessEditable } from './contact-work';
import type { Locality } from '../points/check-contact-point';

/** A contact as a command finds it. */
export interface LoadedContact extends Locality {
  readonly contact: ContactRow;
  readonly points: readonly ContactPointRow[];
}

/** Columns of a `LoadedContact`; `c` is the contact and `w` its workspace. */
export const LOADED = `to_jsonb(c) AS contact, w.language, w.time_zone,
    (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p.id), '[]') FROM contact_point p
      WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id) AS points`;
export const FROM_CONTACT = 'FROM contact c JOIN workspace w ON w.id = c.workspace_id';

/** Which contact, and what else of it (columns, with their parameters from $3 on). */
export interface Asked {
  readonly id: string;
  /** Where the input names it. */
  readonly field: string;
  readonly also?: string;
  readonly params?: readonly unknown[];
}

/**
 * The contact of a command that changes what is on record, in one statement.
 * @throws Refusal NOT_FOUND; FORBIDDEN when a colleague looks after it and the actor's role minds that
 */
export async function loadContact<More extends object>(work: ContactWork, asked: Asked): Promise<LoadedContact & More> {
  const loaded = await loadContactForAnyone<More>(work, asked);
  refuseUnlessEditable(work.actor, loaded.contact.owner_id);
  return loaded;
}

/** The same for what whoever answers the phone may write down. */
export async function loadContactForAnyone<More extends object>(
  work: ContactWork,
  { id, field, also, params = [] }: Asked,
): Promise<LoadedContact & More> {
  const columns = also === undefined ? LOADED : `${LOADED}, ${also}`;
  const text = `SELECT ${columns} ${FROM_CONTACT} WHERE c.workspace_id = $1 AND c.id = $2`;
  const [loaded] = await work.db.query<LoadedContact & More>(text, [work.actor.workspaceId, idParam(id), ...params]);
  if (loaded === undefined) return refuse('NOT_FOUND', field, 'There is no such contact.');
  work.about(loaded.contact.id);
  return loaded;
}

/** What hangs on a contact and was asked for by its own id, as `loadContact` would answer. */
export function found<Loaded extends { readonly contact: ContactRow }>(
  work: ContactWork,
  loaded: Loaded | undefined,
  field: string,
  message: string,
): Loaded {
  if (loaded === undefined) return refuse('NOT_FOUND', field, message);
  work.about(loaded.contact.id);
  refuseUnlessEditable(work.actor, loaded.contact.owner_id);
  return loaded;
}
