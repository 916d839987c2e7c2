import { Check, displayName, leadKind, newId, orNull, sortName, text, TEXT_LIMITS } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { checkOrigin } from '../../companies/check-origin';
import { inserted, type Row, type RowDiff } from '../../platform/changes/row-diff';
import { checkContact } from './check-contact';
import { searchColumn } from '../contact-search';
import type { CreateContactInput } from './contact.input';
import { type Around, checkNamed } from './load-around-contact';
import { contactPointValue } from '../points/check-contact-point';

const NORMAL_IMPORTANCE = 2;

/**
 * The rows of a new contact: itself, its pulse, and what the input brings along.
 * @throws Refusal with every reason against the input
 */
export function newContact(input: CreateContactInput, around: Around, now: string): RowDiff[] {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  const contact = { id, ...contactColumns(check, input, now) };
  const points = firstPoints(check, input, around);
  const title = check.take(
    'title',
    orNull(input.title, (given) => text(given, TEXT_LIMITS.title)),
  );
  checkNamed(check, input, around);
  check.done();
  const search = searchColumn({ displayName: contact.display_name, nameToUse: contact.name_to_use, points });
  return [
    inserted('contact', { ...contact, search }),
    inserted('contact_pulse', emptyPulse(contact)),
    ...points.map((point) => inserted('contact_point', { ...point, contact_id: id, created_at: now })),
    ...around.tagIds.map((tag) => inserted('contact_tag', { id: newUuid(), contact_id: id, tag_id: tag })),
    ...(input.companyId ? [inserted('affiliation', firstAffiliation(id, input.companyId, title, now))] : []),
  ];
}

type NewContactRow = Row & Pick<ReturnType<typeof contactColumns>, 'owner_id' | 'importance' | 'relationship_kinds'>;

function contactColumns(check: Check, input: CreateContactInput, now: string) {
  const given = checkContact(check, { ...input, importance: input.importance ?? NORMAL_IMPORTANCE }, now);
  const name = { givenName: given.given_name ?? '', familyName: given.family_name ?? '' };
  return {
    ...given,
    given_name: name.givenName,
    family_name: name.familyName,
    name_to_use: given.name_to_use ?? null,
    display_name: displayName(name),
    sort_name: sortName(name),
    relationship_kinds: given.relationship_kinds ?? [],
    owner_id: input.ownerId ?? null,
    stage_since: given.lifecycle_stage ? now : null,
    ...checkOrigin(check, input),
    created_at: now,
    updated_at: now,
  };
}

function firstPoints(check: Check, { phone, email }: CreateContactInput, around: Around) {
  const kinds = [
    { kind: 'PHONE', field: 'phone', given: phone?.trim() },
    { kind: 'EMAIL', field: 'email', given: email?.trim() },
  ] as const;
  return kinds.flatMap(({ kind, field, given }) => {
    if (!given) return [];
    const value = check.take(field, contactPointValue(kind, given, around));
    return [{ id: newUuid(), kind, value, label: null, preferred: false, status: 'ACTIVE' }];
  });
}

function firstAffiliation(contactId: string, companyId: string, title: string | null, now: string): Row {
  return {
    id: newUuid(),
    contact_id: contactId,
    company_id: companyId,
    title,
    is_primary: true,
    created_at: now,
  };
}

/** A contact nothing has happened with yet. */
function emptyPulse({ id, owner_id, importance, relationship_kinds }: NewContactRow): Row {
  const copied = { owner_id, importance, lead_kind: leadKind(relationship_kinds), active: true };
  return { id, unanswered_outbound: 0, median_gap_n: 0, recent_feelings: [], best_reach_n: 0, ...copied };
}
