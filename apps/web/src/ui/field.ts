import { Component, computed, contentChild, forwardRef, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from './icon';
import { PlainField } from './plain-field';

/** A field of a signal form: its error is `error` when given, else the first one of the form's field once touched. */
@Component({
  selector: 'heed-field',
  imports: [Icon, TranslocoPipe],
  templateUrl: './plain-field.html',
  providers: [{ provide: PlainField, useExisting: forwardRef(() => Field) }],
  host: { class: 'block' },
})
export class Field extends PlainField {
  private readonly transloco = inject(TranslocoService);
  private readonly bound = contentChild(FormField, { descendants: true });

  override readonly shown = computed(() => {
    if (this.error()) return this.error();
    const state = this.bound()?.state();
    const first = state?.touched() ? state.errors()[0] : undefined;
    if (!first) return null;
    return first.message ?? this.transloco.translate(`ui.field.${first.kind}`);
  });
}
