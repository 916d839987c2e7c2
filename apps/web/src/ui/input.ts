import { Directive, inject } from '@angular/core';
import { PlainField } from './plain-field';

/** The look of a native control, and its place in a field. Works with `[formField]` or plain signals. */
@Directive({
  selector: 'input[heedInput], textarea[heedInput], select[heedInput]',
  host: {
    class: 'heed-input',
    '[attr.id]': 'field?.id',
    '[attr.aria-invalid]': 'field?.shown() ? "true" : null',
    '[attr.aria-describedby]': 'field?.describedBy()',
  },
})
export class Input {
  protected readonly field = inject(PlainField, { optional: true });
}
