import { Component, input } from '@angular/core';
import { Icon } from '../../ui/icon';

/** One part of the brief: icon, heading, count. */
@Component({
  selector: 'heed-brief-section',
  imports: [Icon],
  template: `
    <h3 class="mb-2 flex items-center gap-2 font-semibold">
      <heed-icon [name]="icon()" class="text-brand" />{{ heading() }}
      @if (count(); as n) {
        <span class="bg-sunken text-ink2 text-caption rounded-full px-1.5 font-medium">{{ n }}</span>
      }
    </h3>
    <ng-content />
  `,
  host: { class: 'block p-3' },
})
export class BriefSection {
  readonly icon = input.required<string>();
  readonly heading = input.required<string>();
  readonly count = input(0);
}
