import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';

/** A link that is shown this once, to be copied and sent by hand. */
@Component({
  selector: 'heed-one-time-link',
  imports: [Button, PlainField, Icon, Input, Time, TranslocoPipe],
  template: `
    <heed-plain-field [label]="'settings.link.label' | transloco" [help]="'settings.link.help' | transloco">
      <input #box heedInput readonly [value]="address()" (focus)="box.select()" />
    </heed-plain-field>
    @if (expiresAt(); as end) {
      <p class="text-meta text-ink2 mt-1">
        {{ 'settings.link.until' | transloco }} <heed-time [at]="end" look="full" />
      </p>
    }
    <button type="button" heedButton="primary" class="mt-4" (click)="copy()">
      <heed-icon name="copy" />{{ 'settings.link.copy' | transloco }}
    </button>
  `,
  host: { class: 'block' },
})
export class OneTimeLink {
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  /** For example /invite/TOKEN. */
  readonly path = input.required<string>();
  readonly expiresAt = input<string | null | undefined>(null);
  protected readonly address = computed(() => location.origin + this.path());

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.address());
    this.toasts.show(this.translate('settings.link.copied'));
  }
}
