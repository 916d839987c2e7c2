import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BriefCard } from '../../brief/brief-card';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { KeepPromise } from '../data/brief-mutations';
import { SendChange } from '../saving/send-change';
import { ChangeTold } from './change-told';
import { Known } from './known';
import { KnownShown } from './known-shown';

/** The brief as it is read; each sentence opens the row that changes it, and all rows are one step away. */
@Component({
  selector: 'heed-brief-panel',
  imports: [BriefCard, Button, ChangeTold, Icon, Known, Skeleton, TranslocoPipe],
  templateUrl: './brief-panel.html',
  host: { class: 'bg-panel border-line rounded-card block border' },
})
export class BriefPanel {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  protected readonly shown = inject(KnownShown);
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  /** Promises that are marked as kept while the server is asked. */
  protected readonly keeping = signal<readonly string[]>([]);
  protected readonly keepable = computed(() =>
    this.contact()
      .promises.filter(({ status, viewerCanEdit }) => status === 'OPEN' && viewerCanEdit)
      .map(({ id }) => id),
  );

  protected async keep(id: string): Promise<void> {
    const promise = this.contact().promises.find((one) => one.id === id);
    if (!promise || this.keeping().includes(id)) return;
    this.keeping.update((ids) => [...ids, id]);
    await this.sender.act(KeepPromise, { id, version: promise.version }, this.translate('contact.promise.kept'));
    this.keeping.update((ids) => ids.filter((one) => one !== id));
  }
}
