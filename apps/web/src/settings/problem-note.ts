import { Component, input } from '@angular/core';
import { Icon } from '../ui/icon';

/** Why an action was refused, said aloud. */
@Component({
  selector: 'heed-problem-note',
  imports: [Icon],
  template: `@if (text(); as message) {
    <p role="alert" class="bg-danger-bg text-danger rounded-card flex items-start gap-2 p-3">
      <heed-icon name="circle-alert" class="mt-0.5" /><span>{{ message }}</span>
    </p>
  }`,
  host: { class: 'block empty:hidden' },
})
export class ProblemNote {
  readonly text = input.required<string | null>();
}
