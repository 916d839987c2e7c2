import { Component, computed, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PresetPartsFragment, Weekday } from '../../graphql/generated/graphql';
import { DayRow } from '../../settings/hours/day-row';
import { type SpanDraft, type WeekDraft, WEEKDAYS, WORKDAYS, hoursOf, weekOf } from '../../settings/hours/week-draft';
import { weekWords } from '../../settings/hours/week-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

/** When the business is open: as the preset says, until somebody changes a day. */
@Component({
  selector: 'heed-open-hours',
  imports: [Button, DayRow, Icon, TranslocoPipe],
  template: `
    <p class="text-meta mb-1.5 font-semibold" id="open-label">{{ 'identity.setUp.open' | transloco }}</p>
    <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p class="min-w-0">{{ words() || ('identity.setUp.alwaysOpen' | transloco) }}</p>
      <button
        type="button"
        heedButton="secondary"
        compact
        aria-describedby="open-label"
        [attr.aria-expanded]="editing()"
        (click)="editing.set(!editing())"
      >
        <heed-icon [name]="editing() ? 'chevron-up' : 'pencil'" />{{
          (editing() ? 'identity.setUp.hoursDone' : 'identity.setUp.hoursChange') | transloco
        }}
      </button>
    </div>
    @if (editing()) {
      <ul class="bg-panel border-line rounded-card mt-3 border">
        @for (day of days; track day) {
          <li
            heedDayRow
            [day]="day"
            [spans]="current()[day]"
            (changed)="set([day], $event)"
            (copied)="copy(day, $event)"
          ></li>
        }
      </ul>
    }
  `,
  host: { class: 'block' },
})
export class OpenHours {
  private readonly say = weekWords();
  readonly proposed = input.required<PresetPartsFragment['hours']>();
  /** Null: as proposed. */
  readonly week = model<WeekDraft | null>(null);
  protected readonly days = WEEKDAYS;
  protected readonly editing = signal(false);
  protected readonly current = computed(() => this.week() ?? weekOf(this.proposed()));
  protected readonly words = computed(() => this.say(hoursOf(this.current())));

  protected copy(day: Weekday, how: 'monday' | 'workdays'): void {
    if (how === 'monday') this.set([day], this.current().MONDAY);
    else this.set(WORKDAYS, this.current()[day]);
  }

  protected set(days: readonly Weekday[], spans: readonly SpanDraft[]): void {
    const changed = Object.fromEntries(days.map((day) => [day, spans]));
    this.week.set({ ...this.current(), ...changed });
  }
}
