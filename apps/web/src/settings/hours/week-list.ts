import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WholeCalendarFragment } from '../../graphql/generated/graphql';
import { WEEKDAYS } from './week-draft';
import { dayNames, timesOf } from './week-words';

/** The week for those who may only read it. */
@Component({
  selector: 'heed-week-list',
  imports: [TranslocoPipe],
  template: `<dl class="bg-panel border-line rounded-card grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 border p-4">
      @for (day of days(); track day.name) {
        <dt class="font-semibold">{{ day.name }}</dt>
        <dd class="tabular-nums" [class.text-ink2]="!day.times">
          {{ day.times || ('settings.hours.closed' | transloco) }}
        </dd>
      }
    </dl>
    @if (!hours().length) {
      <p class="bg-warn-bg text-warn rounded-card mt-2 p-3">{{ 'settings.hours.none' | transloco }}</p>
    }`,
  host: { class: 'block' },
})
export class WeekList {
  private readonly nameOf = dayNames();
  readonly hours = input.required<WholeCalendarFragment['hours']>();
  protected readonly days = computed(() =>
    WEEKDAYS.map((day) => ({ name: this.nameOf(day), times: timesOf(this.hours(), day) })),
  );
}
