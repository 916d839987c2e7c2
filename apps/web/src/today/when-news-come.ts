import { DOCUMENT, DestroyRef, effect, inject, untracked } from '@angular/core';
import { News } from '../notifications/news';

/** What arrives within so many milliseconds is one piece of news. */
const TOGETHER = 400;

/** Calls `run` once when something is told, however much comes at once; a page out of sight waits until it is seen. */
export function whenNewsCome(run: () => void): void {
  const document = inject(DOCUMENT);
  const { latest } = inject(News);
  let known = untracked(latest);
  let owed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (!owed || document.visibilityState === 'hidden') return;
    owed = false;
    run();
  };
  effect(() => {
    if (latest() === known) return;
    known = latest();
    owed = true;
    clearTimeout(timer);
    timer = setTimeout(settle, TOGETHER);
  });
  document.addEventListener('visibilitychange', settle);
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', settle);
  });
}
