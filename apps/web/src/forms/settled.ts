import { type Signal, type WritableSignal, effect, signal } from '@angular/core';

/**
 * Follows a value once it has rested for `wait` milliseconds; who cannot wait sets it. Call where injection is allowed.
 */
export function settled<T>(value: Signal<T>, wait: number): WritableSignal<T> {
  const rested = signal(value());
  effect((onCleanup) => {
    const now = value();
    const timer = setTimeout(() => rested.set(now), wait);
    onCleanup(() => clearTimeout(timer));
  });
  return rested;
}
