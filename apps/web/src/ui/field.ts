import { Component, computed, contentChild, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from './icon';

let made = 0;

/**
 * Label above, control inside (`heedInput`), help or error below, joined for screen readers. The error is `error`
 * when given, else the first one of the signal form's field once it was touched. `aside` sits at the label's end.
 */
@Component({
  selector: 'heed-field',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="mb-1.5 flex items-baseline justify-between gap-2">
      <label class="text-meta font-semibold" [attr.for]="id"
        >{{ label() }}
        @if (optional()) {
          <span class="text-ink2 font-normal">{{ 'ui.field.optional' | transloco }}</span>
        }
      </label>
      <ng-content select="[aside]" />
    </div>
    <ng-content />
    <p
      class="text-meta mt-1 flex items-start gap-1.5"
      [id]="id + '-note'"
      [class]="shown() ? 'text-danger' : 'text-ink2'"
    >
      @if (shown(); as text) {
        <heed-icon name="circle-alert" class="mt-px" /><span>{{ text }}</span>
      } @else if (help()) {
        {{ help() }}
      }
    </p>
  `,
  host: { class: 'block' },
})
export class Field {
  private readonly transloco = inject(TranslocoService);
  private readonly bound = contentChild(FormField, { descendants: true });
  readonly label = input.required<string>();
  readonly help = input<string | null>(null);
  readonly error = input<string | null>(null);
  readonly optional = input(false);
  readonly id = `field-${++made}`;

  /** The text of the error that is to be seen now. */
  readonly shown = computed(() => {
    if (this.error()) return this.error();
    const state = this.bound()?.state();
    const first = state?.touched() ? state.errors()[0] : undefined;
    if (!first) return null;
    return first.message ?? this.transloco.translate(`ui.field.${first.kind}`);
  });
  readonly describedBy = computed(() => (this.shown() || this.help() ? `${this.id}-note` : null));
}
