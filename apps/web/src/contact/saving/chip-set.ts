import { ApplicationRef, Component, computed, inject, input, signal } from '@angular/core';
import { FilterChip } from '../../ui/filter-chip';
import type { Option } from './in-place';
import type { Outcome } from './outcome';

let made = 0;

/**
 * Several of a few choices, each a chip that is on or off. A click shows at once; clicks while one is on its way go
 * together after it, upon the record as it stands then. A refusal shows what is stored.
 */
@Component({
  selector: 'heed-chip-set',
  imports: [FilterChip],
  template: `
    <p class="text-meta text-ink2 mb-1" [id]="id">{{ label() }}</p>
    <div class="flex flex-wrap gap-2" role="group" [attr.aria-labelledby]="id">
      @for (option of options(); track option.value) {
        <button heedFilterChip [on]="shown().includes(option.value)" (click)="toggle(option.value)">
          {{ option.label }}
        </button>
      }
      <ng-content />
    </div>
  `,
  host: { class: 'block' },
})
export class ChipSet {
  private readonly app = inject(ApplicationRef);
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly save = input.required<(values: string[]) => Promise<Outcome>>();
  protected readonly id = `chip-set-${++made}`;
  private readonly wanted = signal<string[] | null>(null);
  protected readonly shown = computed(() => this.wanted() ?? this.chosen());

  protected toggle(value: string): void {
    const waiting = this.wanted() !== null;
    const now = this.shown();
    this.wanted.set(now.includes(value) ? now.filter((one) => one !== value) : [...now, value]);
    if (!waiting) void this.store();
  }

  private async store(): Promise<void> {
    for (let sent: string[] | null = null; sent !== this.wanted();) {
      sent = this.wanted();
      const outcome = await this.save()(sent ?? []);
      await this.app.whenStable();
      if (outcome.kind !== 'saved') break;
    }
    this.wanted.set(null);
  }
}
