import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InterfaceLanguage } from '../../i18n/language';
import { Time } from '../../ui/time';
import { LogForm } from './log-form';
import { calendarDays } from '../../ui/time-text';

/** "Now", or the time that was given, and how long it took. */
@Component({
  selector: 'heed-when-summary',
  imports: [Time, TranslocoPipe],
  template: `
    @if (form.draft().at; as at) {
      @if (sameDay()) {
        <heed-time [at]="at" />
      } @else {
        <heed-time [at]="at" look="day" /> <heed-time [at]="at" look="time" />
      }
    } @else {
      {{ 'log.when.now' | transloco }}
    }
    @if (length(); as words) {
      · {{ words }}
    }
  `,
})
export class WhenSummary {
  protected readonly form = inject(LogForm);
  private readonly locale = inject(InterfaceLanguage).locale;
  protected readonly sameDay = computed(() => {
    const at = this.form.draft().at;
    return at !== null && calendarDays(new Date(at), new Date()) === 0;
  });
  protected readonly length = computed(() => {
    const minutes = this.form.draft().minutes;
    const words = new Intl.NumberFormat(this.locale(), { style: 'unit', unit: 'minute', unitDisplay: 'short' });
    return minutes ? words.format(minutes) : null;
  });
}
