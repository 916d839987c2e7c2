import { Component, ElementRef, afterRenderEffect, inject, input, output } from '@angular/core';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

/** A card beside the timeline: heading, a plus for one more, and what is known. */
@Component({
  selector: 'heed-around-card',
  imports: [Button, Icon],
  template: `
    <section class="bg-panel border-line rounded-card border p-3" [attr.aria-label]="heading()">
      <div class="-mt-1 flex min-h-9 items-center gap-2">
        <h2 class="text-card min-w-0 flex-1 font-semibold wrap-anywhere">{{ heading() }}</h2>
        @if (canAdd()) {
          <button
            type="button"
            heedButton="icon"
            compact
            class="-me-1"
            [attr.aria-label]="add()"
            (click)="asked.emit()"
          >
            <heed-icon name="plus" />
          </button>
        }
      </div>
      @if (none(); as text) {
        <p class="text-meta text-ink2">{{ text }}</p>
      }
      <ng-content />
    </section>
  `,
  host: { class: 'block' },
})
export class AroundCard {
  readonly heading = input.required<string>();
  /** Said while there is nothing. */
  readonly none = input<string | null>(null);
  /** The name of the plus. */
  readonly add = input.required<string>();
  readonly canAdd = input.required<boolean>();
  readonly asked = output();
  private was = true;

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const back = this.canAdd() && !this.was;
      this.was = this.canAdd();
      // The form that had the focus is gone; whoever used the keyboard goes on from its button.
      if (back && document.activeElement === document.body) element.querySelector('button')?.focus();
    });
  }
}
