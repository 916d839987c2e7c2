import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';
import { type Due, dueText } from '../due-text';

/** How many dates are shown. */
const SHOWN = 3;

/** What was understood, in words, and the first dates on which it comes up. */
@Component({
  selector: 'heed-said-back',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (problem(); as wrong) {
      <p class="bg-warn-bg text-warn rounded-input flex items-start gap-2 p-3">
        <heed-icon name="circle-alert" class="mt-0.5" /><span>{{ wrong }}</span>
      </p>
    } @else if (text()) {
      <div class="bg-sunken rounded-input flex items-start gap-2 p-3">
        <heed-icon [name]="repeats() ? 'repeat' : 'check'" class="text-brand mt-0.5" />
        <div class="min-w-0">
          <p class="font-medium wrap-anywhere">{{ text() }}</p>
          @if (repeats()) {
            <p class="text-meta text-ink2">{{ 'reminders.form.next' | transloco: { dates: days() } }}</p>
          }
        </div>
      </div>
    }
  `,
  host: { role: 'status', class: 'block empty:hidden' },
})
export class SaidBack {
  private readonly due = dueText();
  readonly text = input.required<string>();
  readonly problem = input<string | null>(null);
  /** When it comes up, the soonest first; one that does not repeat has none. */
  readonly dates = input<readonly Due[]>([]);
  protected readonly repeats = computed(() => this.dates().length > 0);
  protected readonly days = computed(() =>
    this.dates()
      .slice(0, SHOWN)
      .map((date) => this.due(date))
      .join(' · '),
  );
}
