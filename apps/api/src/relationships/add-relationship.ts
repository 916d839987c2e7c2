import { Check, newId } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { loadContact, type LoadedContact } from '../contacts/writing/load-contact';
import { requestOf, WriteContact } from '../contacts/writing/write-contact';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { checkedNote, RELATIONSHIP_KEYS, whoIsWhat } from './relationship-row';
import type { AddRelationshipInput } from './relationship.inputs';

const HAS_OTHER = `EXISTS (SELECT FROM contact o WHERE o.workspace_id = c.workspace_id AND o.id = $3) AS "hasOther"`;

interface WithOther {
  readonly hasOther: boolean;
}

/** Writes down how two people belong together, exactly once and once for both sides. */
@Injectable()
export class AddRelationship {
  constructor(private readonly write: WriteContact) {}

  /** @throws Refusal ALREADY_EXISTS when they have it already, INVALID with oneself, NOT_FOUND, FORBIDDEN */
  async run(work: ContactWork, input: AddRelationshipInput): Promise<ContactChanged> {
    const request = requestOf('addRelationship', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const asked = { id: input.contactId, field: 'contactId', also: HAS_OTHER, params: [idParam(input.otherId)] };
    const loaded = await loadContact<WithOther>(work, asked);
    const contactId = loaded.contact.id;
    const rows = [decide(input, loaded, work.now)];
    const action = { operation: 'addRelationship', contactId, rows, request, uniqueKeys: RELATIONSHIP_KEYS };
    return this.write.apply(work, action);
  }
}

function decide(input: AddRelationshipInput, { contact, hasOther }: LoadedContact & WithOther, now: string): RowDiff {
  const check = Check.start();
  const otherId = input.otherId.toLowerCase();
  const id = check.take('id', newId(input.id));
  if (!hasOther) check.refuse('NOT_FOUND', 'otherId', 'There is no such contact.');
  if (otherId === contact.id) check.refuse('INVALID', 'otherId', 'This is the same person. Choose another one.');
  const note = checkedNote(check, input.note) ?? null;
  check.done();
  return inserted('relationship', { id, ...whoIsWhat(contact.id, otherId, input.type), note, created_at: now });
}
