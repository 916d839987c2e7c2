import { type BuyingRole, type Check, ifGiven, text, TEXT_LIMITS } from '@heed/domain';
import { type RowDiff, updated } from '../../platform/changes/row-diff';
import type { AffiliationRow, ContactRow } from '../contact-rows';

/** What an input says of a contact at a company: undefined is left alone, null empties. */
interface AffiliationFields {
  readonly title?: string | null;
  readonly buyingRole?: BuyingRole | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly primary?: boolean | null;
}

/** SQL of all affiliations of the contact `c`, as `affiliations`. */
export const AFFILIATIONS = `
  (SELECT coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.id), '[]') FROM affiliation a
    WHERE a.workspace_id = c.workspace_id AND a.contact_id = c.id) AS affiliations`;

/** The columns the fields stand for, checked; `before` are the dates that stand when one is left alone. */
export function checkAffiliation(
  check: Check,
  fields: AffiliationFields,
  before: Pick<AffiliationRow, 'from_date' | 'to_date'>,
) {
  const from = fields.from === undefined ? before.from_date : fields.from;
  const to = fields.to === undefined ? before.to_date : fields.to;
  if (from !== null && to !== null && to < from) {
    check.refuse('INVALID', 'to', 'The last day lies before the first. Change one of them.');
  }
  return {
    title: check.take(
      'title',
      ifGiven(fields.title, (title) => text(title, TEXT_LIMITS.title)),
    ),
    buying_role: fields.buyingRole,
    from_date: fields.from,
    to_date: fields.to,
    is_primary: fields.primary ?? undefined,
  };
}

/**
 * The others step back when one company is to be named with the person. The contact's own row moves too: of two who do
 * so at the same time one is told of the other.
 */
export function onlyPrimary(
  { contact, affiliations }: { readonly contact: ContactRow; readonly affiliations: readonly AffiliationRow[] },
  first: string,
  now: string,
): (RowDiff | null)[] {
  const others = affiliations
    .filter(({ id, is_primary }) => is_primary && id !== first)
    .map((affiliation) => updated('affiliation', affiliation, { is_primary: false }));
  return [...others, updated('contact', contact, { updated_at: now })];
}
