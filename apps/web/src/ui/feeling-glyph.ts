import { Component, computed, input } from '@angular/core';
import { FEELING_LOOKS, type FeelingName } from './feeling';

/** ▼▼ ▼ ● ▲ ▲▲: the shape alone, decorative; the word must stand beside it or be its row's label. */
@Component({
  selector: 'heed-feeling-glyph',
  template: `<svg class="h-2.5 fill-current" [class]="wide() ? 'w-[18px]' : 'w-2.5'">
    <use [attr.href]="look().glyph" />
  </svg>`,
  host: { 'aria-hidden': 'true', class: 'inline-flex shrink-0 items-center justify-center', '[class]': 'look().ink' },
})
export class FeelingGlyph {
  readonly feeling = input.required<FeelingName>();
  protected readonly look = computed(() => FEELING_LOOKS[this.feeling()]);
  protected readonly wide = computed(() => ['UPSET', 'DELIGHTED'].includes(this.feeling()));
}
