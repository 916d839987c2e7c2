import { Check, newId, orNull, text, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { inserted, type RowDiff } from '../../platform/changes/row-diff';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import { loadContact, type LoadedContact } from '../writing/load-contact';
import { requestOf, WriteContact } from '../writing/write-contact';
import { contactPointValue } from './check-contact-point';
import type { AddContactPointInput } from './contact-point.input';
import { foundBy, POINT_KEYS, stepBack } from './point-rows';

/** Adds a way to reach a contact, exactly once. */
@Injectable()
export class AddContactPoint {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: AddContactPointInput): Promise<ContactChanged> {
    const request = requestOf('addContactPoint', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const loaded = await loadContact(work, { id: input.contactId, field: 'contactId' });
    const rows = decide(input, loaded, work.now);
    const contactId = loaded.contact.id;
    return this.write.apply(work, { operation: 'addContactPoint', contactId, rows, request, uniqueKeys: POINT_KEYS });
  }
}

function decide(input: AddContactPointInput, loaded: LoadedContact, now: string): (RowDiff | null)[] {
  const { contact, points } = loaded;
  const check = Check.start();
  const point = {
    id: check.take('id', newId(input.id)),
    contact_id: contact.id,
    kind: input.kind,
    value: check.take('value', contactPointValue(input.kind, input.value, loaded)),
    label: check.take(
      'label',
      orNull(input.label, (label) => text(label, TEXT_LIMITS.label)),
    ),
    preferred: input.preferred ?? false,
    status: 'ACTIVE',
    created_at: now,
  };
  check.done();
  const others = point.preferred ? stepBack(points, point) : [];
  return [inserted('contact_point', point), ...others, foundBy(contact, [...points, point], now)];
}
