import { ApplicationRef, DestroyRef, type Signal, inject, signal } from '@angular/core';

/**
 * Whether the page is being printed, or shown as it would be. What is drawn for paper is there before the browser looks:
 * it does not wait for a signal's turn. Call where injection is allowed.
 */
export function printing(): Signal<boolean> {
  const app = inject(ApplicationRef);
  const media = typeof matchMedia === 'function' ? matchMedia('print') : null;
  const on = signal(media?.matches ?? false);
  const show = (is: boolean) => {
    on.set(is);
    app.tick();
  };
  const before = () => show(true);
  const after = () => show(false);
  const follow = () => show(media?.matches ?? false);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  media?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    media?.removeEventListener('change', follow);
  });
  return on.asReadonly();
}
