import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import type { CreateContactInput } from './contact.input';
import { loadAround } from './load-around-contact';
import { newContact } from './new-contact';
import { copyToPulse } from '../writing/pulse-copies';
import { requestOf, WriteContact } from '../writing/write-contact';

/** Creates a contact with its first contact points, company and tags, exactly once. */
@Injectable()
export class CreateContact {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: CreateContactInput): Promise<ContactChanged> {
    const request = requestOf('createContact', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const rows = newContact(input, await loadAround(work, input), work.now);
    const contactId = input.id.toLowerCase();
    const applied = await this.write.apply(work, {
      ...{ operation: 'createContact', contactId, rows, request, uniqueKeys: KEYS },
    });
    await copyToPulse(work.db, work.actor.workspaceId, contactId);
    return applied;
  }
}

const KEYS = {
  contact_external: { field: 'externalId', message: 'A contact of this source has this id already. Update that one.' },
};
