import {
  EnvironmentInjector,
  type Signal,
  computed,
  createEnvironmentInjector,
  effect,
  inject,
  linkedSignal,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import type { ContactsPageQuery as Answer, ListedContactFragment } from '../graphql/generated/graphql';
import { type Query, query } from '../graphql/query';
import { ContactsPageQuery } from './documents';
import type { Wanted } from './list-params';

export const PAGE_SIZE = 50;
/** Pages beyond these are taken from the cache when the list is shown again. */
const ASKED_AGAIN = 5;

interface Page {
  asked: Query<Answer>;
  after: Signal<string | null>;
  end: () => void;
}

/** Everybody loaded so far, in the list's order, and how many there are in all. */
export interface Listed {
  rows: readonly ListedContactFragment[];
  total: number;
}

/** The pages of one list, each a query of its own; joined only for the eye. Call where injection is allowed. */
export class ContactPages {
  private readonly injector = inject(EnvironmentInjector);
  private readonly pages = signal<readonly Page[]>([]);
  private readonly answers = computed(() => this.pages().map((page) => page.asked.data()?.contacts ?? null));
  private readonly joined = computed<Listed | null>(() => {
    const [first, ...others] = this.answers();
    if (!first) return null;
    const rows = [first, ...others].flatMap((part) => part?.nodes ?? []);
    return { rows: [...new Map(rows.map((row) => [row.id, row])).values()], total: first.totalCount ?? rows.length };
  });

  /** Stays what it was until the first page of a new question is here. */
  readonly listed = linkedSignal<Listed | null, Listed | null>({
    source: this.joined,
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** Whether what is listed answers the question before: the first page of the new one is not here yet. */
  readonly outdated = computed(() => this.joined() === null);
  readonly failure = computed(
    () =>
      this.pages()
        .map((page) => page.asked.error())
        .find((error) => error !== null) ?? null,
  );
  readonly loading = computed(() => this.pages().some(({ asked }) => asked.fetching() && asked.data() === null));
  readonly hasMore = computed(() => this.answers().at(-1)?.pageInfo.hasNextPage ?? false);

  constructor(private readonly wanted: Signal<Wanted>) {
    effect((onCleanup) => {
      this.wanted();
      untracked(() => this.pages.set([this.open(null, null)]));
      onCleanup(() => untracked(() => this.pages().forEach((page) => page.end())));
    });
  }

  /** Asks for the page after the last one, unless that is under way. */
  more(): void {
    if (this.hasMore() && !this.loading()) this.add(null);
  }

  /** Opens pages that were loaded before, all at once. */
  restore(afters: readonly (string | null)[]): void {
    afters.slice(this.pages().length).forEach((after) => this.add(after));
  }

  /** The cursor after which each page begins. */
  afters(): (string | null)[] {
    return this.pages().map((page) => page.after());
  }

  retry(): void {
    for (const { asked } of this.pages()) if (asked.error()) asked.reload();
  }

  private add(after: string | null): void {
    this.pages.update((pages) => [...pages, this.open(pages.at(-1) ?? null, after)]);
  }

  /** A page begins where the one before ends, also after that one has changed; until that is known, at `known`. */
  private open(before: Page | null, known: string | null): Page {
    const owner = createEnvironmentInjector([], this.injector);
    const wanted = this.wanted();
    const after = computed(() => before?.asked.data()?.contacts.pageInfo.endCursor ?? known);
    const policy = this.pages().length < ASKED_AGAIN ? 'cache-and-network' : 'cache-first';
    const variables = () => {
      const cursor = after();
      return before && cursor === null
        ? null
        : { first: PAGE_SIZE, after: cursor, ...wanted, withTotal: before === null };
    };
    const asked = runInInjectionContext(owner, () =>
      query(ContactsPageQuery, variables, { policy, keepPrevious: true }),
    );
    return { asked, after, end: () => owner.destroy() };
  }
}
