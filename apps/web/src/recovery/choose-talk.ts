import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { Session } from '../identity/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { RecentEntriesQuery } from './documents';

/** Asks in which talk something happened: one of the last, or one that is logged now. */
@Component({
  selector: 'heed-choose-talk',
  imports: [Button, Dialog, Icon, Skeleton, Time, TranslocoPipe],
  template: `<heed-dialog [heading]="heading()" (closed)="closed.emit()">
    <p class="text-ink2 mb-3">{{ 'recovery.choose.text' | transloco }}</p>
    @if (talks(); as talks) {
      <ul class="divide-hair divide-y">
        @for (talk of talks; track talk.id) {
          <li>
            <button
              type="button"
              class="hover:bg-hover rounded-input flex min-h-11 w-full items-center gap-3 px-2 py-1.5 text-start"
              (click)="chosen.emit(talk.id)"
            >
              <heed-icon [name]="talk.type.icon" class="text-ink2" />
              <span class="min-w-0 flex-1 wrap-anywhere">{{ talk.subject || talk.type.label }}</span>
              <heed-time class="text-meta text-ink2" [at]="talk.occurredAt" />
            </button>
          </li>
        } @empty {
          <li class="text-meta text-ink2">{{ 'recovery.choose.none' | transloco }}</li>
        }
      </ul>
    } @else {
      <heed-skeleton class="h-24" />
    }
    <div class="mt-4 flex flex-wrap gap-2">
      @if (mayLog()) {
        <button type="button" heedButton="primary" (click)="log.emit()">
          <heed-icon name="square-pen" />{{ 'recovery.choose.log' | transloco }}
        </button>
      }
      <button type="button" heedButton="quiet" (click)="closed.emit()">{{ 'recovery.cancel' | transloco }}</button>
    </div>
  </heed-dialog>`,
})
export class ChooseTalk {
  private readonly session = inject(Session);
  readonly heading = input.required<string>();
  readonly contactId = input.required<string>();
  /** An instant; earlier talks are not offered. */
  readonly from = input.required<string>();
  /** The id of an interaction. */
  readonly chosen = output<string>();
  readonly log = output();
  readonly closed = output();
  private readonly asked = query(RecentEntriesQuery, () => ({ id: this.contactId() }));
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));
  protected readonly talks = computed(() => {
    const from = Date.parse(this.from());
    const known = this.asked.data()?.contact?.timeline.nodes;
    return known?.filter(({ status, occurredAt }) => status === 'COMPLETED' && Date.parse(occurredAt) >= from) ?? null;
  });
}
