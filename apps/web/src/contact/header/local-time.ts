import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InterfaceLanguage } from '../../i18n/language';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { timeText } from '../../ui/time-text';
import { withinHours } from './within-hours';

/** "09:12 for Amira · good time to call": the second half only when their hours are known. */
@Component({
  selector: 'heed-local-time',
  imports: [Icon, TranslocoPipe],
  template: `
    <heed-icon name="clock" class="text-brand" />
    <span
      >{{ 'contact.head.localTime' | transloco: { time: time(), name: name() } }}
      @if (good() !== null) {
        · {{ (good() ? 'contact.head.good' : 'contact.head.notNow') | transloco }}
      }
    </span>
  `,
  host: { class: 'text-meta text-ink2 inline-flex items-center gap-2 tabular-nums' },
})
export class LocalTime {
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  readonly name = input.required<string>();
  /** IANA zone. */
  readonly zone = input.required<string>();
  /** The value of a HOURS preference. */
  readonly hours = input<string | null>(null);
  protected readonly time = computed(() => timeText(this.now(), this.now(), 'time', this.locale(), this.zone()));
  protected readonly good = computed(() => {
    const hours = this.hours();
    return hours === null ? null : withinHours(hours, this.now(), this.zone());
  });
}
