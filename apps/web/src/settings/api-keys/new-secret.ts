import { Component, ElementRef, afterNextRender, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { Toasts } from '../../ui/toasts';
import type { MadeKey } from './new-key';

/** A key's secret, the only time it is seen: stands in the page until somebody says that it is kept. */
@Component({
  selector: 'heed-new-secret',
  imports: [Button, PlainField, Icon, Input, TranslocoPipe],
  template: `
    <h2 tabindex="-1" class="flex items-center gap-2 font-semibold outline-none">
      <heed-icon name="key-round" [size]="20" class="text-brand" />
      {{ 'settings.keys.ready' | transloco: { name: made().name } }}
    </h2>
    @if (made().secret; as secret) {
      <p class="bg-warn-bg text-warn rounded-input my-3 p-3">{{ 'settings.keys.once' | transloco }}</p>
      <heed-plain-field [label]="'settings.keys.secret' | transloco">
        <input #box heedInput readonly class="font-mono" [value]="secret" (focus)="box.select()" />
      </heed-plain-field>
      <div class="mt-3 flex flex-wrap gap-2">
        <button type="button" heedButton="primary" (click)="copy(secret)">
          <heed-icon [name]="copied() ? 'check' : 'copy'" />{{ 'settings.keys.copy' | transloco }}
        </button>
        <button type="button" heedButton="secondary" (click)="kept.emit()">
          {{ 'settings.keys.kept' | transloco }}
        </button>
      </div>
    } @else {
      <p class="bg-danger-bg text-danger rounded-input my-3 p-3">{{ 'settings.keys.lost' | transloco }}</p>
      <button type="button" heedButton="secondary" (click)="kept.emit()">{{ 'ui.close' | transloco }}</button>
    }
  `,
  host: {
    role: 'group',
    class: 'bg-panel border-brand rounded-card block border p-4',
    '[attr.aria-label]': 'made().name',
  },
})
export class NewSecret {
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  readonly made = input.required<MadeKey>();
  readonly kept = output();
  protected readonly copied = signal(false);

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.querySelector('h2')?.focus());
  }

  protected async copy(secret: string): Promise<void> {
    await navigator.clipboard.writeText(secret);
    this.copied.set(true);
    this.toasts.show(this.translate('settings.keys.copied'));
  }
}
