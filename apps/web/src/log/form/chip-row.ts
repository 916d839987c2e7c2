import { Component, computed, input, output } from '@angular/core';
import { FilterChip } from '../../ui/filter-chip';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';

interface ChipOption {
  value: string;
  label: string;
}

/** Chips of which at most one is on; pressed again it goes off. What does not fit stands in a menu at the end. */
@Component({
  selector: 'heed-chip-row',
  imports: [FilterChip, Icon, Menu],
  template: `
    @for (option of shown(); track option.value) {
      <button heedFilterChip [on]="option.value === value()" (click)="toggle(option.value)">
        @if (option.value === value()) {
          <heed-icon name="check" />
        }
        {{ option.label }}
      </button>
    }
    @if (rest().length) {
      <heed-menu [items]="rest()" [label]="moreLabel()" (chosen)="toggle($event)">
        <heed-icon name="ellipsis" />
      </heed-menu>
    }
  `,
  host: { role: 'group', class: 'flex flex-wrap items-center gap-2', '[attr.aria-label]': 'label()' },
})
export class ChipRow {
  readonly label = input.required<string>();
  readonly moreLabel = input('');
  readonly first = input.required<readonly ChipOption[]>();
  readonly more = input<readonly ChipOption[]>([]);
  readonly value = input<string | null>(null);
  readonly chosen = output<string | null>();

  protected readonly shown = computed(() => [
    ...this.first(),
    ...this.more().filter(({ value }) => value === this.value()),
  ]);
  protected readonly rest = computed(() => this.more().filter(({ value }) => value !== this.value()));

  protected toggle(value: string): void {
    this.chosen.emit(value === this.value() ? null : value);
  }
}
