import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ArmedCall } from '../log/armed-call';
import { Composer } from '../log/composer';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';

/** On the page of whoever called: the call waits to be logged, as an inbound one. */
@Component({
  selector: 'heed-armed-call-note',
  imports: [Button, Icon, Kbd, TranslocoPipe],
  template: `@if (call(); as one) {
    <div
      class="bg-soft text-soft-ink rounded-card mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2"
      role="status"
    >
      <heed-icon name="phone-incoming" />
      <p class="min-w-0 flex-1 basis-40 font-medium tabular-nums">{{ 'ring.armed.text' | transloco: one }}</p>
      @if (!composer.request()) {
        <button
          type="button"
          heedButton="primary"
          compact
          class="max-sm:order-1 max-sm:w-full"
          (click)="composer.open()"
        >
          {{ 'ring.armed.log' | transloco }}<kbd heedKbd="log"></kbd>
        </button>
      }
      <button
        type="button"
        heedButton="icon"
        compact
        class="text-soft-ink!"
        [attr.aria-label]="'ring.armed.away' | transloco"
        (click)="armed.end()"
      >
        <heed-icon name="x" />
      </button>
    </div>
  }`,
  host: { class: 'block empty:hidden' },
})
export class ArmedCallNote {
  protected readonly armed = inject(ArmedCall);
  protected readonly composer = inject(Composer);
  readonly contactId = input.required<string>();
  protected readonly call = computed(() => {
    const call = this.armed.call();
    return call?.contactId === this.contactId() ? call : null;
  });
}
