import { Check, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { updated } from '../../platform/changes/row-diff';
import type { AffiliationRow } from '../contact-rows';
import { idParam } from '../../platform/database/id-param';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import { found, FROM_CONTACT, LOADED, type LoadedContact } from '../writing/load-contact';
import { WriteContact } from '../writing/write-contact';
import type { UpdateAffiliationInput } from './affiliation.input';
import { AFFILIATIONS, checkAffiliation, onlyPrimary } from './affiliation-rows';

const LOAD = `
  SELECT ${LOADED}, ${AFFILIATIONS} ${FROM_CONTACT}
   WHERE c.workspace_id = $1
     AND c.id = (SELECT contact_id FROM affiliation WHERE workspace_id = $1 AND id = $2)`;
const UNKNOWN = 'There is no such affiliation.';

interface Loaded extends LoadedContact {
  readonly affiliations: readonly AffiliationRow[];
}

/** Changes what a contact does at a company, or ends it. */
@Injectable()
export class UpdateAffiliation {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: UpdateAffiliationInput): Promise<ContactChanged> {
    const [row] = await work.db.query<Loaded>(LOAD, [work.actor.workspaceId, idParam(input.id)]);
    const { contact, affiliations } = found(work, row, 'id', UNKNOWN);
    const one = affiliations.find(({ id }) => id === input.id.toLowerCase()) ?? refuse('NOT_FOUND', 'id', UNKNOWN);
    refuseUnlessCurrent(one, input.version);
    const check = Check.start();
    const patch = checkAffiliation(check, input, one);
    check.done();
    const changed = updated('affiliation', one, patch);
    const others =
      changed?.after?.['is_primary'] === true ? onlyPrimary({ contact, affiliations }, one.id, work.now) : [];
    const rows = [changed, ...others];
    return this.write.apply(work, { operation: 'updateAffiliation', contactId: contact.id, rows });
  }
}
