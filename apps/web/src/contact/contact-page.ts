import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PAGE_SIZE } from '../graphql/joined-pages';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { bindKeys } from '../keys/bind-keys';
import { Composer } from '../log/composer';
import { UnsentEntries } from '../log/outbox/unsent-entries';
import { Anywhere } from '../palette/anywhere';
import { ArmedCallNote } from '../ring/armed-call-note';
import { NotFoundPage } from '../shell/not-found-page';
import { PageTitle } from '../shell/page-title';
import { SuggestionsOfContact } from '../suggestions/suggestions-of-contact';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { Tabs } from '../ui/tabs';
import { ImportantDates } from './around/important-dates';
import { PeopleAround } from './around/people-around';
import { BriefPanel } from './brief/brief-panel';
import { ContactPageQuery } from './data/contact-page-query';
import { ContactSkeleton } from './contact-skeleton';
import { Details } from './details/details';
import { ContactHeader } from './header/contact-header';
import { History } from './history/history';
import { narrowScreen } from './narrow-screen';
import { PrintedBrief } from './print/printed-brief';
import { printing } from './print/printing';
import { Ahead } from './timeline/ahead';
import { FeelingTrend } from './timeline/feeling-trend';
import { type TimelineView, filterOf, viewFromUrl, viewToUrl } from './timeline/filter-in-url';
import { Pinned } from './timeline/pinned';
import { Timeline } from './timeline/timeline';
import { TimelineFilters } from './timeline/timeline-filters';
import { UnderWay } from './timeline/under-way';

const WIDE = ['timeline', 'history', 'details'] as const;
const NARROW = ['brief', 'timeline', 'more'] as const;

/** Everything we know of one person: the brief, what happened, what lies ahead. Tab and filters are in the address. */
@Component({
  imports: [
    NotFoundPage,
    Ahead,
    ArmedCallNote,
    BriefPanel,
    ContactHeader,
    ContactSkeleton,
    Details,
    ErrorCard,
    FeelingTrend,
    History,
    ImportantDates,
    PeopleAround,
    Pinned,
    PrintedBrief,
    Skeleton,
    SuggestionsOfContact,
    Tabs,
    Timeline,
    TimelineFilters,
    TranslocoPipe,
    UnderWay,
    UnsentEntries,
  ],
  templateUrl: './contact-page.html',
  host: { class: '@container block p-6 max-sm:p-4' },
})
export class ContactPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly anywhere = inject(Anywhere);
  private readonly translate = translator();
  protected readonly narrow = narrowScreen();
  protected readonly onPaper = printing();
  /** Bound from the path. */
  readonly id = input.required<string>();
  readonly tab = input<string>();
  readonly entry = input<string>();
  readonly types = input<string>();
  readonly direction = input<string>();
  readonly feelings = input<string>();
  readonly by = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly q = input<string>();
  readonly promise = input<string>();
  readonly pain = input<string>();

  private readonly inUrl = computed(() =>
    viewFromUrl({
      types: this.types(),
      direction: this.direction(),
      feelings: this.feelings(),
      by: this.by(),
      from: this.from(),
      to: this.to(),
      q: this.q(),
      promise: this.promise(),
      pain: this.pain(),
    }),
  );
  protected readonly view = linkedSignal<TimelineView>(() => this.inUrl());
  protected readonly filter = computed(() => filterOf(this.inUrl()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly page = query(
    ContactPageQuery,
    () => ({ id: this.id(), first: PAGE_SIZE, filter: this.filter() }),
    { keepPrevious: true },
  );
  protected readonly contact = computed(() => {
    const contact = this.page.data()?.contact;
    return contact?.id === this.id() ? contact : null;
  });
  protected readonly missing = computed(() => this.page.data()?.contact === null && !this.page.fetching());
  protected readonly name = computed(() => this.contact()?.nameToUse ?? this.contact()?.givenName ?? '');
  protected readonly columns = computed(() =>
    this.narrow() ? 'block' : '@min-[1180px]:grid-cols-[316px_minmax(0,1fr)_300px]',
  );
  protected readonly shownTab = computed(() => {
    const tabs: readonly string[] = this.narrow() ? NARROW : WIDE;
    return tabs.find((tab) => tab === this.tab()) ?? (this.entry() ? 'timeline' : (tabs[0] ?? 'timeline'));
  });
  protected readonly tabs = computed(() =>
    (this.narrow() ? NARROW : WIDE).map((value) => ({
      value,
      label: this.translate(`contact.tabs.${value}`),
      count: value === 'timeline' ? (this.contact()?.timeline.totalCount ?? null) : null,
    })),
  );

  constructor() {
    const composer = inject(Composer);
    const title = inject(PageTitle);
    effect((onCleanup) => {
      const here = this.id();
      untracked(() => composer.here.set(here));
      onCleanup(() => composer.here.update((id) => (id === here ? null : id)));
    });
    bindKeys({
      does: 'remind',
      when: () => this.session.may('createReminder') && this.contact() !== null,
      run: () => this.remind(),
    });
    effect(() => {
      const contact = this.contact();
      if (contact) title.set(contact.displayName);
    });
  }

  private remind(): void {
    const contact = this.contact();
    if (contact) this.anywhere.open({ what: 'reminder', contact });
  }

  protected show(tab: string): void {
    void this.go({ tab });
  }

  protected setView(view: TimelineView): void {
    this.view.set(view);
    void this.go({ ...viewToUrl(view), entry: null });
  }

  protected clear(): void {
    this.setView(viewFromUrl({}));
  }

  private go(queryParams: object): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
