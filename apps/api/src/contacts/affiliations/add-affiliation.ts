import { Check, newId } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { inserted, type RowDiff } from '../../platform/changes/row-diff';
import type { AffiliationRow } from '../contact-rows';
import { idParam } from '../../platform/database/id-param';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import { loadContact, type LoadedContact } from '../writing/load-contact';
import { requestOf, WriteContact } from '../writing/write-contact';
import type { AddAffiliationInput } from './affiliation.input';
import { AFFILIATIONS, checkAffiliation, onlyPrimary } from './affiliation-rows';

const HAS_COMPANY = `EXISTS (SELECT FROM company o WHERE o.workspace_id = c.workspace_id AND o.id = $3) AS "hasCompany"`;

interface Around {
  readonly hasCompany: boolean;
  readonly affiliations: readonly AffiliationRow[];
}

/** Puts a contact at a company, exactly once. */
@Injectable()
export class AddAffiliation {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: AddAffiliationInput): Promise<ContactChanged> {
    const request = requestOf('addAffiliation', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const also = `${HAS_COMPANY}, ${AFFILIATIONS}`;
    const asked = { id: input.contactId, field: 'contactId', also, params: [idParam(input.companyId)] };
    const loaded = await loadContact<Around>(work, asked);
    const contactId = loaded.contact.id;
    const rows = decide(input, loaded, work.now);
    return this.write.apply(work, { operation: 'addAffiliation', contactId, rows, request });
  }
}

function decide(input: AddAffiliationInput, around: LoadedContact & Around, now: string): (RowDiff | null)[] {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  const columns = checkAffiliation(check, input, { from_date: null, to_date: null });
  if (!around.hasCompany) check.refuse('NOT_FOUND', 'companyId', 'There is no such company.');
  check.done();
  const is_primary = columns.is_primary ?? false;
  const row = {
    ...columns,
    id,
    contact_id: around.contact.id,
    company_id: input.companyId,
    is_primary,
    created_at: now,
  };
  return [inserted('affiliation', row), ...(is_primary ? onlyPrimary(around, id, now) : [])];
}
