import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../contact/saving/send-change';
import type { HandoverLineFragment } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Button } from '../ui/button';
import { AcceptHandover, HandoversQuery } from './documents';
import { handoverWords } from './handover-words';

/** Handovers that the reader gives or takes, until they are finished; nothing while there are none. */
@Component({
  selector: 'heed-my-handovers',
  imports: [Button, RouterLink, TranslocoPipe],
  template: `@if (rows().length) {
    <section class="bg-panel border-line rounded-card border p-4" aria-labelledby="handovers">
      <h2 id="handovers" class="text-card mb-2 font-semibold">{{ 'handovers.mine' | transloco }}</h2>
      <ul class="divide-hair divide-y">
        @for (row of rows(); track row.handover.id) {
          <li class="py-2.5 first:pt-0 last:pb-0">
            <a
              class="font-semibold wrap-anywhere hover:underline"
              [routerLink]="['/contacts', row.handover.contact.id, 'handover', row.handover.id]"
              >{{ row.handover.contact.displayName }}</a
            >
            <p class="text-meta text-ink2">{{ row.between }} · {{ row.stands }}</p>
            @if (row.mine) {
              <button
                type="button"
                heedButton="soft"
                compact
                class="mt-1.5"
                [attr.aria-label]="'handovers.acceptName' | transloco: { name: row.handover.contact.displayName }"
                (click)="accept(row.handover)"
              >
                {{ 'handovers.accept' | transloco }}
              </button>
            }
          </li>
        }
      </ul>
    </section>
  }`,
  host: { class: 'block empty:hidden' },
})
export class MyHandovers {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly words = handoverWords();
  private readonly asked = query(HandoversQuery, () => ({}));
  protected readonly rows = computed(() =>
    (this.asked.data()?.handovers ?? []).map((handover) => ({
      handover,
      between: this.words.between(handover),
      stands: this.words.stands(handover),
      mine: handover.viewerCanAccept,
    })),
  );

  protected accept({ id, version }: HandoverLineFragment): void {
    void this.sender.act(AcceptHandover, { id, version }, this.translate('handovers.said.accepted'));
  }
}
