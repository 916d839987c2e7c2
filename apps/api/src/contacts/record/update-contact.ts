import { Check, displayName, sortName } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { updated } from '../../platform/changes/row-diff';
import { checkContact } from './check-contact';
import { CARE, type Care, newHandover, openHandoverEnds } from './care';
import { searchColumn } from '../contact-search';
import { idParam } from '../../platform/database/id-param';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import type { UpdateContactInput } from './contact.input';
import { loadContact, type LoadedContact } from '../writing/load-contact';
import { copyToPulse } from '../writing/pulse-copies';
import { WriteContact } from '../writing/write-contact';

const HAS_OWNER = `EXISTS (SELECT FROM membership m WHERE m.workspace_id = c.workspace_id AND m.id = $3 AND m.active) AS "hasOwner", ${CARE}`;

interface WithOwner extends Care {
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
    const stage_since = changed?.after?.['lifecycle_stage'] === undefined ? undefined : work.now;
    const row = changed && updated('contact', loaded.contact, { ...patch, stage_since, updated_at: work.now });
    const contactId = loaded.contact.id;
    const applied = await this.write.apply(work, {
      operation: 'updateContact',
      contactId,
      rows: [row, ...passedOn(work, loaded, patch.owner_id)],
    });
    if (row !== null) await copyToPulse(work.db, work.actor.workspaceId, contactId);
    return applied;
  }
}

/** Another owner makes a handover, in the same change; whoever has died or was put aside is not handed over. */
function passedOn(work: ContactWork, loaded: LoadedContact & WithOwner, toId: string | null | undefined) {
  const { contact, openHandover } = loaded;
  if (toId === undefined || toId === contact.owner_id) return [];
  const ended = openHandoverEnds(loaded, work.now);
  const givenBack = openHandover !== null && openHandover.from_id === toId;
  const nobody = toId === null || contact.owner_id === null || givenBack;
  if (nobody || contact.archived_at !== null || contact.deceased_at !== null) return [ended];
  return [ended, newHandover(work, loaded, { id: newUuid(), toId })];
}

function decide(input: UpdateContactInput, { contact, points, hasOwner }: LoadedContact & WithOwner, now: string) {
  const check = Check.start();
  const given = checkContact(check, input, now);
  const { ownerId } = input;
  if (ownerId !== undefined && ownerId !== null && ownerId.toLowerCase() !== contact.owner_id && !hasOwner) {
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
    owner_id: ownerId?.toLowerCase() ?? ownerId,
    display_name: displayName(name),
    sort_name: sortName(name),
    search: searchColumn({ displayName: displayName(name), nameToUse, points }),
  };
}
