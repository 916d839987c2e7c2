import { DestroyRef, type Signal, effect, inject, signal, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { ListParams } from './list-params';

/** How long the search waits for the next letter, in milliseconds. */
const SEARCH_WAIT = 150;

/** Writes the list's question into the address. Call where injection is allowed. */
export class ListAddress {
  private readonly router = inject(Router);
  private readonly relativeTo = inject(ActivatedRoute);
  private readonly typed = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private written = '';
  /** What stands in the search field, also before it is in the address. */
  readonly text = this.typed.asReadonly();

  constructor(params: Signal<ListParams>) {
    effect(() => {
      const q = params().q ?? '';
      untracked(() => this.follow(q));
    });
    // Whoever opens a person before the pause is over has left the list, and is not to be brought back to it.
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  search(text: string): void {
    this.typed.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.written = text.trim();
      this.go({ q: this.written || undefined }, true);
    }, SEARCH_WAIT);
  }

  /** Changes these parts; undefined takes one away. */
  write(change: ListParams): void {
    this.go(change, false);
  }

  clear(): void {
    clearTimeout(this.timer);
    void this.router.navigate([], { relativeTo: this.relativeTo, queryParams: {} });
  }

  /** Back and forward write into the search field; what was typed here does not come back to it. */
  private follow(q: string): void {
    if (q !== this.written) this.typed.set(q);
    this.written = q;
  }

  private go(change: ListParams, replaceUrl: boolean): void {
    const { relativeTo } = this;
    const queryParams = change;
    void this.router.navigate([], { relativeTo, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
