import { Component, computed, input, output, signal } from '@angular/core';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';

/** A card with a list and a form for one more. */
@Component({
  selector: 'heed-details-card',
  imports: [Button, Icon, QuickForm],
  template: `
    <h2 class="text-card mb-2 font-semibold">{{ heading() }}</h2>
    @if (none(); as text) {
      <p class="text-ink2 text-meta">{{ text }}</p>
    }
    <ng-content />
    @if (adding()) {
      <heed-quick-form
        [label]="add()"
        [lines]="lines()"
        [save]="save()"
        (changed)="changed.emit($event)"
        (closed)="adding.set(false)"
      />
    } @else if (canAdd()) {
      <button type="button" heedButton="quiet" compact class="-ms-2 mt-1" (click)="adding.set(true)">
        <heed-icon name="plus" />{{ add() }}
      </button>
    }
  `,
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class DetailsCard {
  readonly heading = input.required<string>();
  /** Said while the list is empty. */
  readonly none = input<string | null>(null);
  readonly add = input.required<string>();
  readonly lines = input.required<readonly FormLine[]>();
  readonly canEdit = input.required<boolean>();
  readonly save = input.required<(values: Values) => Promise<Outcome>>();
  /** Every time something is typed or chosen in the form. */
  readonly changed = output<Values>();
  protected readonly adding = signal(false);
  protected readonly canAdd = computed(() => this.canEdit() && this.lines().length > 0);
}
