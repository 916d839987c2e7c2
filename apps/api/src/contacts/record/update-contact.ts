import { Check, displayName, sortName } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { updated } from '../../platform/changes/row-diff';
import { checkContact } from './check-contact';
import { searchColumn } from '../contact-search';
import { idParam } from '../../platform/database/id-param';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import type { UpdateContactInput } from './contact.input';
import { loadContact, type LoadedContact } from '../writing/load-contact';
import { copyToPulse } from '../writing/pulse-copies';
import { WriteContact } from '../writing/write-contact';

const HAS_OWNER = `EXISTS (SELECT FROM membership m WHERE m.workspace_id = c.workspace_id AND m.id = $3 AND m.active) AS "hasOwner"`;

interface WithOwner {
  readonly hasOwner: boolean;
}

/** Changes what a contact is by itself; names changed are found and sorted by their new form. */
@Injectable()
export class UpdateContact {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: UpdateContactInput): Promise<ContactChanged> {
    const asked = { id: input.id, field: 'id', also: HAS_OWNER, params: [idParam(input.ownerId)] };
    const loaded = await loadContact<WithOwner>(work, asked);
    refuseUnlessCurrent(loaded.contact, input.version);
    const patch = decide(input, loaded, work.now);
    const changed = updated('contact', loaded.contact, patch);
    const row = changed && updated('contact', loaded.contact, { ...patch, updated_at: work.now });
    const contactId = loaded.contact.id;
    const applied = await this.write.apply(work, { operation: 'updateContact', contactId, rows: [row] });
    if (row !== null) await copyToPulse(work.db, work.actor.workspaceId, contactId);
    return applied;
  }
}

function decide(input: UpdateContactInput, { contact, points, hasOwner }: LoadedContact & WithOwner, now: string) {
  const check = Check.start();
  const given = checkContact(check, input, now);
  const { ownerId } = input;
  if (ownerId !== undefined && ownerId !== null && ownerId !== contact.owner_id && !hasOwner) {
    check.refuse('NOT_FOUND', 'ownerId', 'There is no such active member.');
  }
  check.done();
  const name = {
    givenName: given.given_name ?? contact.given_name,
    familyName: given.family_name ?? contact.family_name,
  };
  const nameToUse = given.name_to_use === undefined ? contact.name_to_use : given.name_to_use;
  return {
    ...given,
    owner_id: ownerId,
    display_name: displayName(name),
    sort_name: sortName(name),
    search: searchColumn({ displayName: displayName(name), nameToUse, points }),
  };
}
