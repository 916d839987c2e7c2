import { MediaMatcher } from '@angular/cdk/layout';
import { Injectable, computed, effect, inject, signal } from '@angular/core';

export const DENSITIES = ['comfortable', 'compact'] as const;
type DensityName = (typeof DENSITIES)[number];

const KEPT_AS = 'heed.density';

/** How close the rows of lists stand on this device. Fingers need the room: a touch screen keeps it. */
@Injectable({ providedIn: 'root' })
export class Density {
  private readonly touched = inject(MediaMatcher).matchMedia('(pointer: coarse)').matches;
  readonly name = signal<DensityName>(
    DENSITIES.find((name) => name === localStorage.getItem(KEPT_AS)) ?? 'comfortable',
  );
  /** Pixels of a row of two lines, where script must know; styles say `compact:`. */
  readonly row = computed(() => (this.name() === 'compact' && !this.touched ? 40 : 56));

  constructor() {
    effect(() => {
      document.documentElement.dataset['density'] = this.name();
      localStorage.setItem(KEPT_AS, this.name());
    });
  }
}
