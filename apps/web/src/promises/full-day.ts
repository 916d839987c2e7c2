import { Component, computed, input } from '@angular/core';
import { query } from '../graphql/query';
import { zoneHere } from '../i18n/reader';
import { Icon } from '../ui/icon';
import { CapacityQuery } from './documents';

/** Says when the reader has promised enough for a day already. It warns and refuses nothing. */
@Component({
  selector: 'heed-full-day',
  imports: [Icon],
  template: `@if (text(); as text) {
    <p class="bg-warn-bg text-warn rounded-button text-meta mt-2 flex items-start gap-2 px-3 py-2">
      <heed-icon name="calendar-clock" class="mt-0.5" />{{ text }}
    </p>
  }`,
  host: { class: 'block', role: 'status' },
})
export class FullDay {
  /** A date input's value; empty while none was chosen. */
  readonly day = input.required<string>();
  private readonly asked = query(CapacityQuery, () =>
    /^\d{4}-\d\d-\d\d$/.test(this.day()) ? { date: this.day(), timeZone: zoneHere() } : null,
  );
  protected readonly text = computed(() => {
    const capacity = this.asked.data()?.promiseCapacity;
    return capacity?.full && capacity.date === this.day() ? capacity.text : null;
  });
}
