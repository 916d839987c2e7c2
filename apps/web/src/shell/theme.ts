import { Injectable, effect, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
type ThemeName = (typeof THEMES)[number];

const KEPT_AS = 'heed.theme';

/** The theme on this device. `public/theme.js` puts it on the page before the first paint. */
@Injectable({ providedIn: 'root' })
export class Theme {
  readonly name = signal<ThemeName>(THEMES.find((name) => name === localStorage.getItem(KEPT_AS)) ?? 'system');

  constructor() {
    effect(() => {
      document.documentElement.dataset['theme'] = this.name();
      localStorage.setItem(KEPT_AS, this.name());
    });
  }
}
