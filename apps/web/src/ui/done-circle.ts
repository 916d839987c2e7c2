import { Component, input, output } from '@angular/core';
import { Icon } from './icon';

/** The round button that ends a row: empty while it is open, ticked once it is done. */
@Component({
  selector: 'heed-done-circle',
  imports: [Icon],
  template: `<button
    type="button"
    class="grid size-6 place-items-center rounded-full border pointer-coarse:size-11"
    [class]="
      done() ? 'bg-brand border-brand text-on-brand' : 'border-strong hover:border-brand hover:bg-soft text-brand'
    "
    [attr.aria-label]="label()"
    [attr.aria-pressed]="done()"
    (click)="pressed.emit()"
  >
    @if (done()) {
      <heed-icon name="check" />
    }
  </button>`,
  host: { class: 'shrink-0 inline-flex' },
})
export class DoneCircle {
  readonly label = input.required<string>();
  readonly done = input(false);
  readonly pressed = output();
}
