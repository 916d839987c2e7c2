import { Component, booleanAttribute, input } from '@angular/core';
import { Icon } from './icon';

export type ButtonLook = 'primary' | 'secondary' | 'soft' | 'quiet' | 'danger' | 'icon';

/**
 * `<button heedButton="primary" [busy]="saving()">Save</button>`, also on links. A busy button keeps its focus and
 * name, spins, and ignores clicks. An icon button needs an `aria-label`.
 */
@Component({
  selector: 'button[heedButton], a[heedButton]',
  imports: [Icon],
  template: `@if (busy()) {
      <heed-icon name="loader-circle" class="animate-spin" />
    }
    <ng-content />`,
  host: {
    class: 'heed-button',
    '[attr.data-look]': 'heedButton() || "secondary"',
    '[attr.data-compact]': 'compact() ? "" : null',
    '[attr.aria-busy]': 'busy() ? "true" : null',
    '[attr.aria-disabled]': 'busy() ? "true" : null',
    '(click)': 'holdWhileBusy($event)',
  },
})
export class Button {
  readonly heedButton = input<ButtonLook | ''>('secondary');
  readonly busy = input(false, { transform: booleanAttribute });
  readonly compact = input(false, { transform: booleanAttribute });

  protected holdWhileBusy(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
