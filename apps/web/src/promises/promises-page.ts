import { Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SelectChip, type Choice } from '../contacts/select-chip';
import { JoinedPages, PAGE_SIZE, pageOf } from '../graphql/joined-pages';
import { query } from '../graphql/query';
import { Counted } from '../i18n/counted';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { FilterChip } from '../ui/filter-chip';
import { Now } from '../ui/now';
import { Skeleton } from '../ui/skeleton';
import { LedgerMembersQuery, LedgerQuery } from './documents';
import { KeptRate } from './kept-rate';
import { LedgerRow } from './ledger-row';
import { type LedgerParams, SPANS, STANDING_CHOICES, filterOf, firstDay, viewOf } from './ledger-view';

/** What was promised, by us and to us, where each stands, and how many of ours were kept in time. */
@Component({
  imports: [
    Button,
    Counted,
    EmptyState,
    ErrorCard,
    FilterChip,
    Heading,
    KeptRate,
    LedgerRow,
    SelectChip,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './promises-page.html',
  host: { class: '@container block max-w-[960px] p-6 max-sm:p-4' },
})
export class PromisesPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(Session);
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  /** Bound from the address. */
  readonly whose = input<string>();
  readonly standing = input<string>();
  readonly by = input<string>();
  readonly since = input<string>();

  /** Null for who only reads: they promise nothing, so that the ledger of everybody is the only one there is. */
  private readonly me = computed(() => (this.onlyReads() ? null : (this.session.viewer()?.id ?? '')));
  private readonly onlyReads = computed(() => this.session.viewer()?.role === 'READ_ONLY');
  protected readonly own = computed(() => !this.leads() && !this.onlyReads());
  protected readonly leads = computed(() => this.session.may('feed'));
  protected readonly view = computed(() =>
    viewOf(
      { whose: this.whose(), standing: this.standing(), by: this.by(), since: this.since() },
      this.me(),
      this.leads(),
    ),
  );
  protected readonly from = computed(() => firstDay(this.view(), this.now()));
  protected readonly filter = computed(() => filterOf(this.view(), this.now()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly asked = query(LedgerQuery, () => ({ first: PAGE_SIZE, filter: this.filter() }), {
    keepPrevious: true,
  });
  protected readonly pages = new JoinedPages(
    computed(() => pageOf(this.asked.data()?.promiseLedger ?? null)),
    this.filter,
    {
      document: LedgerQuery,
      variables: (after) => ({ first: PAGE_SIZE, after, filter: this.filter() }),
      pageIn: ({ promiseLedger }) => pageOf(promiseLedger),
    },
  );
  private readonly members = query(LedgerMembersQuery, () => (this.leads() ? {} : null), { policy: 'cache-first' });
  protected readonly standings = computed<Choice[]>(() =>
    STANDING_CHOICES.map((name) => ({
      value: name === 'open' ? '' : name,
      label: this.translate(`promises.filter.standings.${name}`),
    })),
  );
  protected readonly spans = computed<Choice[]>(() => [
    { value: '', label: this.translate('promises.filter.ever') },
    ...SPANS.map((span) => ({ value: span, label: this.translate(`promises.filter.spans.${span}`) })),
  ]);
  protected readonly staff = computed<Choice[]>(() => [
    { value: '', label: this.translate('promises.filter.mine') },
    { value: 'all', label: this.translate('promises.filter.everyone') },
    ...(this.members.data()?.members ?? [])
      .filter(({ id, active }) => active && id !== this.me())
      .map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly narrowed = computed(() =>
    [this.whose(), this.standing(), this.by(), this.since()].some((one) => !!one),
  );

  protected go(queryParams: LedgerParams): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected clear(): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: {} });
  }
}
