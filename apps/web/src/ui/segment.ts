import { Component, computed, input, model } from '@angular/core';
import { Icon } from './icon';
import { RadioRow } from './radio-row';

interface SegmentOption<Value> {
  value: Value;
  label: string;
  icon?: string;
}

/** One of a few, side by side: a radio group; arrows choose, Tab leaves. */
@Component({
  selector: 'heed-segment',
  imports: [Icon],
  template: `@for (option of options(); track option.value; let index = $index) {
    <button
      #radio
      type="button"
      role="radio"
      class="text-meta inline-flex h-[34px] min-w-0 items-center gap-1.5 px-2 font-medium whitespace-nowrap first:rounded-s-[7px] last:rounded-e-[7px] pointer-coarse:h-11"
      [class]="
        option.value === value()
          ? 'bg-soft text-soft-ink outline-brand outline-2 -outline-offset-1'
          : 'hover:bg-hover border-line border-s first:border-s-0'
      "
      [attr.aria-checked]="option.value === value()"
      [tabIndex]="tabIndex(index)"
      (click)="value.set(option.value)"
      (keydown)="move($event, index)"
    >
      @if (option.icon; as name) {
        <heed-icon [name]="name" />
      }
      <span class="truncate" [title]="option.label">{{ option.label }}</span>
    </button>
  }`,
  host: {
    role: 'radiogroup',
    class: 'border-strong rounded-button bg-panel inline-flex max-w-full overflow-x-auto border',
    '[attr.aria-label]': 'label()',
  },
})
export class Segment<Value> extends RadioRow<Value> {
  readonly options = input.required<readonly SegmentOption<Value>[]>();
  readonly label = input.required<string>();
  readonly value = model<Value | null>(null);
  readonly values = computed(() => this.options().map((option) => option.value));
}
