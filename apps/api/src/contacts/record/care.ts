import { acceptedAtStart } from '@heed/domain';
import { inserted, type Row, type RowDiff, updated } from '../../platform/changes/row-diff';
import type { ContactRow } from '../contact-rows';
import type { ContactWork } from '../writing/contact-work';

/** A handover that is under way, as its table holds it. */
interface OpenHandover extends Row {
  readonly from_id: string | null;
  readonly to_id: string;
}

/** In whose care a contact is. */
export interface Care {
  /** Whether their owner can sign in; false without one. */
  readonly ownerActive: boolean;
  readonly openHandover: OpenHandover | null;
}

/** Columns of a `Care` of the contact `c`. */
export const CARE = `EXISTS (SELECT FROM membership om
    WHERE om.workspace_id = c.workspace_id AND om.id = c.owner_id AND om.active) AS "ownerActive",
  (SELECT to_jsonb(oh) FROM handover oh WHERE oh.workspace_id = c.workspace_id AND oh.contact_id = c.id
      AND oh.told_at IS NULL AND oh.withdrawn_at IS NULL) AS "openHandover"`;

/** Another change of owner takes the place of one that is under way; null when none is. */
export function openHandoverEnds({ openHandover }: Care, now: string): RowDiff | null {
  return openHandover && updated('handover', openHandover, { withdrawn_at: now });
}

/** What a handover begins with beside the two sides. */
interface Begun {
  readonly id: string;
  readonly toId: string;
  readonly note?: string | null;
  readonly reminderIds?: readonly string[];
}

/** The row of a new handover. Whoever starts it has accepted their side; so has a former owner who is not there. */
export function newHandover(
  { actor, now }: ContactWork,
  { contact, ownerActive }: Care & { readonly contact: ContactRow },
  { id, toId, note = null, reminderIds = [] }: Begun,
): RowDiff {
  const fromId = contact.owner_id;
  const accepted = acceptedAtStart(actor.id, { fromId, fromActive: ownerActive, toId });
  return inserted('handover', {
    id,
    contact_id: contact.id,
    from_id: fromId,
    to_id: toId,
    note,
    started_at: now,
    accepted_by_from_at: accepted.has('FROM') ? now : null,
    accepted_by_to_at: accepted.has('TO') ? now : null,
    reminder_ids: reminderIds,
  });
}
