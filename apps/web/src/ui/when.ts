import { Component, computed, inject, input } from '@angular/core';
import { InterfaceLanguage } from '../i18n/language';
import { Now } from './now';
import { Time } from './time';
import { calendarDays, timeText } from './time-text';
import { fromWall } from './wall-time';

/** When something is due: a time as `heed-time` says it, or a day alone, which has no hour: "Today", "6 Nov". */
@Component({
  selector: 'heed-when',
  imports: [Time],
  template: `@if (day(); as day) {
      <time [attr.datetime]="day">{{ text() }}</time>
    } @else {
      <heed-time [at]="at()" />
    }`,
})
export class When {
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  /** An instant as the API gives it. */
  readonly at = input.required<string>();
  /** Such as 2026-11-24, for what has no hour. */
  readonly day = input<string | null>(null);
  protected readonly text = computed(() => {
    const noon = new Date(fromWall(`${this.day()}T12:00`) ?? this.at());
    if (calendarDays(this.now(), noon) !== 0) return timeText(noon, this.now(), 'short', this.locale());
    const today = new Intl.RelativeTimeFormat(this.locale(), { numeric: 'auto' }).format(0, 'day');
    return today.charAt(0).toLocaleUpperCase(this.locale()) + today.slice(1);
  });
}
