import { type HandoverFacts, mayShapeHandover, refuse } from '@heed/domain';
import type { ContactRow } from '../contacts/contact-rows';
import { type ContactWork, editorOf } from '../contacts/writing/contact-work';
import { lockContacts } from '../contacts/writing/lock-contacts';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import type { Row } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { type NamedInteraction, namedInteractionSql } from '../preferences/write-learned';
import { HANDOVER_FACTS } from './handover-sql';

/** A row of `handover` as JSON. */
export interface HandoverRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly from_id: string | null;
  readonly to_id: string;
  readonly reminder_ids: readonly string[];
}

/** A handover as a command finds it, its contact locked. */
export interface LoadedHandover {
  readonly row: HandoverRow;
  readonly facts: HandoverFacts;
  readonly contact: ContactRow;
  /** The interaction of the contact the input names. */
  readonly named: NamedInteraction | null;
  /** Those of the reminders that went over with it which are still open and the new owner's. */
  readonly reminders: readonly Row[];
}

/** What a command about a handover names. */
export interface NamedHandover {
  readonly id: string;
  readonly version: number;
  readonly interactionId?: string | null;
}

const CONTACT_OF = 'SELECT contact_id AS id FROM handover WHERE workspace_id = $1 AND id = $2';
const LOAD = `SELECT to_jsonb(h) AS row, ${HANDOVER_FACTS} AS facts, to_jsonb(c) AS contact,
    ${namedInteractionSql('$3', 'h.contact_id')} AS named,
    (SELECT coalesce(jsonb_agg(to_jsonb(rm)), '[]') FROM reminder rm
      WHERE rm.workspace_id = h.workspace_id AND rm.id = ANY(h.reminder_ids) AND rm.closed_at IS NULL
        AND rm.assignee_id = h.to_id) AS reminders
  FROM handover h JOIN contact c ON c.workspace_id = h.workspace_id AND c.id = h.contact_id
 WHERE h.workspace_id = $1 AND h.id = $2`;

/**
 * Locks the contact, then reads the handover: three statements.
 * @throws Refusal NOT_FOUND, CONFLICT when somebody has changed it since it was read
 */
export async function loadHandover(work: ContactWork, input: NamedHandover): Promise<LoadedHandover> {
  const { db, actor } = work;
  const id = idParam(input.id);
  const [contact] = await db.query<{ id: string }>(CONTACT_OF, [actor.workspaceId, id]);
  if (contact === undefined) return refuse('NOT_FOUND', 'id', UNKNOWN);
  await lockContacts(db, actor.workspaceId, [contact.id]);
  const params = [actor.workspaceId, id, idParam(input.interactionId)];
  const [loaded] = await db.query<LoadedHandover>(LOAD, params);
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', UNKNOWN);
  work.about(contact.id);
  refuseUnlessCurrent(loaded.row, input.version);
  if (input.interactionId && loaded.named === null)
    refuse('NOT_FOUND', 'interactionId', 'There is no such interaction of this contact.');
  return loaded;
}

const UNKNOWN = 'There is no such handover.';

/** @throws Refusal FORBIDDEN to who is neither side of it nor leads */
export function refuseUnlessShaping({ actor }: ContactWork, { facts }: LoadedHandover): void {
  if (mayShapeHandover(editorOf(actor), facts)) return;
  refuse('FORBIDDEN', '', 'This is between two colleagues. Ask one of them, or a manager.');
}
