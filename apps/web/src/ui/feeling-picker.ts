import { Component, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FEELINGS, FEELING_LOOKS, type FeelingName } from './feeling';
import { FeelingGlyph } from './feeling-glyph';
import { RadioRow } from './radio-row';

/** Five choices, none preselected; the chosen one again takes the choice back. `suggested` only dashes one. */
@Component({
  selector: 'heed-feeling-picker',
  imports: [FeelingGlyph, TranslocoPipe],
  template: `@for (feeling of values(); track feeling; let index = $index) {
    <button
      #radio
      type="button"
      role="radio"
      class="heed-chip text-meta bg-panel inline-flex h-8 items-center justify-center gap-1 rounded-full border px-1.5 font-semibold whitespace-nowrap max-sm:h-[54px] max-sm:min-w-0 max-sm:flex-1 max-sm:flex-col max-sm:gap-1 max-sm:rounded-button max-sm:px-0.5 max-sm:text-caption pointer-coarse:min-h-11"
      [class]="looks[feeling].ink + ' ' + edge(feeling)"
      [attr.aria-checked]="feeling === value()"
      [tabIndex]="tabIndex(index)"
      (click)="value.set(feeling === value() ? null : feeling)"
      (keydown)="move($event, index)"
    >
      <heed-feeling-glyph [feeling]="feeling" />{{ 'ui.feeling.' + feeling | transloco }}
    </button>
  }`,
  host: {
    role: 'radiogroup',
    class: 'flex max-w-[446px] flex-wrap gap-1 max-sm:flex-nowrap max-sm:gap-1',
    '[attr.aria-label]': 'label()',
  },
})
export class FeelingPicker extends RadioRow<FeelingName> {
  readonly label = input.required<string>();
  readonly suggested = input<FeelingName | null>(null);
  readonly value = model<FeelingName | null>(null);
  readonly values = signal(FEELINGS).asReadonly();
  protected readonly looks = FEELING_LOOKS;

  protected edge(feeling: FeelingName): string {
    if (feeling === this.value()) return `${FEELING_LOOKS[feeling].tint} outline-2 -outline-offset-1 outline-current`;
    return feeling === this.suggested() ? 'border-dashed border-current' : 'border-strong';
  }
}
