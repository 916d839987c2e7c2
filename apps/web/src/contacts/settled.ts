import { type Signal, effect, signal } from '@angular/core';

/** Follows a value once it has rested for `wait` milliseconds. Call where injection is allowed. */
export function settled<T>(value: Signal<T>, wait: number): Signal<T> {
  const rested = signal(value());
  effect((onCleanup) => {
    const now = value();
    const timer = setTimeout(() => rested.set(now), wait);
    onCleanup(() => clearTimeout(timer));
  });
  return rested.asReadonly();
}
