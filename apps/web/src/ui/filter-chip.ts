import { Component, input } from '@angular/core';

/** A filter that is on or off: `<button heedFilterChip [on]="calls()" (click)="...">Calls</button>`. */
@Component({
  selector: 'button[heedFilterChip]',
  template: `<ng-content />`,
  host: {
    type: 'button',
    class:
      'heed-chip text-meta inline-flex h-[30px] items-center gap-1.5 rounded-full border px-3 font-medium whitespace-nowrap pointer-coarse:h-11',
    '[class]': "on() ? 'border-brand bg-soft text-soft-ink' : 'border-strong bg-panel text-ink hover:bg-hover'",
    '[attr.aria-pressed]': 'on()',
  },
})
export class FilterChip {
  readonly on = input(false);
}
