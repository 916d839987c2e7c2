import { Injectable, computed, signal } from '@angular/core';

/** How many mutations wait for their answer, for the "All saved" of the top bar. */
@Injectable({ providedIn: 'root' })
export class Saving {
  private readonly waiting = signal(0);
  readonly busy = computed(() => this.waiting() > 0);

  async during<T>(work: Promise<T>): Promise<T> {
    this.waiting.update((count) => count + 1);
    try {
      return await work;
    } finally {
      this.waiting.update((count) => count - 1);
    }
  }
}
