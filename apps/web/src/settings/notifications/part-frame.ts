import { Component, input } from '@angular/core';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-names';

/** One way of being told: its name, what it is for, and what can be chosen. */
@Component({
  selector: 'heed-part-frame',
  imports: [Icon],
  template: `
    <heed-icon class="text-brand mt-0.5" [name]="icon()" [size]="20" />
    <div class="min-w-0 flex-1">
      <h2 class="text-card font-semibold">{{ heading() }}</h2>
      <p class="text-meta text-ink2 mb-3 max-w-prose">{{ text() }}</p>
      <ng-content />
    </div>
  `,
  host: {
    role: 'group',
    class: 'bg-panel border-line rounded-card mb-4 flex gap-3 border p-4',
    '[attr.aria-label]': 'heading()',
  },
})
export class PartFrame {
  readonly icon = input.required<IconName>();
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
}
