import { Injectable, inject } from '@angular/core';
import { GRAPHQL } from '../graphql/client';
import { translator } from '../i18n/translate';
import { Toasts } from '../ui/toasts';
import type { QuickOutcome } from './composer';
import { LogChoicesQuery, LogContactQuery } from './data/log-documents';
import { emptyDraft } from './draft/log-draft';
import { OutboxItems } from './outbox/outbox-items';
import { SaveLog } from './save-log';
import { zoneHere } from '../i18n/reader';

/** Logs an outgoing call that reached nobody, without opening the form. */
@Injectable({ providedIn: 'root' })
export class QuickLog {
  private readonly client = inject(GRAPHQL);
  private readonly items = inject(OutboxItems);
  private readonly saveLog = inject(SaveLog);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();

  async run(contactId: string, outcome: QuickOutcome): Promise<void> {
    const known = { requestPolicy: 'cache-first' } as const;
    const [about, choices] = await Promise.all([
      this.client.query(LogContactQuery, { id: contactId }, known).toPromise(),
      this.client.query(LogChoicesQuery, {}, known).toPromise(),
    ]);
    const contact = about.data?.contact;
    const calls = choices.data?.interactionTypes.filter(({ archived }) => !archived) ?? [];
    const type = calls.find(({ key }) => key === 'CALL') ?? calls.find(({ channel }) => channel === 'PHONE');
    if (!contact || !type) {
      this.toasts.show(this.translate('log.quick.failed'), { kind: 'error' });
      return;
    }
    const draft = { ...emptyDraft(), typeId: type.id, outcome };
    const at = new Date();
    const decided = {
      contactId,
      typeId: type.id,
      direction: 'OUTBOUND' as const,
      situation: null,
      planned: false,
      protocolVersionId: null,
      now: at.toISOString(),
      zone: zoneHere(),
      segments: [],
    };
    const item = this.items.make(draft, decided, { name: contact.displayName, type });
    const name = contact.nameToUse || contact.givenName || contact.displayName;
    this.saveLog.save(item, { said: this.translate(`log.quick.${outcome}`, { name }), reopens: false });
  }
}
