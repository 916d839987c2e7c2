import { Component, computed, effect, input, viewChildren } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { timelineDays } from '../contact/timeline/timeline-days';
import type { Failure } from '../graphql/failure';
import type { PeopleEntryFragment } from '../graphql/generated/graphql';
import { bindKeys } from '../keys/bind-keys';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { type EntryLink, EntryRow } from './entry-row';
import { LookedBack } from './looked-back';

/** The pages of a list, as `JoinedPages` keeps them. */
interface Pages {
  entries: () => readonly PeopleEntryFragment[];
  fetching: () => boolean;
  hasMore: () => boolean;
  searchedBackTo: () => string | null;
  error: () => Failure | null;
  more(): void;
  again(): void;
}

/** Entries of several people, newest first, by day; J and K move between them. */
@Component({
  selector: 'heed-entry-list',
  imports: [Button, EntryRow, ErrorCard, LookedBack, Skeleton, Time, TranslocoPipe],
  template: `
    @for (day of days(); track day.key) {
      <section class="mb-4">
        <h2 class="mb-2 font-semibold"><heed-time [at]="day.at" look="day" /></h2>
        <ol class="grid gap-2">
          @for (entry of day.entries; track entry.id) {
            <li>
              <heed-entry-row
                [entry]="entry"
                [link]="linkOf()(entry)"
                [marked]="entry.id === marked()"
                [places]="places()"
              />
            </li>
          }
        </ol>
      </section>
    }
    @if (pages().error(); as failure) {
      <heed-error-card [heading]="'entries.failed' | transloco" [failure]="failure" (retry)="pages().again()" />
    } @else if (pages().fetching()) {
      <heed-skeleton class="h-24" />
    } @else if (pages().hasMore()) {
      @if (pages().searchedBackTo(); as at) {
        <heed-looked-back [to]="at" />
      }
      <button type="button" heedButton="secondary" (click)="pages().more()">
        {{ (pages().searchedBackTo() ? 'entries.further' : 'entries.earlier') | transloco }}
      </button>
    } @else if (days().length) {
      <p class="text-meta text-ink2" role="status">{{ 'entries.all' | transloco }}</p>
    }
  `,
  host: { class: 'block min-w-0' },
})
export class EntryList {
  readonly pages = input.required<Pages>();
  readonly linkOf = input.required<(entry: PeopleEntryFragment) => EntryLink>();
  /** The one that is read beside the list; its own keys move then. */
  readonly marked = input<string | null>(null);
  /** Whether the rows tell where people are. */
  readonly places = input(true);
  private readonly rows = viewChildren(EntryRow);
  protected readonly days = computed(() => timelineDays(this.pages().entries()));

  constructor() {
    const when = () => this.marked() === null;
    effect(() => {
      const id = this.marked();
      if (id !== null)
        this.rows()
          .find((row) => row.entry().id === id)
          ?.show();
    });
    bindKeys({ does: 'next', when, run: () => this.step(1) }, { does: 'previous', when, run: () => this.step(-1) });
  }

  /** Focuses an entry's link; false when it is not in the list. */
  focus(id: string): boolean {
    const row = this.rows().find((one) => one.entry().id === id);
    row?.focus();
    return row !== undefined;
  }

  private step(by: number): void {
    const rows = this.rows();
    const at = rows.findIndex((row) => row.holdsFocus());
    rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  }
}
