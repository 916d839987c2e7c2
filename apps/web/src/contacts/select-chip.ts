import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../ui/icon';

export interface Choice {
  value: string;
  label: string;
}

/** A filter with its name before its value: a native select, so that a phone shows its own picker. */
@Component({
  selector: 'heed-select-chip',
  imports: [Icon],
  template: `<label
    class="heed-chip text-meta relative inline-flex h-[30px] items-center gap-1 rounded-full border ps-3 font-medium whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-2 pointer-coarse:h-11"
    [class]="on() ? 'border-brand bg-soft text-soft-ink' : 'border-strong bg-panel text-ink hover:bg-hover'"
  >
    <span>{{ label() }}:</span>
    <select
      #box
      class="bg-transparent max-w-40 h-full appearance-none truncate pe-8 outline-none [field-sizing:content]"
      (change)="chosen.emit(box.value)"
    >
      @for (choice of choices(); track choice.value) {
        <option class="bg-panel text-ink" [value]="choice.value" [selected]="choice.value === value()">
          {{ choice.label }}
        </option>
      }
    </select>
    <heed-icon name="chevron-down" class="pointer-events-none absolute end-2.5" />
  </label>`,
  host: { class: 'inline-block shrink-0' },
})
export class SelectChip {
  readonly label = input.required<string>();
  /** The first choice is the one that filters nothing, with an empty value. */
  readonly choices = input.required<readonly Choice[]>();
  readonly value = input('');
  readonly chosen = output<string>();
  protected readonly on = computed(() => this.value() !== '' && this.value() !== undefined);
}
