import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../contact/saving/send-change';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Heading } from '../shell/heading';
import { NotFoundPage } from '../shell/not-found-page';
import { PageTitle } from '../shell/page-title';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { AcceptHandover, HandoverQuery, WithdrawHandover } from './documents';
import { handoverWords } from './handover-words';
import { Letter } from './letter';
import { TellThem } from './tell-them';

/** The letter of a handover: to be read, printed and accepted by both, and then the note that tells the customer. */
@Component({
  imports: [
    Button,
    ErrorCard,
    Heading,
    Icon,
    Letter,
    NotFoundPage,
    RouterLink,
    Skeleton,
    TellThem,
    Time,
    TranslocoPipe,
  ],
  templateUrl: './handover-page.html',
  host: { class: 'block max-w-[760px] p-6 max-sm:p-4' },
})
export class HandoverPage {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly words = handoverWords();
  /** Bound from the path: the contact's id and the handover's. */
  readonly id = input.required<string>();
  readonly handoverId = input.required<string>();
  protected readonly asked = query(HandoverQuery, () => ({ id: this.handoverId() }));
  protected readonly handover = computed(() => {
    const known = this.asked.data()?.handover;
    return known?.id === this.handoverId() ? known : null;
  });
  protected readonly missing = computed(() => this.asked.data()?.handover === null && !this.asked.fetching());
  protected readonly name = computed(() => {
    const whom = this.handover()?.contact;
    return whom?.nameToUse ?? whom?.displayName ?? '';
  });
  protected readonly stands = computed(() => {
    const handover = this.handover();
    return handover ? this.words.stands(handover) : '';
  });
  /** It is taken back only while not both have accepted. */
  protected readonly mayWithdraw = computed(
    () => this.handover()?.state === 'ASKED' && (this.handover()?.viewerCanEdit ?? false),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.name()) title.set(this.translate('handovers.title', { name: this.name() }));
    });
  }

  protected accept(): void {
    const { id, version } = this.handover() ?? {};
    if (id && version !== undefined)
      void this.sender.act(AcceptHandover, { id, version }, this.translate('handovers.said.accepted'));
  }

  protected withdraw(): void {
    const { id, version } = this.handover() ?? {};
    if (id && version !== undefined)
      void this.sender.act(WithdrawHandover, { id, version }, this.translate('handovers.said.withdrawn'));
  }

  protected print(): void {
    window.print();
  }
}
