import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HolidayInput } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

const WHOLE: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' };

/** A day on which the business is closed. */
@Component({
  selector: 'li[heedHolidayRow]',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <span class="min-w-0 flex-1 wrap-anywhere"
      ><span class="font-medium">{{ holiday().name }}</span>
      <time class="text-ink2 text-meta ms-2 whitespace-nowrap" [attr.datetime]="holiday().date">{{
        date()
      }}</time></span
    >
    @if (mayChange()) {
      <button
        type="button"
        heedButton="icon"
        compact
        [attr.aria-label]="'settings.holidays.remove' | transloco: { name: holiday().name, date: date() }"
        (click)="removed.emit()"
      >
        <heed-icon name="trash-2" />
      </button>
    }
  `,
  host: { class: 'border-hair flex items-center gap-3 border-b px-3 py-1.5 last:border-b-0' },
})
export class HolidayRow {
  private readonly locale = inject(InterfaceLanguage).locale;
  readonly holiday = input.required<HolidayInput>();
  readonly mayChange = input.required<boolean>();
  readonly removed = output();
  protected readonly date = computed(() =>
    new Intl.DateTimeFormat(this.locale(), { ...WHOLE, timeZone: 'UTC' }).format(
      new Date(`${this.holiday().date}T00:00:00Z`),
    ),
  );
}
