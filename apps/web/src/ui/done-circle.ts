import { Component, input, output } from '@angular/core';
import { Icon } from './icon';

/** The round button that ends a row: empty while it is open, ticked once it is done. */
@Component({
  selector: 'heed-done-circle',
  imports: [Icon],
  template: `<button
    type="button"
    class="group heed-round-target"
    [attr.aria-label]="label()"
    [attr.aria-pressed]="done()"
    (click)="pressed.emit()"
  >
    <span
      class="grid size-[22px] place-items-center rounded-full border"
      [class]="
        done()
          ? 'bg-brand border-brand text-on-brand'
          : 'border-strong group-hover:border-brand group-hover:bg-soft text-brand'
      "
    >
      @if (done()) {
        <heed-icon name="check" class="size-3.5!" />
      }
    </span>
  </button>`,
  host: { class: 'shrink-0 inline-flex' },
})
export class DoneCircle {
  readonly label = input.required<string>();
  readonly done = input(false);
  readonly pressed = output();
}
