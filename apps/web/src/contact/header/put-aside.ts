import { Injectable, inject } from '@angular/core';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { ArchiveContact, RestoreContact } from '../data/contact-mutations';
import { SendChange } from '../saving/send-change';

/** Archives a person and brings them back; a toast tells it and takes it back. */
@Injectable({ providedIn: 'root' })
export class PutAside {
  private readonly sender = inject(SendChange);
  private readonly session = inject(Session);
  private readonly translate = translator();

  may({ viewerCanEdit }: ContactHeadFragment): boolean {
    return viewerCanEdit && this.session.may('archiveContact');
  }

  async archive({ id, version }: ContactHeadFragment, name: string): Promise<void> {
    await this.sender.act(ArchiveContact, { id, version }, this.translate('contact.archive.done', { name }));
  }

  async restore({ id, version }: ContactHeadFragment, name: string): Promise<void> {
    await this.sender.act(RestoreContact, { id, version }, this.translate('contact.archive.back', { name }));
  }
}
