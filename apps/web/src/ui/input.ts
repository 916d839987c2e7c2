import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** The look of a native control, and its place in a `heed-field`. Works with `[formField]` or plain signals. */
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
  protected readonly field = inject(Field, { optional: true });
}
