import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { Anywhere } from './anywhere';

/** Opens the palette: looks like a field where there is room, else an icon. */
@Component({
  selector: 'heed-palette-button',
  imports: [Icon, Kbd, TranslocoPipe],
  template: `<button
    type="button"
    class="text-ink2 hover:bg-hover lg:border-strong lg:bg-bg rounded-button flex h-9 items-center justify-center gap-2.5 max-lg:w-9 lg:w-[400px] lg:max-w-full lg:border lg:px-3 pointer-coarse:h-11 max-lg:pointer-coarse:w-11"
    aria-haspopup="dialog"
    (click)="anywhere.openPalette()"
  >
    <heed-icon name="search" />
    <span class="truncate text-start max-lg:sr-only lg:flex-1">{{ 'palette.button' | transloco }}</span>
    <kbd heedKbd="palette" class="max-lg:hidden"></kbd>
  </button>`,
  host: { class: 'min-w-0' },
})
export class PaletteButton {
  protected readonly anywhere = inject(Anywhere);
}
