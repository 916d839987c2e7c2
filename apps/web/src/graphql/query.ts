import { type Signal, effect, inject, signal, untracked } from '@angular/core';
import type { AnyVariables, OperationResult, RequestPolicy, TypedDocumentNode } from '@urql/core';
import { GRAPHQL } from './client';
import { type Failure, toFailure } from './failure';

/** A live query. `data` follows the cache; `stale` tells that the server is being asked again behind it. */
export interface Query<Data> {
  data: Signal<Data | null>;
  error: Signal<Failure | null>;
  fetching: Signal<boolean>;
  stale: Signal<boolean>;
  reload(): void;
}

export interface QueryOptions {
  /** `cache-and-network` unless given: shows what is known and asks again. */
  policy?: RequestPolicy;
  /** Keep showing the answer to the variables before, marked stale, until the next one is here. */
  keepPrevious?: boolean;
}

/** The signals of one query, and how an answer moves them. */
class QueryState<Data> implements Query<Data> {
  readonly data = signal<Data | null>(null);
  readonly error = signal<Failure | null>(null);
  readonly fetching = signal(true);
  readonly stale = signal(false);
  readonly reloads = signal(0);

  reload(): void {
    this.reloads.update((count) => count + 1);
  }

  /** Before the first answer to new variables: what is shown stays only when it may. */
  begin(keep: boolean): void {
    this.fetching.set(true);
    if (keep) this.stale.set(this.data() !== null);
    else this.data.set(null);
  }

  take({ data, error, stale }: OperationResult<Data>): void {
    if (data) this.data.set(data);
    this.error.set(error ? toFailure(error) : null);
    this.stale.set(stale);
    this.fetching.set(false);
  }
}

/**
 * Runs `document` with `variables()` and again whenever they change; null variables pause it. Call it where
 * injection is allowed; it ends with its owner.
 */
export function query<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | null,
  options: QueryOptions = {},
): Query<Data> {
  const client = inject(GRAPHQL);
  const state = new QueryState<Data>();
  let seen = 0;

  effect((onCleanup) => {
    const current = variables();
    const again = state.reloads() > seen;
    seen = state.reloads();
    if (current === null) return state.fetching.set(false);
    untracked(() => {
      state.begin(again || (options.keepPrevious ?? false));
      const requestPolicy = again ? 'network-only' : (options.policy ?? 'cache-and-network');
      const answers = client.query(document, current, { requestPolicy });
      onCleanup(answers.subscribe((result) => state.take(result)).unsubscribe);
    });
  });
  return state;
}
