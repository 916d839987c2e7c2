import { Component, computed, input, type Signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';

let made = 0;

/**
 * Label above, control inside (`heedInput`), help or error below, joined for screen readers. `aside` sits at the
 * label's end. In a signal form it is a `heed-field`; pages that have no such form do without its library.
 */
@Component({
  selector: 'heed-plain-field',
  imports: [Icon, TranslocoPipe],
  templateUrl: './plain-field.html',
  host: { class: 'block' },
})
export class PlainField {
  readonly label = input.required<string>();
  readonly help = input<string | null>(null);
  readonly error = input<string | null>(null);
  readonly optional = input(false);
  readonly id = `field-${++made}`;

  /** The text of the error that is to be seen now. */
  readonly shown: Signal<string | null> = this.error;
  readonly describedBy = computed(() => (this.shown() || this.help() ? `${this.id}-note` : null));
}
