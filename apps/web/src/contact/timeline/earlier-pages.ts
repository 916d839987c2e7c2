import { type Signal, computed, effect, inject, signal, untracked } from '@angular/core';
import { GRAPHQL } from '../../graphql/client';
import { type Failure, toFailure } from '../../graphql/failure';
import type { TimelineFilter, TimelinePartFragment } from '../../graphql/generated/graphql';
import { TimelinePageQuery } from '../data/contact-page-query';

/** Entries that one request brings. */
export const PAGE_SIZE = 50;

interface Asked {
  id: string;
  filter: TimelineFilter | undefined;
}

/**
 * The timeline as one list: the first page, then the earlier ones, each kept apart as it was read and joined here.
 * All follow the cache. Begins anew when `asked` changes. Create it where injection is allowed.
 */
export class JoinedPages {
  private readonly client = inject(GRAPHQL);
  private readonly cursors = signal<readonly string[]>([]);
  private readonly pages = signal<readonly (TimelinePartFragment | null)[]>([]);
  private readonly tries = signal(0);
  private readonly failed = signal<Failure | null>(null);
  readonly error = this.failed.asReadonly();

  private readonly all = computed(() => [this.first(), ...this.pages()]);
  private readonly last = computed(() => this.all().at(-1) ?? null);
  readonly fetching = computed(() => this.last() === null && this.error() === null);
  readonly hasMore = computed(() => this.last()?.pageInfo.hasNextPage ?? false);
  readonly entries = computed(() => {
    const nodes = this.all().flatMap((page) => page?.nodes ?? []);
    return [...new Map(nodes.map((node) => [node.id, node])).values()];
  });

  constructor(
    private readonly first: Signal<TimelinePartFragment>,
    private readonly asked: Signal<Asked>,
  ) {
    effect(() => {
      asked();
      untracked(() => this.cursors.set([]));
    });
    effect((onCleanup) => {
      this.tries();
      const ends = this.follow(this.cursors());
      onCleanup(() => ends.forEach((end) => end()));
    });
  }

  /** Asks for the next earlier page. */
  more(): void {
    const cursor = this.last()?.pageInfo.endCursor;
    if (cursor && this.hasMore()) this.cursors.update((known) => [...known, cursor]);
  }

  again(): void {
    this.failed.set(null);
    this.tries.update((count) => count + 1);
  }

  private follow(cursors: readonly string[]): (() => void)[] {
    const { id, filter } = untracked(this.asked);
    this.pages.update((known) => cursors.map((_cursor, index) => known[index] ?? null));
    return cursors.map((after, index) => {
      const answers = this.client.query(TimelinePageQuery, { id, filter, first: PAGE_SIZE, after });
      return answers.subscribe(({ data, error }) => {
        this.failed.set(error ? toFailure(error) : null);
        const part = data?.contact?.timeline;
        if (part) this.pages.update((known) => known.map((page, at) => (at === index ? part : page)));
      }).unsubscribe;
    });
  }
}
