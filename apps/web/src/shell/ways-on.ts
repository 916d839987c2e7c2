import { Location } from '@angular/common';
import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Anywhere } from '../palette/anywhere';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';

/** From a page that has nothing to show: search, the places people mostly want, and back to where they were. */
@Component({
  selector: 'heed-ways-on',
  imports: [Button, Icon, Kbd, RouterLink, TranslocoPipe],
  template: `
    <button type="button" heedButton="primary" (click)="anywhere.openPalette()">
      <heed-icon name="search" />{{ 'shell.ways.search' | transloco }}
      <kbd heedKbd class="pointer-coarse:hidden">Ctrl K</kbd>
    </button>
    <a heedButton="secondary" routerLink="/today">{{ 'shell.ways.today' | transloco }}</a>
    <a heedButton="secondary" routerLink="/contacts">{{ 'shell.toContacts' | transloco }}</a>
    @if (before) {
      <button type="button" heedButton="quiet" (click)="location.back()">
        <heed-icon name="arrow-left" />{{ 'shell.ways.back' | transloco }}
      </button>
    }
  `,
  host: { class: 'mt-4 flex flex-wrap gap-2' },
})
export class WaysOn {
  protected readonly location = inject(Location);
  protected readonly anywhere = inject(Anywhere);
  /** Whether there is a page to go back to. */
  protected readonly before = history.length > 1;
}
