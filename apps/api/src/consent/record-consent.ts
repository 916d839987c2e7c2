import { Check, newId, orNull, requiredText, text, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { loadContactForAnyone } from '../contacts/writing/load-contact';
import { requestOf, WriteContact } from '../contacts/writing/write-contact';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import type { RecordConsentInput } from './consent.input';

/** Writes down what a person agreed to or refused, exactly once. What stood before stays: the newest record holds. */
@Injectable()
export class RecordConsent {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: RecordConsentInput): Promise<ContactChanged> {
    const request = requestOf('recordConsent', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const { contact } = await loadContactForAnyone(work, { id: input.contactId, field: 'contactId' });
    const rows = [decide(input, contact.id, work)];
    return this.write.apply(work, { operation: 'recordConsent', contactId: contact.id, rows, request });
  }
}

function decide(input: RecordConsentInput, contactId: string, { actor, now }: ContactWork): RowDiff {
  const check = Check.start();
  const row = {
    id: check.take('id', newId(input.id)),
    contact_id: contactId,
    channel: input.channel,
    purpose: input.purpose,
    state: input.state,
    lawful_basis: input.lawfulBasis,
    consent_source: check.take('source', requiredText(input.source, TEXT_LIMITS.title)),
    proof: check.take(
      'proof',
      orNull(input.proof, (proof) => text(proof, TEXT_LIMITS.proof)),
    ),
    recorded_by_kind: actor.kind,
    recorded_by_id: actor.id,
    recorded_by_name: actor.name,
    recorded_at: now,
  };
  check.done();
  return inserted('consent_record', row);
}
