import { Component, input } from '@angular/core';
import { Icon } from './icon';

/** Says what belongs here; its content is the one or two actions. */
@Component({
  selector: 'heed-empty-state',
  imports: [Icon],
  template: `
    <heed-icon [name]="icon()" [size]="20" class="text-brand" />
    <h2 class="mt-3 font-semibold">{{ heading() }}</h2>
    <p class="text-ink2 text-meta mt-1 max-w-prose">{{ text() }}</p>
    <div class="mt-4 flex flex-wrap gap-2 empty:hidden"><ng-content /></div>
  `,
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class EmptyState {
  readonly icon = input.required<string>();
  readonly heading = input.required<string>();
  readonly text = input('');
}
