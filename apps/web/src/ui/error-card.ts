import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Failure } from '../graphql/failure';
import { Button } from './button';
import { Icon } from './icon';

/** A part that could not be loaded, with a way to try again and the request's number; the rest stays alive. */
@Component({
  selector: 'heed-error-card',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <heed-icon name="circle-alert" [size]="20" class="text-danger" />
    <h2 class="mt-3 font-semibold">{{ heading() }}</h2>
    <p class="text-ink2 text-meta mt-1">
      {{ 'ui.failure.' + failure().kind | transloco }}
      @if (failure().requestId; as id) {
        {{ 'ui.failure.request' | transloco: { id } }}
      }
    </p>
    <div class="mt-4 flex flex-wrap gap-2">
      <button type="button" heedButton="secondary" (click)="retry.emit()">{{ 'ui.retry' | transloco }}</button>
      @if (failure().requestId; as id) {
        <button type="button" heedButton="quiet" (click)="copy(id)">{{ 'ui.failure.copy' | transloco }}</button>
      }
    </div>
  `,
  host: { role: 'alert', class: 'bg-panel border-danger rounded-card block border p-4' },
})
export class ErrorCard {
  readonly heading = input.required<string>();
  readonly failure = input.required<Failure>();
  readonly retry = output();

  protected copy(id: string): void {
    void navigator.clipboard.writeText(id);
  }
}
