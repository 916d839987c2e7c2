import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactRow } from '../contacts/contact-rows';
import { idParam } from '../platform/database/id-param';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { found } from '../contacts/writing/load-contact';
import { WriteContact } from '../contacts/writing/write-contact';
import { type Row, updated } from '../platform/changes/row-diff';
import type { LiftChannelBlockInput } from './consent.input';

const LOAD = `
  SELECT to_jsonb(c) AS contact, to_jsonb(b) AS block
    FROM channel_block b JOIN contact c ON c.workspace_id = b.workspace_id AND c.id = b.contact_id
   WHERE b.workspace_id = $1 AND b.id = $2`;

interface Loaded {
  readonly contact: ContactRow;
  readonly block: Row;
}

/** Opens a channel again; the block stays on record. */
@Injectable()
export class LiftChannelBlock {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: LiftChannelBlockInput): Promise<ContactChanged> {
    const [row] = await work.db.query<Loaded>(LOAD, [work.actor.workspaceId, idParam(input.id)]);
    const { contact, block } = found(work, row, 'id', 'There is no such channel block.');
    if (block['lifted_at'] !== null) refuse('WRONG_STATE', 'id', 'This block was lifted already.');
    const rows = [updated('channel_block', block, { lifted_at: work.now })];
    return this.write.apply(work, { operation: 'liftChannelBlock', contactId: contact.id, rows });
  }
}
