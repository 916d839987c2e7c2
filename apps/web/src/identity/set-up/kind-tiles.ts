import { Component, computed, input, model } from '@angular/core';
import type { PresetPartsFragment } from '../../graphql/generated/graphql';
import { Icon } from '../../ui/icon';
import { RadioRow } from '../../ui/radio-row';

/** The kinds of business, one of which is chosen: a radio group; arrows choose, Tab leaves. */
@Component({
  selector: 'heed-kind-tiles',
  imports: [Icon],
  template: `@for (preset of presets(); track preset.key; let index = $index) {
    <button
      #radio
      type="button"
      role="radio"
      class="rounded-card flex min-w-0 items-center gap-3 border p-3 text-start"
      [class]="
        preset.key === value()
          ? 'border-brand bg-soft text-soft-ink outline-brand outline-1 -outline-offset-2'
          : 'border-line bg-panel hover:bg-hover'
      "
      [attr.aria-checked]="preset.key === value()"
      [tabIndex]="tabIndex(index)"
      (click)="value.set(preset.key)"
      (keydown)="move($event, index)"
    >
      <span
        class="rounded-button grid size-10 shrink-0 place-items-center"
        [class]="preset.key === value() ? 'bg-panel text-brand' : 'bg-sunken text-ink2'"
        ><heed-icon [name]="preset.icon" [size]="20"
      /></span>
      <span class="min-w-0 flex-1">
        <span class="block font-semibold">{{ preset.label }}</span>
        <span class="text-meta block" [class.text-ink2]="preset.key !== value()">{{ preset.description }}</span>
      </span>
      @if (preset.key === value()) {
        <heed-icon name="circle-check" class="text-brand self-start" />
      }
    </button>
  }`,
  host: {
    role: 'radiogroup',
    class: 'grid grid-cols-3 gap-3 max-xl:grid-cols-2 max-sm:grid-cols-1',
    '[attr.aria-label]': 'label()',
  },
})
export class KindTiles extends RadioRow<string> {
  readonly presets = input.required<readonly PresetPartsFragment[]>();
  readonly label = input.required<string>();
  readonly value = model<string | null>(null);
  readonly values = computed(() => this.presets().map(({ key }) => key));
}
