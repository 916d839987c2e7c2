import { type RowDiff, updated } from '../../platform/changes/row-diff';
import type { ContactPointRow, ContactRow } from '../contact-rows';
import { searchColumn } from '../contact-search';

/** What a contact's own row becomes when its contact points have become these: it is found by them. */
export function foundBy(
  contact: ContactRow,
  points: readonly Pick<ContactPointRow, 'kind' | 'value'>[],
  now: string,
): RowDiff | null {
  const search = searchColumn({ displayName: contact.display_name, nameToUse: contact.name_to_use, points });
  return search === contact['search'] ? null : updated('contact', contact, { search, updated_at: now });
}

/**
 * The others of its kind step back when one is to be taken first. The contact's own row moves too (see `foundBy`): of
 * two who do so at the same time one is told of the other.
 */
export function stepBack(
  points: readonly ContactPointRow[],
  first: Pick<ContactPointRow, 'id' | 'kind'>,
): (RowDiff | null)[] {
  return points
    .filter(({ id, kind, preferred }) => preferred && kind === first.kind && id !== first.id)
    .map((point) => updated('contact_point', point, { preferred: false }));
}

export const POINT_KEYS = {
  contact_point_contact: { field: 'value', message: 'This contact has this contact point already.' },
};
