import { Injectable, inject } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { GRAPHQL } from '../graphql/client';
import { translator } from '../i18n/translate';
import { AskToLog } from '../log/ask-to-log';
import { Toasts } from '../ui/toasts';
import { PhoneQuery } from './documents';

interface Person {
  id: string;
  displayName: string;
  nameToUse: string | null;
}

/** Dials the number at which somebody may be called, and asks to log it afterwards; says why where there is none. */
@Injectable({ providedIn: 'root' })
export class CallNow {
  private readonly client = inject(GRAPHQL);
  private readonly ask = inject(AskToLog);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  private readonly translate = translator();

  async call({ id, displayName, nameToUse }: Person): Promise<void> {
    const { data } = await this.client.query(PhoneQuery, { id }).toPromise();
    const way = data?.contact?.contactability.find(
      ({ channel, purpose }) => channel === 'PHONE' && purpose === 'SERVICE',
    );
    const name = nameToUse ?? displayName;
    if (!way?.allowed || !way.value) {
      this.toasts.show(this.translate('quiet.row.noPhone', { name }), { kind: 'info' });
      return;
    }
    this.ask.arm(name, { contactId: id, channel: 'PHONE', begin: { direction: 'OUTBOUND' } });
    this.document.location.assign(`tel:${way.value}`);
  }
}
