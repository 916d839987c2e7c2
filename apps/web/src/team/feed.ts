import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { filterOf, viewFromUrl } from '../contact/timeline/filter-in-url';
import { JoinedPages, PAGE_SIZE } from '../graphql/joined-pages';
import { query } from '../graphql/query';
import { FeedQuery } from './documents';

/** What the team wrote, as far as the filters of the address let it through, and which entry of it is read. */
@Injectable()
export class Feed {
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  private readonly inUrl = computed(() => viewFromUrl(this.params()));
  /** The filters, also before they are in the address. */
  readonly view = linkedSignal(() => this.inUrl());
  readonly filter = computed(() => filterOf(this.inUrl()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  readonly asked = query(FeedQuery, () => ({ first: PAGE_SIZE, filter: this.filter() }), { keepPrevious: true });
  readonly pages = new JoinedPages(
    computed(() => this.asked.data()?.feed ?? null),
    this.filter,
    {
      document: FeedQuery,
      variables: (after) => ({ first: PAGE_SIZE, after, filter: this.filter() }),
      pageIn: ({ feed }) => feed,
    },
  );
  /** The id of the entry that is read; null when none is. */
  readonly reading = signal<string | null>(null);

  /** The entry that stands so many places after this one; null where there is none. */
  beside(id: string, places: 1 | -1) {
    const entries = this.pages.entries();
    const at = entries.findIndex((entry) => entry.id === id);
    return at < 0 ? null : (entries[at + places] ?? null);
  }
}
