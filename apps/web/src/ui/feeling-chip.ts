import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FEELING_LOOKS, type FeelingName } from './feeling';
import { FeelingGlyph } from './feeling-glyph';

/** Glyph, word and tint. Solid: a person said so; dashed and "suggested": a machine's guess. No feeling, no chip. */
@Component({
  selector: 'heed-feeling-chip',
  imports: [FeelingGlyph, TranslocoPipe],
  template: `<heed-feeling-glyph [feeling]="feeling()" />
    {{ 'ui.feeling.' + feeling() | transloco }}
    @if (suggested()) {
      <span class="font-medium">{{ 'ui.feeling.suggested' | transloco }}</span>
    }`,
  host: {
    class:
      'heed-chip text-meta inline-flex h-[22px] items-center gap-1.5 rounded-full border px-2 font-semibold whitespace-nowrap',
    '[class]': 'looks()',
  },
})
export class FeelingChip {
  readonly feeling = input.required<FeelingName>();
  readonly suggested = input(false);
  protected readonly looks = computed(() => {
    const look = FEELING_LOOKS[this.feeling()];
    return `${look.ink} ${this.suggested() ? 'border-dashed border-current' : look.tint}`;
  });
}
