import { BreakpointObserver } from '@angular/cdk/layout';
import {
  Component,
  DestroyRef,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactSort } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { counter } from '../i18n/counted';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { FirstSteps } from '../first-steps/first-steps';
import { Session } from '../identity/session';
import { bindKeys } from '../keys/bind-keys';
import { KeyMap } from '../keys/key-map';
import { Composer } from '../log/composer';
import { Anywhere } from '../palette/anywhere';
import { Connection } from '../shell/connection';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { ContactGrid } from './contact-grid';
import { ContactPages } from './contact-pages';
import { ContactsTotalQuery } from './documents';
import { FilterBar } from './filter-bar';
import { ListAddress } from './list-address';
import { type ListParams, filtersOn, wantedBy } from './list-params';
import { keepPlace } from './keep-place';
import { ListSkeleton } from './list-skeleton';
import { NewContact } from './new-contact';
import { PeekPane } from './peek-pane';

/** The peek pane stands beside the list from this width. */
const WIDE = '(min-width: 1280px)';

@Component({
  imports: [
    Button,
    ContactGrid,
    EmptyState,
    ErrorCard,
    FirstSteps,
    FilterBar,
    Heading,
    Icon,
    Kbd,
    ListSkeleton,
    NewContact,
    PeekPane,
    TranslocoPipe,
  ],
  templateUrl: './contacts-page.html',
  host: { class: 'flex h-[calc(100dvh-56px)] max-sm:h-[calc(100dvh-128px)]' },
})
export class ContactsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly composer = inject(Composer);
  private readonly anywhere = inject(Anywhere);
  protected readonly keys = inject(KeyMap);
  private readonly screen = inject(BreakpointObserver);
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();
  private readonly say = counter();
  private readonly grid = viewChild(ContactGrid);
  private readonly searchBox = viewChild<ElementRef<HTMLInputElement>>('searchBox');
  protected readonly online = inject(Connection).online;

  /** The parts of the address, bound by the router. */
  readonly q = input<string>();
  readonly owner = input<string>();
  readonly feeling = input<string>();
  readonly tag = input<string>();
  readonly kind = input<string>();
  readonly since = input<string>();
  readonly archived = input<string>();
  readonly sort = input<string>();

  protected readonly params = computed<ListParams>(() => ({
    q: this.q(),
    owner: this.owner(),
    feeling: this.feeling(),
    tag: this.tag(),
    kind: this.kind(),
    since: this.since(),
    archived: this.archived(),
    sort: this.sort(),
  }));
  /** The question as text: the same text, the same list. */
  private readonly question = computed(() =>
    JSON.stringify(wantedBy(this.params(), this.session.viewer()?.id, new Date())),
  );
  protected readonly wanted = computed<ReturnType<typeof wantedBy>>(() => JSON.parse(this.question()));
  protected readonly pages = new ContactPages(this.wanted);
  protected readonly address = new ListAddress(this.params);
  protected readonly narrowed = computed(() => Object.keys(this.wanted().filter).length > 0);
  private readonly everybody = query(ContactsTotalQuery, () => (this.narrowed() ? {} : null), {
    policy: 'cache-first',
  });

  protected readonly active = signal<number | null>(null);
  protected readonly peeking = signal(false);
  protected readonly adding = signal<string | null>(null);
  private readonly mayRemind = computed(() => this.session.may('createReminder'));
  protected readonly mayAdd = computed(() => this.session.may('createContact'));
  protected readonly filters = computed(() => filtersOn(this.params()));
  protected readonly current = computed(() => this.pages.listed()?.rows[this.active() ?? -1] ?? null);
  protected readonly peeked = computed(() =>
    this.peeking() && !this.composer.request() ? (this.current()?.id ?? null) : null,
  );

  /** "12 of 76 people", once it is known. */
  protected readonly count = computed(() => {
    const listed = this.pages.listed();
    const all = this.everybody.data()?.contacts.totalCount;
    if (!listed || this.pages.outdated()) return null;
    if (!this.narrowed() || all === undefined) return this.say('contacts.count.', listed.total);
    const write = (value: number) => value.toLocaleString(this.locale());
    return this.translate('contacts.count.of', { number: write(listed.total), total: write(all) });
  });

  protected readonly nobody = computed(() => {
    const words = this.wanted().filter.search;
    return words
      ? this.translate('contacts.nobodyFound.title', { words })
      : this.translate('contacts.nobodyFound.filters');
  });
  protected readonly filtersText = computed(() => {
    const count = this.filters();
    return count ? this.say('contacts.filtersOn.', count) : '';
  });

  constructor() {
    keepPlace(this.question, this.pages, this.active, this.grid);
    inject(DestroyRef).onDestroy(() => this.leave());
    effect(() => this.composer.here.set(this.current()?.id ?? null));
    const atList = () => this.current() !== null && this.focusIsFree();
    bindKeys(
      { does: 'search', run: () => this.searchBox()?.nativeElement.focus() },
      { does: 'newContact', when: () => this.mayAdd(), run: () => this.adding.set('') },
      { does: 'remind', when: () => this.mayRemind() && this.current() !== null, run: () => this.remind() },
      { does: 'next', run: () => this.grid()?.step(1) },
      { does: 'previous', run: () => this.grid()?.step(-1) },
      { does: 'open', when: atList, run: () => this.openCurrent() },
      {
        does: 'peek',
        when: () => atList() && this.screen.isMatched(WIDE),
        run: () => this.peeking.update((on) => !on),
      },
      { does: 'close', when: () => this.peeked() !== null, run: () => this.peeking.set(false) },
    );
  }

  /** The next page says by itself who is there. */
  private leave(): void {
    this.composer.here.set(null);
  }

  protected sortBy(sort: ContactSort): void {
    this.address.write({ sort: sort === 'LAST_INTERACTION' ? 'last' : undefined });
  }

  private remind(): void {
    const contact = this.current();
    if (contact) this.anywhere.open({ what: 'reminder', contact });
  }

  protected openCurrent(): void {
    const id = this.current()?.id;
    if (id) void this.router.navigate(['/contacts', id]);
  }

  /** Enter and Space belong to whatever has the focus, unless that is the list or nothing. */
  private focusIsFree(): boolean {
    return !document.activeElement?.matches('a,button,input,select,textarea,summary');
  }
}
