import { Injectable, inject } from '@angular/core';
import { GRAPHQL } from '../../graphql/client';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { timeText } from '../../ui/time-text';
import { HistoryQuery } from '../data/history';
import { Session } from '../../identity/session';

/** Asks the history who was faster, for the heading of a conflict. */
@Injectable({ providedIn: 'root' })
export class WhoChanged {
  private readonly client = inject(GRAPHQL);
  private readonly session = inject(Session);
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();

  /** "Tom changed this 1 minute ago": the newest change by somebody else. */
  async inWords(contactId: string): Promise<string> {
    const query = this.client.query(HistoryQuery, { id: contactId, first: 10 }, { requestPolicy: 'network-only' });
    const { data } = await query.toPromise();
    const me = this.session.viewer()?.id;
    const change = data?.contact?.history.nodes.find(({ actor }) => actor.id !== me) ?? null;
    if (!change) return this.translate('contact.edit.conflict.someone');
    const when = timeText(new Date(change.at), new Date(), 'relative', this.locale());
    return this.translate('contact.edit.conflict.who', { name: change.actor.name, when });
  }
}
