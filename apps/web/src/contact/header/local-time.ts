import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { calendarDays, timeText } from '../../ui/time-text';
import { keepClockTrue } from './keep-clock-true';

/** What the clock shows where they are, and whether it is a good time to call; else from when on. */
@Component({
  selector: 'heed-local-time',
  imports: [Icon, TranslocoPipe],
  template: `
    <heed-icon name="clock" class="text-brand" />
    <span [attr.title]="why()"
      ><span class="text-ink font-semibold">{{ time() }}</span>
      {{ (clock().known ? 'contact.head.forName' : 'contact.head.ourTime') | transloco: { name: name() } }} ·
      {{ advice() }}</span
    >
  `,
  host: { class: 'text-meta text-ink2 inline-flex items-center gap-2 tabular-nums' },
})
export class LocalTime {
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();
  readonly contactId = input.required<string>();
  readonly name = input.required<string>();
  readonly clock = input.required<ContactPanelsFragment['clock']>();
  protected readonly time = computed(() => this.say(this.now(), 'time'));
  protected readonly advice = computed(() => {
    const { goodNow, nextGoodAt, hours } = this.clock();
    if (goodNow) return this.translate('contact.head.good');
    return nextGoodAt === null ? hours : this.from(new Date(nextGoodAt));
  });
  /** Whose hours they are. */
  protected readonly why = computed(() => {
    const { source, hours } = this.clock();
    const key = source === 'PREFERENCE' ? 'contact.head.theirHours' : 'contact.head.ourHours';
    return this.translate(key, { name: this.name(), hours });
  });

  constructor() {
    keepClockTrue(this.contactId, this.clock);
  }

  private from(next: Date): string {
    const time = this.say(next, 'time');
    const days = calendarDays(this.now(), next, this.clock().timeZone);
    if (days === 0) return this.translate('contact.head.from', { time });
    const tomorrow = new Intl.RelativeTimeFormat(this.locale(), { numeric: 'auto' }).format(1, 'day');
    const day = days === 1 ? tomorrow : this.say(next, 'day');
    return this.translate('contact.head.fromDay', { time, day });
  }

  private say(at: Date, look: 'time' | 'day'): string {
    return timeText(at, this.now(), look, this.locale(), this.clock().timeZone);
  }
}
