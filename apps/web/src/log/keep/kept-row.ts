import { Component, ElementRef, afterNextRender, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

/** The frame of one thing to keep: what it is, a way to remove it, its fields. A new one begins at its first field. */
@Component({
  selector: 'heed-kept-row',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <div class="mb-2 flex items-center gap-2">
      <heed-icon [name]="icon()" class="text-brand" />
      <span class="text-meta flex-1 font-semibold">{{ label() }}</span>
      <button
        type="button"
        heedButton="icon"
        compact
        [attr.aria-label]="'log.remove' | transloco: { what: label() }"
        (click)="remove($event)"
      >
        <heed-icon name="x" />
      </button>
    </div>
    <ng-content />
    @if (wrong(); as why) {
      <p class="text-meta text-danger mt-1.5 flex gap-1.5" role="alert"><heed-icon name="circle-alert" />{{ why }}</p>
    }
  `,
  host: {
    role: 'group',
    class: 'border-line rounded-entry mb-2 block border p-3',
    '[attr.aria-label]': 'label()',
  },
})
export class KeptRow {
  readonly label = input.required<string>();
  readonly icon = input.required<string>();
  readonly wrong = input<string | null>(null);
  /** Whether it was just added, so that writing begins in it. */
  readonly fresh = input(false);
  readonly removed = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (this.fresh()) host.querySelector<HTMLElement>('input:not([type=radio]), select')?.focus();
    });
  }

  /** The row goes with the key that was pressed in it: whoever uses keys goes on in the note. */
  protected remove({ detail }: MouseEvent): void {
    if (detail === 0) document.getElementById('log-note')?.focus();
    this.removed.emit();
  }
}
