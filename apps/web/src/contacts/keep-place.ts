import {
  DestroyRef,
  Injector,
  type Signal,
  type WritableSignal,
  afterNextRender,
  effect,
  inject,
  untracked,
} from '@angular/core';
import type { ContactGrid } from './contact-grid';
import type { ContactPages } from './contact-pages';
import { ListPlace } from './list-place';

/**
 * Comes back to the pages, the row and the height where somebody left this list, and remembers them on leaving. A new
 * question starts at the top. Call where injection is allowed.
 */
export function keepPlace(
  question: Signal<string>,
  pages: ContactPages,
  active: WritableSignal<number | null>,
  grid: Signal<ContactGrid | undefined>,
): void {
  const places = inject(ListPlace);
  let shown: string | null = null;
  let top = 0;

  const begin = (asked: string): void => {
    const place = shown === null ? places.recall(asked) : null;
    shown = asked;
    active.set(place?.active ?? null);
    top = place?.top ?? 0;
    grid()?.scrollTo(0);
    pages.restore(place?.afters ?? []);
  };
  effect(() => {
    const asked = question();
    if (asked !== shown) untracked(() => begin(asked));
  });

  whenDrawn(pages, grid, (box) => box.scrollTo(top));
  inject(DestroyRef).onDestroy(() =>
    places.keep({ question: question(), afters: pages.afters(), top: grid()?.top ?? 0, active: active() }),
  );
}

/** Once, when the list is as long as its loaded pages make it. */
function whenDrawn(pages: ContactPages, grid: Signal<ContactGrid | undefined>, act: (grid: ContactGrid) => void): void {
  const injector = inject(Injector);
  const waiting = effect(() => {
    const box = grid();
    if (!box || pages.loading()) return;
    waiting.destroy();
    afterNextRender(() => requestAnimationFrame(() => act(box)), { injector });
  });
}
