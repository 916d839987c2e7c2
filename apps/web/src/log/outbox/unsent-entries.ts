import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Time } from '../../ui/time';
import { SaveLog } from '../save-log';
import { Outbox } from './outbox';

/** The person's entries that have not reached the server, above the timeline: what waits, what failed and why. */
@Component({
  selector: 'heed-unsent-entries',
  imports: [Button, Icon, Time, TranslocoPipe],
  template: `@for (item of items(); track item.id) {
    <article
      class="bg-panel rounded-entry border border-dashed p-3"
      [class]="failed(item) ? 'border-danger' : 'border-strong'"
      [attr.aria-label]="item.typeLabel"
    >
      <p class="text-meta text-ink2 flex flex-wrap items-center gap-1.5">
        <heed-icon [name]="item.icon" />{{ item.typeLabel }} ·
        <heed-time [at]="item.input.occurredAt ?? ''" />
      </p>
      @if (item.input.subject || item.input.rawText || item.input.body; as words) {
        <p class="mt-1 line-clamp-4 break-words whitespace-pre-line">{{ words }}</p>
      }
      <p class="text-meta mt-2 font-medium" [class]="failed(item) ? 'text-danger' : 'text-ink2'">
        @if (item.refused; as refused) {
          {{ 'log.unsent.refused' | transloco: { why: refused[0]?.message } }}
        } @else {
          {{ (failed(item) ? 'log.unsent.failed' : 'log.unsent.waiting') | transloco }}
        }
      </p>
      @if (failed(item)) {
        <div class="mt-2 flex flex-wrap gap-2">
          @if (!item.refused) {
            <button type="button" heedButton compact (click)="outbox.retry()">{{ 'ui.retry' | transloco }}</button>
          }
          <button type="button" heedButton="quiet" compact (click)="saveLog.reopen(item)">
            {{ 'log.unsent.open' | transloco }}
          </button>
        </div>
      }
    </article>
  }`,
  host: { class: 'grid gap-2 empty:hidden' },
})
export class UnsentEntries {
  protected readonly outbox = inject(Outbox);
  protected readonly saveLog = inject(SaveLog);
  readonly contactId = input.required<string>();
  protected readonly items = computed(() =>
    this.outbox
      .held()
      .filter((item) => item.contactId === this.contactId())
      .toReversed(),
  );

  protected failed(item: ReturnType<Outbox['held']>[number]): boolean {
    return item.refused !== undefined || this.outbox.failure() !== null;
  }
}
