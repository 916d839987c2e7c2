import { type Signal, computed, effect, inject, signal, untracked } from '@angular/core';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { GRAPHQL } from './client';
import { type Failure, toFailure } from './failure';

/** Entries that one request brings. */
export const PAGE_SIZE = 50;

interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** How far back words were looked for, where that was not to the end. */
  searchedBackTo?: string | null;
}

/** A connection that gives its records within edges, as a page. */
export const pageOf = <Node>(
  connection: { edges: readonly { node: Node }[]; pageInfo: Page<Node>['pageInfo'] } | null,
): Page<Node> | null =>
  connection && { nodes: connection.edges.map(({ node }) => node), pageInfo: connection.pageInfo };

/** How the page after a cursor is asked for, and found in the answer. */
interface NextPage<Node, Data, Variables> {
  document: TypedDocumentNode<Data, Variables>;
  variables: (after: string) => Variables;
  pageIn: (data: Data) => Page<Node> | null | undefined;
}

/**
 * A connection as one list: the first page, then the next ones, each kept apart as it was read and joined here. All
 * follow the cache. Begins anew when `asked` changes. Create it where injection is allowed.
 */
export class JoinedPages<Node extends { id: string }, Data, Variables extends AnyVariables> {
  private readonly client = inject(GRAPHQL);
  private readonly cursors = signal<readonly string[]>([]);
  private readonly pages = signal<readonly (Page<Node> | null)[]>([]);
  private readonly tries = signal(0);
  private readonly failed = signal<Failure | null>(null);
  readonly error = this.failed.asReadonly();

  private readonly all = computed(() => [this.first(), ...this.pages()]);
  private readonly last = computed(() => this.all().at(-1) ?? null);
  readonly fetching = computed(() => this.last() === null && this.error() === null);
  readonly hasMore = computed(() => this.last()?.pageInfo.hasNextPage ?? false);
  readonly searchedBackTo = computed(() => this.last()?.searchedBackTo ?? null);
  readonly entries = computed(() => {
    const nodes = this.all().flatMap((page) => page?.nodes ?? []);
    return [...new Map(nodes.map((node) => [node.id, node])).values()];
  });

  constructor(
    private readonly first: Signal<Page<Node> | null>,
    asked: Signal<unknown>,
    private readonly next: NextPage<Node, Data, Variables>,
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

  /** Asks for the next page. */
  more(): void {
    const cursor = this.last()?.pageInfo.endCursor;
    if (cursor && this.hasMore()) this.cursors.update((known) => [...known, cursor]);
  }

  again(): void {
    this.failed.set(null);
    this.tries.update((count) => count + 1);
  }

  private follow(cursors: readonly string[]): (() => void)[] {
    this.pages.update((known) => cursors.map((_cursor, index) => known[index] ?? null));
    return cursors.map((after, index) => {
      const answers = this.client.query(
        this.next.document,
        untracked(() => this.next.variables(after)),
      );
      return answers.subscribe(({ data, error }) => {
        this.failed.set(error ? toFailure(error) : null);
        const part = data && this.next.pageIn(data);
        if (part) this.pages.update((known) => known.map((page, at) => (at === index ? part : page)));
      }).unsubscribe;
    });
  }
}
