import { Component, computed, input } from '@angular/core';

/** So many times the usual gap fill the bar. */
const WHOLE = 4;

/** The silence as a bar, with a mark where it would be as usual. The words beside it say the same. */
@Component({
  selector: 'heed-silence-bar',
  template: `<span class="bg-brand absolute inset-y-0 start-0 rounded-full" [style.width.%]="width()"></span>
    <span class="bg-ink absolute -inset-y-1 w-0.5" [style.inset-inline-start.%]="usual"></span>`,
  host: { class: 'bg-sunken relative block h-1.5 w-24 rounded-full', 'aria-hidden': 'true' },
})
export class SilenceBar {
  readonly ratio = input.required<number>();
  protected readonly usual = 100 / WHOLE;
  protected readonly width = computed(() => Math.min(100, (this.ratio() * 100) / WHOLE));
}
