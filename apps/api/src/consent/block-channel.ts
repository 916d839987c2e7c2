import { Check, newId, requiredText, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { loadContactForAnyone } from '../contacts/writing/load-contact';
import { requestOf, WriteContact } from '../contacts/writing/write-contact';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import type { BlockChannelInput } from './consent.input';

/** Closes a channel to a contact, whatever was agreed, exactly once. */
@Injectable()
export class BlockChannel {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: BlockChannelInput): Promise<ContactChanged> {
    const request = requestOf('blockChannel', input);
    const done = await this.write.replay(work, request);
    if (done !== null) return done;
    const { contact } = await loadContactForAnyone(work, { id: input.contactId, field: 'contactId' });
    const rows = [decide(input, contact.id, work)];
    return this.write.apply(work, { operation: 'blockChannel', contactId: contact.id, rows, request });
  }
}

function decide(input: BlockChannelInput, contactId: string, { actor, now }: ContactWork): RowDiff {
  const check = Check.start();
  const until = input.until ?? null;
  const row = {
    id: check.take('id', newId(input.id)),
    contact_id: contactId,
    channel: input.channel,
    reason: check.take('reason', requiredText(input.reason, TEXT_LIMITS.reason)),
    blocked_by_kind: actor.kind,
    blocked_by_id: actor.id,
    blocked_by_name: actor.name,
    blocked_at: now,
    until,
  };
  if (until !== null && until <= now)
    check.refuse('INVALID', 'until', 'This is over already. Give a time ahead, or none.');
  check.done();
  return inserted('channel_block', row);
}
