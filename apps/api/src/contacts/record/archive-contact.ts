import { Injectable } from '@nestjs/common';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import { updated } from '../../platform/changes/row-diff';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import { loadContact } from '../writing/load-contact';
import { copyToPulse } from '../writing/pulse-copies';
import { WriteContact } from '../writing/write-contact';
import type { ContactRefInput } from './contact.input';

/** Puts a contact aside, or takes them back: everything is kept, but lists, search and rules leave them alone. */
@Injectable()
export class ArchiveContact {
  constructor(private readonly write: WriteContact) {}

  /** Archiving twice is as good as once. */
  archive(work: ContactWork, input: ContactRefInput): Promise<ContactChanged> {
    return this.set(work, 'archiveContact', input, (archivedAt) => archivedAt ?? work.now);
  }

  restore(work: ContactWork, input: ContactRefInput): Promise<ContactChanged> {
    return this.set(work, 'restoreContact', input, () => null);
  }

  private async set(
    work: ContactWork,
    operation: string,
    input: ContactRefInput,
    next: (archivedAt: string | null) => string | null,
  ): Promise<ContactChanged> {
    const { contact } = await loadContact(work, { id: input.id, field: 'id' });
    refuseUnlessCurrent(contact, input.version);
    const row = updated('contact', contact, { archived_at: next(contact.archived_at) });
    const applied = await this.write.apply(work, { operation, contactId: contact.id, rows: [row] });
    if (row !== null) await copyToPulse(work.db, work.actor.workspaceId, contact.id);
    return applied;
  }
}
