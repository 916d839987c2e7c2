import {
  ApplicationRef,
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BriefLines } from '../brief/brief-lines';
import { ContactBriefQuery } from '../brief/documents';
import { EntryFacts } from '../contact/timeline/entry-facts';
import { EntryWords } from '../contact/timeline/entry-words';
import { Transcript } from '../contact/timeline/transcript';
import { GRAPHQL } from '../graphql/client';
import { query } from '../graphql/query';
import { bindKeys } from '../keys/bind-keys';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { FeelingChip } from '../ui/feeling-chip';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { FeedEntryQuery } from './documents';
import { Feed } from './feed';

/** An entry is sought among at most so many of the list, so that the way on is known. */
const SOUGHT = 200;

/**
 * One entry as a whole with the brief of its person beside it. J, K and the arrows go on and back, Escape leaves; it
 * covers the list where there is no room for both.
 */
@Component({
  imports: [
    Avatar,
    BriefLines,
    Button,
    EmptyState,
    EntryFacts,
    ErrorCard,
    FeelingChip,
    Icon,
    RouterLink,
    Skeleton,
    Time,
    Transcript,
    TranslocoPipe,
  ],
  templateUrl: './entry-reader.html',
  host: {
    class:
      '@container bg-panel border-line rounded-card block min-w-0 lg:border max-lg:-mx-6 max-lg:-mt-6 max-sm:-mx-4 max-sm:-mt-4 lg:sticky lg:top-[72px] lg:max-h-[calc(100dvh-88px)] lg:overflow-y-auto',
  },
})
export class EntryReader {
  private readonly app = inject(ApplicationRef);
  private readonly router = inject(Router);
  private readonly client = inject(GRAPHQL);
  private readonly words = inject(EntryWords);
  private readonly feed = inject(Feed);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  /** Bound from the path. */
  readonly interactionId = input.required<string>();

  private readonly listed = computed(
    () => this.feed.pages.entries().find(({ id }) => id === this.interactionId()) ?? null,
  );
  protected readonly asked = query(FeedEntryQuery, () => (this.listed() ? null : { id: this.interactionId() }));
  protected readonly entry = computed(() => {
    const alone = this.asked.data()?.interaction;
    return this.listed() ?? (alone?.id === this.interactionId() ? alone : null);
  });
  protected readonly missing = computed(
    () => !this.entry() && !this.asked.fetching() && this.asked.data()?.interaction === null,
  );
  protected readonly person = computed(() => this.entry()?.contacts[0] ?? null);
  protected readonly others = computed(() => this.entry()?.contacts.slice(1) ?? []);
  protected readonly known = query(ContactBriefQuery, () => {
    const contactId = this.person()?.id;
    return contactId ? { contactId } : null;
  });
  protected readonly brief = computed(() => {
    const brief = this.known.data()?.contactBrief;
    return brief?.contactId === this.person()?.id ? brief : null;
  });
  protected readonly title = computed(() => {
    const entry = this.entry();
    return entry ? this.words.title(entry) : '';
  });
  protected readonly meta = computed(() => {
    const entry = this.entry();
    return entry ? this.words.meta(entry, this.name(), true) : '';
  });
  protected readonly name = computed(() => this.person()?.nameToUse ?? this.person()?.displayName ?? '');
  protected readonly newer = computed(() => this.feed.beside(this.interactionId(), -1));
  protected readonly older = computed(() => this.feed.beside(this.interactionId(), 1));

  constructor() {
    bindKeys(
      ...(['next', 'older'] as const).map((does) => ({ does, run: () => this.go(this.older()) })),
      ...(['previous', 'newer'] as const).map((does) => ({ does, run: () => this.go(this.newer()) })),
      { does: 'close', run: () => this.close() },
    );
    effect((onCleanup) => {
      const id = this.interactionId();
      untracked(() => this.feed.reading.set(id));
      void this.app.whenStable().then(() => this.heading()?.nativeElement.focus());
      onCleanup(() => untracked(() => this.feed.reading.set(null)));
    });
    effect(() => this.seek());
    effect(() => this.prefetch(this.older()?.contacts[0]?.id));
  }

  protected go(entry: { id: string } | null): void {
    if (entry) void this.router.navigate(['/team', entry.id], { queryParamsHandling: 'preserve', replaceUrl: true });
  }

  protected close(): void {
    void this.router.navigate(['/team'], { queryParamsHandling: 'preserve' });
  }

  /** Reads further until the entry, and the one after it, are in the list. */
  private seek(): void {
    const { pages } = this.feed;
    const count = pages.entries().length;
    const wanted = this.listed() ? this.older() === null : count < SOUGHT;
    if (wanted && count > 0 && pages.hasMore() && !pages.fetching()) untracked(() => pages.more());
  }

  /** What the next one needs is there when it is opened: the entry is in the list, the brief comes now. */
  private prefetch(contactId: string | undefined): void {
    if (contactId) void this.client.query(ContactBriefQuery, { contactId }).toPromise();
  }
}
