import { Component, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';
import { RadioRow } from '../../ui/radio-row';
import { TYPE_ICONS } from './type-draft';

/** All icons a type can have, side by side; arrows choose. */
@Component({
  selector: 'heed-icon-picker',
  imports: [Icon, TranslocoPipe],
  template: `@for (icon of values(); track icon; let index = $index) {
    <button
      #radio
      type="button"
      role="radio"
      class="rounded-button grid size-9 place-items-center border pointer-coarse:size-11"
      [class]="icon === value() ? 'border-brand bg-soft text-soft-ink' : 'border-line text-ink2 hover:bg-hover'"
      [attr.aria-label]="'settings.icon.' + icon | transloco"
      [title]="'settings.icon.' + icon | transloco"
      [attr.aria-checked]="icon === value()"
      [tabIndex]="tabIndex(index)"
      (click)="value.set(icon)"
      (keydown)="move($event, index)"
    >
      <heed-icon [name]="icon" />
    </button>
  }`,
  host: { role: 'radiogroup', class: 'flex flex-wrap gap-1', '[attr.aria-label]': 'label()' },
})
export class IconPicker extends RadioRow<string> {
  readonly label = input.required<string>();
  readonly value = model<string | null>(null);
  readonly values = signal<readonly string[]>(TYPE_ICONS).asReadonly();
}
