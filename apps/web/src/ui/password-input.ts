import { Component, inject, input, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlainField } from './plain-field';
import { Icon } from './icon';

/** A password with a button that shows it. A control of signal forms: `[formField]`. */
@Component({
  selector: 'heed-password-input',
  imports: [Icon, TranslocoPipe],
  template: `
    <input
      class="heed-input pe-11"
      [attr.id]="field?.id"
      [type]="revealed() ? 'text' : 'password'"
      [attr.autocomplete]="autocomplete()"
      [attr.aria-invalid]="field?.shown() ? 'true' : null"
      [attr.aria-describedby]="field?.describedBy()"
      autocapitalize="off"
      spellcheck="false"
      [value]="value()"
      [required]="required()"
      (input)="value.set(box.value)"
      (blur)="touched.set(true)"
      #box
    />
    <button
      type="button"
      class="text-ink2 rounded-input absolute inset-y-0 end-0 grid w-11 place-items-center"
      [attr.aria-pressed]="revealed()"
      [attr.aria-label]="'ui.password.show' | transloco"
      (click)="revealed.set(!revealed())"
    >
      <heed-icon [name]="revealed() ? 'eye-off' : 'eye'" />
    </button>
  `,
  host: { class: 'relative block' },
})
export class PasswordInput implements FormValueControl<string> {
  protected readonly field = inject(PlainField, { optional: true });
  readonly value = model('');
  readonly touched = model(false);
  readonly required = input(false);
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  protected readonly revealed = signal(false);
}
