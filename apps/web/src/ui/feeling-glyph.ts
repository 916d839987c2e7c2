import { Component, computed, input } from '@angular/core';
import { FEELING_LOOKS, type FeelingName } from './feeling';

/** ▼▼ ▼ ● ▲ ▲▲: the shape alone, decorative; the word must stand beside it or be its row's label. */
@Component({
  selector: 'heed-feeling-glyph',
  template: `<svg class="h-3 fill-current" [class]="wide() ? 'w-[13px]' : 'w-[7px]'">
    <use [attr.href]="look().glyph" />
  </svg>`,
  host: { 'aria-hidden': 'true', class: 'inline-flex shrink-0 justify-center', '[class]': 'look().ink' },
})
export class FeelingGlyph {
  readonly feeling = input.required<FeelingName>();
  protected readonly look = computed(() => FEELING_LOOKS[this.feeling()]);
  protected readonly wide = computed(() => ['UPSET', 'DELIGHTED'].includes(this.feeling()));
}
