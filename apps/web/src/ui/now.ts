import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** The clock of the screen: moves on every half minute, so that "5 minutes ago" stays true. */
@Injectable({ providedIn: 'root' })
export class Now {
  private readonly instant = signal(new Date());
  readonly at = this.instant.asReadonly();

  constructor() {
    const timer = setInterval(() => this.instant.set(new Date()), 30_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
