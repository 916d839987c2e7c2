import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { dueWords } from '../brief/due-words';
import { EntryActions } from './entry-actions';
import { EntryWords } from './entry-words';

/** Whether there is a plan, or an open promise with a date. */
export function somethingAhead({ planned, promises }: ContactPanelsFragment): boolean {
  return planned.length > 0 || promises.some(({ status, dueAt }) => status === 'OPEN' && dueAt !== null);
}

/** What lies ahead: planned interactions, to be done or canceled here, and promises with a date. */
@Component({
  selector: 'heed-ahead',
  imports: [Button, Icon, TranslocoPipe],
  providers: [EntryActions],
  template: `@if (rows().length) {
    <section
      class="bg-panel border-line rounded-card border p-3"
      [attr.aria-label]="'contact.timeline.ahead' | transloco"
    >
      <h2 class="text-card mb-2 font-semibold">{{ 'contact.timeline.ahead' | transloco }}</h2>
      <ul class="grid gap-3">
        @for (row of rows(); track row.id) {
          <li class="flex items-start gap-2">
            <heed-icon [name]="row.icon" class="text-brand mt-0.5" />
            <div class="min-w-0 flex-1">
              <p class="wrap-anywhere">{{ row.text }}</p>
              <p class="text-meta" [class]="row.overdue ? 'text-danger' : 'text-ink2'">
                {{ row.when }} · {{ row.who }}
              </p>
              @if (row.entry; as entry) {
                @if (entry.viewerCanEdit) {
                  <div class="mt-1 flex flex-wrap gap-2">
                    <button type="button" heedButton="soft" compact (click)="actions.settle(entry, 'COMPLETED', now())">
                      {{ 'contact.timeline.complete' | transloco }}<span class="sr-only">: {{ row.text }}</span>
                    </button>
                    <button type="button" heedButton="quiet" compact (click)="actions.settle(entry, 'CANCELED', now())">
                      {{ 'contact.timeline.cancel' | transloco }}<span class="sr-only">: {{ row.text }}</span>
                    </button>
                  </div>
                }
              }
            </div>
          </li>
        }
      </ul>
    </section>
  }`,
})
export class Ahead {
  private readonly words = inject(EntryWords);
  private readonly due = dueWords();
  protected readonly actions = inject(EntryActions);
  protected readonly now = inject(Now).at;
  readonly contact = input.required<ContactPanelsFragment>();
  /** Leaves out the promises, where the brief beside it shows them. */
  readonly plansOnly = input(false);
  protected readonly rows = computed(() =>
    [...this.plans(), ...(this.plansOnly() ? [] : this.owed())].sort((a, b) => a.at.localeCompare(b.at)),
  );

  private readonly plans = computed(() =>
    this.contact().planned.map((entry) => {
      const { id, type, occurredAt: at, author } = entry;
      const overdue = Date.parse(at) < this.now().getTime();
      const when = this.due(at, null, overdue);
      return { id, icon: type.icon, text: this.words.title(entry), at, when, who: author.name, overdue, entry };
    }),
  );

  private readonly owed = computed(() =>
    this.contact()
      .promises.filter((promise) => promise.status === 'OPEN')
      .flatMap(({ id, text, dueAt: at, dueZone, overdue, promisor: who }) => {
        if (at === null) return [];
        const when = this.due(at, dueZone, overdue);
        return [{ id, icon: 'handshake', text, at, when, who, overdue, entry: null }];
      }),
  );
}
