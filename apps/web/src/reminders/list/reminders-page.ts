import { Component, computed, inject, input, signal, viewChildren } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { JoinedPages, PAGE_SIZE, pageOf } from '../../graphql/joined-pages';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { bindKeys } from '../../keys/bind-keys';
import { Anywhere } from '../../palette/anywhere';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { Now } from '../../ui/now';
import { Skeleton } from '../../ui/skeleton';
import { BulkBar } from '../bulk/bulk-bar';
import { RemindersQuery } from './documents';
import { groupsOf } from './groups';
import { type ListParams, filterBy, isNarrowed } from './list-params';
import { ListRow } from './list-row';
import { ReminderFilters } from './reminder-filters';

/** Reminders, soonest first: filters in the address, J and K move, D is done, S later, X chooses several. */
@Component({
  imports: [
    BulkBar,
    Button,
    EmptyState,
    ErrorCard,
    Heading,
    Icon,
    Kbd,
    ListRow,
    ReminderFilters,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './reminders-page.html',
  host: { class: '@container block max-w-[860px] p-6 max-sm:p-4' },
})
export class RemindersPage {
  private readonly session = inject(Session);
  private readonly anywhere = inject(Anywhere);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly now = inject(Now).at;
  private readonly drawn = viewChildren(ListRow);

  /** The parts of the address, bound by the router. */
  readonly who = input<string>();
  readonly state = input<string>();
  readonly repeats = input<string>();
  protected readonly params = computed<ListParams>(() => ({
    who: this.who(),
    state: this.state(),
    repeats: this.repeats(),
  }));
  private readonly filter = computed(() => filterBy(this.params(), this.session.viewer()?.id ?? ''), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly asked = query(RemindersQuery, () => ({ first: PAGE_SIZE, filter: this.filter() }), {
    keepPrevious: true,
  });
  protected readonly pages = new JoinedPages(
    computed(() => pageOf(this.asked.data()?.reminders ?? null)),
    this.filter,
    {
      document: RemindersQuery,
      variables: (after) => ({ first: PAGE_SIZE, after, filter: this.filter() }),
      pageIn: ({ reminders }) => pageOf(reminders),
    },
  );
  protected readonly groups = computed(() => groupsOf(this.pages.entries(), this.now()));
  protected readonly narrowed = computed(() => isNarrowed(this.params()));
  protected readonly mayAdd = computed(() => this.session.may('createReminder'));
  protected readonly marked = signal<readonly string[]>([]);
  /** Those that were chosen and are still listed. */
  protected readonly chosen = computed(() => {
    const listed = new Set(this.pages.entries().map(({ id }) => id));
    return this.marked().filter((id) => listed.has(id));
  });

  constructor() {
    const editable = () => this.focused()?.editable() ?? false;
    bindKeys(
      { does: 'next', run: () => this.step(1) },
      { does: 'previous', run: () => this.step(-1) },
      { does: 'done', when: editable, run: () => void this.focused()?.done() },
      { does: 'later', when: editable, run: () => this.focused()?.openMenu() },
      { does: 'choose', when: editable, run: () => this.toggle(this.focused()?.reminder().id ?? '') },
      { does: 'open', when: () => this.atRow(), run: () => this.openPerson() },
    );
  }

  protected add(): void {
    this.anywhere.open({ what: 'reminder', contact: null });
  }

  protected toggle(id: string): void {
    this.marked.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }

  protected write(queryParams: ListParams): void {
    this.marked.set([]);
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected clear(): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: {} });
  }

  private step(by: number): void {
    const at = this.drawn().findIndex((row) => row.holdsFocus());
    this.drawn()[at < 0 ? 0 : Math.min(Math.max(at + by, 0), this.drawn().length - 1)]?.focus();
  }

  private focused(): ListRow | undefined {
    return this.drawn().find((row) => row.holdsFocus());
  }

  /** Enter belongs to whatever has the focus inside the row. */
  private atRow(): boolean {
    return document.activeElement?.matches('heed-list-row') ?? false;
  }

  private openPerson(): void {
    const id = this.focused()?.reminder().contact?.id;
    if (id) void this.router.navigate(['/contacts', id]);
  }
}
