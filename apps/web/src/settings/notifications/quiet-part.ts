import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Weekday, WholeNotificationSettingsFragment } from '../../graphql/generated/graphql';
import { Checkbox } from '../../ui/checkbox';
import { FilterChip } from '../../ui/filter-chip';
import { Input } from '../../ui/input';
import { PlainField } from '../../ui/plain-field';
import { WEEKDAYS, clockText, minutesOf } from '../hours/week-draft';
import { dayNames } from '../hours/week-words';
import { OwnSettings } from './own-settings';
import { PartFrame } from './part-frame';

/** From seven in the evening to seven in the morning, in minutes of the day: what a first choice of quiet is. */
const NIGHT = { quietFrom: 1_140, quietTo: 420 };

/** When nothing makes a sound; what comes meanwhile waits, and stands in the app all the same. */
@Component({
  selector: 'heed-quiet-part',
  imports: [Checkbox, FilterChip, Input, PartFrame, PlainField, TranslocoPipe],
  template: `<heed-part-frame
    icon="moon"
    [heading]="'settings.told.quiet' | transloco"
    [text]="'settings.told.quietText' | transloco"
  >
    <heed-checkbox [checked]="on()" (checkedChange)="own.save($event ? night : none)">{{
      'settings.told.quietOn' | transloco
    }}</heed-checkbox>
    @if (on()) {
      <div class="mt-2 flex flex-wrap gap-3">
        <heed-plain-field class="w-32" [label]="'settings.told.from' | transloco">
          <input heedInput #from type="time" [value]="clock(settings().quietFrom)" (change)="set(from, 'quietFrom')" />
        </heed-plain-field>
        <heed-plain-field class="w-32" [label]="'settings.told.to' | transloco">
          <input heedInput #to type="time" [value]="clock(settings().quietTo)" (change)="set(to, 'quietTo')" />
        </heed-plain-field>
      </div>
    }
    <p class="text-meta mt-3 mb-1.5 font-semibold" id="quiet-days">{{ 'settings.told.quietDays' | transloco }}</p>
    <div class="flex flex-wrap gap-2" role="group" aria-labelledby="quiet-days">
      @for (day of days; track day) {
        <button heedFilterChip [on]="settings().quietDays.includes(day)" (click)="toggle(day)">
          {{ nameOf(day) }}
        </button>
      }
    </div>
  </heed-part-frame>`,
})
export class QuietPart {
  protected readonly own = inject(OwnSettings);
  readonly settings = input.required<WholeNotificationSettingsFragment>();
  protected readonly days = WEEKDAYS;
  protected readonly nameOf = dayNames('short');
  protected readonly night = NIGHT;
  protected readonly none = { quietFrom: null, quietTo: null };
  protected readonly on = computed(() => this.settings().quietFrom !== null && this.settings().quietTo !== null);

  protected clock(minutes: number | null): string {
    return clockText(minutes ?? 0);
  }

  /** An empty time is no answer: what was chosen before stands. */
  protected set(box: HTMLInputElement, name: 'quietFrom' | 'quietTo'): void {
    const minutes = minutesOf(box.value);
    if (minutes === null) box.value = this.clock(this.settings()[name]);
    else void this.own.save({ [name]: minutes });
  }

  protected toggle(day: Weekday): void {
    const { quietDays } = this.settings();
    const wanted = quietDays.includes(day) ? quietDays.filter((one) => one !== day) : [...quietDays, day];
    void this.own.save({ quietDays: WEEKDAYS.filter((one) => wanted.includes(one)) });
  }
}
