import { Injectable } from '@nestjs/common';
import { removed } from '../../platform/changes/row-diff';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import { WriteContact } from '../writing/write-contact';
import type { RemoveContactPointInput } from './contact-point.input';
import { loadContactPoint } from './load-contact-point';
import { foundBy } from './point-rows';

/** Takes a contact point away; the contact is no longer found by it. */
@Injectable()
export class RemoveContactPoint {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: RemoveContactPointInput): Promise<ContactChanged> {
    const { contact, point, points } = await loadContactPoint(work, input);
    const left = points.filter((one) => one.id !== point.id);
    const rows = [removed('contact_point', point), foundBy(contact, left, work.now)];
    return this.write.apply(work, { operation: 'removeContactPoint', contactId: contact.id, rows });
  }
}
