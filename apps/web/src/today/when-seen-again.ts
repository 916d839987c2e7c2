import { DOCUMENT, DestroyRef, inject } from '@angular/core';

/** Calls `run` when the page is seen again after it was out of sight for `away` milliseconds or longer. */
export function whenSeenAgain(away: number, run: () => void): void {
  const document = inject(DOCUMENT);
  let hiddenAt: number | null = null;
  const follow = () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else if (hiddenAt !== null && Date.now() - hiddenAt >= away) run();
  };
  document.addEventListener('visibilitychange', follow);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', follow));
}
