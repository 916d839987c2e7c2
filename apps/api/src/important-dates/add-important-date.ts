import { Check, checkImportantDate, newId, wallClock } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { loadContact, type LoadedContact } from '../contacts/writing/load-contact';
import { requestOf, WriteContact } from '../contacts/writing/write-contact';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import { BIRTHDAY_KEY, columnsOf } from './important-date-row';
import type { AddImportantDateInput } from './important-date.inputs';

const USUAL_LEAD_DAYS = 3;

/** Writes down a day that matters to a person, exactly once. */
@Injectable()
export class AddImportantDate {
  constructor(private readonly write: WriteContact) {}

  /** @throws Refusal ALREADY_EXISTS for a second birthday, INVALID for a day that does not exist, NOT_FOUND, FORBIDDEN */
  async run(work: ContactWork, input: AddImportantDateInput): Promise<ContactChanged> {
    const request = requestOf('addImportantDate', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const loaded = await loadContact(work, { id: input.contactId, field: 'contactId' });
    const contactId = loaded.contact.id;
    const rows = [decide(input, loaded, work.now)];
    const action = { operation: 'addImportantDate', contactId, rows, request, uniqueKeys: BIRTHDAY_KEY };
    return this.write.apply(work, action);
  }
}

function decide(input: AddImportantDateInput, { contact, time_zone }: LoadedContact, now: string): RowDiff {
  const { kind, month, day, label = null, year = null } = input;
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  const given = { kind, label, year, month, day, leadDays: input.leadDays ?? USUAL_LEAD_DAYS };
  const checked = checkImportantDate(check, given, wallClock(now, time_zone).date);
  check.done();
  const confirmed = input.confirmed ?? true;
  return inserted('important_date', { id, contact_id: contact.id, ...columnsOf(checked), confirmed, created_at: now });
}
