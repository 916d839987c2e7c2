import { DestroyRef, type Signal, inject, signal } from '@angular/core';

/** Whether the screen is a phone's: below 640 px, where the page shows one column at a time. */
export function narrowScreen(): Signal<boolean> {
  const media = typeof matchMedia === 'function' ? matchMedia('(max-width: 639.98px)') : null;
  const narrow = signal(media?.matches ?? false);
  const follow = () => narrow.set(media?.matches ?? false);
  media?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media?.removeEventListener('change', follow));
  return narrow.asReadonly();
}
