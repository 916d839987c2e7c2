import { Component, effect, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';
import { TOAST_STAYS } from '../../ui/toasts';
import { SendChange } from './send-change';

/** "Saved · Undo" under a field, for as long as a toast would stay. */
@Component({
  selector: 'heed-saved-mark',
  imports: [Icon, TranslocoPipe],
  template: `<span role="status">
    @if (changeId(); as id) {
      <span class="text-meta text-ink2 ms-2 inline-flex items-center gap-1.5">
        <heed-icon name="check" />{{ 'contact.edit.saved' | transloco }}
        <button
          type="button"
          class="text-brand rounded-input min-h-6 px-1 font-semibold pointer-coarse:min-h-11"
          (click)="undo(id)"
        >
          {{ 'contact.edit.undo' | transloco }}
        </button>
      </span>
    }
  </span>`,
})
export class SavedMark {
  private readonly sender = inject(SendChange);
  readonly changeId = input.required<string | null>();
  readonly gone = output();

  constructor() {
    effect((onCleanup) => {
      if (!this.changeId()) return;
      const timer = setTimeout(() => this.gone.emit(), TOAST_STAYS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected undo(id: string): void {
    this.gone.emit();
    void this.sender.undo(id);
  }
}
