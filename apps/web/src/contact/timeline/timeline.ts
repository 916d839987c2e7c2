import {
  ApplicationRef,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  ContactPanelsFragment,
  TimelineEntryFragment,
  TimelineFilter,
  TimelinePartFragment,
} from '../../graphql/generated/graphql';
import { JoinedPages, PAGE_SIZE } from '../../graphql/joined-pages';
import { Counted } from '../../i18n/counted';
import { LookedBack } from '../../entries/looked-back';
import { Session } from '../../identity/session';
import { bindKeys } from '../../keys/bind-keys';
import { Composer } from '../../log/composer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { Skeleton } from '../../ui/skeleton';
import { Time } from '../../ui/time';
import { TimelinePageQuery } from '../data/contact-page-query';
import { EntryActions } from './entry-actions';
import { type EntryAction, EntryCard } from './entry-card';
import { discIcon } from './entry-words';
import { timelineDays } from './timeline-days';

/** At most so many entries are drawn at once. */
const WINDOW = 300;
const STEP = 50;

/** What happened, newest first, by day on a rail; J and K move, Enter unfolds, E edits. */
@Component({
  selector: 'heed-timeline',
  imports: [Button, Counted, EmptyState, EntryCard, ErrorCard, Icon, Kbd, LookedBack, Skeleton, Time, TranslocoPipe],
  providers: [EntryActions],
  templateUrl: './timeline.html',
  host: { class: 'block min-w-0' },
})
export class Timeline {
  private readonly app = inject(ApplicationRef);
  private readonly actions = inject(EntryActions);
  private readonly session = inject(Session);
  protected readonly composer = inject(Composer);
  readonly contact = input.required<ContactPanelsFragment>();
  readonly part = input.required<TimelinePartFragment>();
  readonly name = input.required<string>();
  readonly filter = input<TimelineFilter>();
  /** The entry that the address points at. */
  readonly pointed = input<string | null>(null);
  readonly cleared = output();
  private readonly cards = viewChildren(EntryCard);
  private readonly asked = computed(() => ({ id: this.contact().id, filter: this.filter() }), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly pages = new JoinedPages(this.part, this.asked, {
    document: TimelinePageQuery,
    variables: (after) => ({ ...this.asked(), first: PAGE_SIZE, after }),
    pageIn: ({ contact }) => contact?.timeline,
  });
  private readonly top = signal(0);
  protected readonly start = computed(() => Math.min(this.top(), Math.max(0, this.kept().length - 1)));
  private readonly kept = computed(() => this.pages.entries().filter((entry) => !this.actions.gone().has(entry.id)));
  protected readonly loaded = computed(() => this.kept().length);
  protected readonly total = computed(
    () => (this.part().totalCount ?? this.pages.entries().length) - (this.pages.entries().length - this.kept().length),
  );
  protected readonly days = computed(() => timelineDays(this.kept().slice(this.start(), this.start() + WINDOW)));
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));
  protected readonly discIcon = discIcon;

  constructor() {
    const focused = () => this.cards().find((card) => card.holdsFocus());
    bindKeys(
      { does: 'next', run: () => this.step(1) },
      { does: 'previous', run: () => this.step(-1) },
      {
        does: 'editEntry',
        when: () => focused()?.entry().viewerCanEdit ?? false,
        run: () => this.composer.edit(focused()?.entry().id ?? ''),
      },
    );
    effect(() => this.seek(this.pointed()));
  }

  protected earlier(): void {
    this.pages.more();
    this.top.set(Math.max(0, this.kept().length + STEP - WINDOW));
  }

  protected later(): void {
    this.top.set(Math.max(0, this.start() - STEP));
  }

  protected act(action: EntryAction, entry: TimelineEntryFragment): void {
    if (action === 'edit') return this.composer.edit(entry.id);
    if (action === 'pin' || action === 'unpin') return void this.actions.pin(entry, action);
    const at = this.cards().findIndex((card) => card.entry().id === entry.id);
    void this.actions.remove(entry);
    void this.app.whenStable().then(() => this.cards()[Math.min(at, this.cards().length - 1)]?.focus());
  }

  private step(by: number): void {
    const cards = this.cards();
    const at = cards.findIndex((card) => card.holdsFocus());
    cards[at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1)]?.focus();
  }

  /** Reads earlier pages until the entry is there, then goes to it. */
  private seek(id: string | null): void {
    if (!id || this.pages.fetching()) return;
    const at = this.kept().findIndex((entry) => entry.id === id);
    if (at < 0) return untracked(() => this.pages.more());
    untracked(() => this.top.set(Math.max(0, at - WINDOW / 2)));
    void this.app.whenStable().then(() => {
      const card = this.cards().find((one) => one.entry().id === id);
      card?.element.scrollIntoView?.({ block: 'center' });
      card?.focus();
    });
  }
}
