import { DestroyRef, inject } from '@angular/core';
import type { Binding } from './binding';
import { Keys } from './keys';

/** Binds shortcuts for as long as the calling component lives. Call where injection is allowed. */
export function bindKeys(...bindings: Binding[]): void {
  const keys = inject(Keys);
  const unbind = bindings.map((binding) => keys.bind(binding));
  inject(DestroyRef).onDestroy(() => unbind.forEach((end) => end()));
}

/** Silences the page's shortcuts for as long as the calling component lives; only these hold meanwhile. */
export function bindKeysAbove(...bindings: Binding[]): void {
  inject(DestroyRef).onDestroy(inject(Keys).push(...bindings));
}
