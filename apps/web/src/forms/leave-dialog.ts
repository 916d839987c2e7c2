import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Unsaved } from './unsaved';

/** Asks whether what was written may be lost; staying is the way out of every doubt. */
@Component({
  selector: 'heed-leave-dialog',
  imports: [Button, Dialog, TranslocoPipe],
  template: `<heed-dialog [heading]="'ui.unsaved.title' | transloco" (closed)="unsaved.answer(false)">
    <p>{{ 'ui.unsaved.text' | transloco }}</p>
    <div class="mt-4 flex flex-wrap gap-2">
      <button type="button" heedButton="primary" (click)="unsaved.answer(false)">
        {{ 'ui.unsaved.stay' | transloco }}
      </button>
      <button type="button" heedButton="secondary" (click)="unsaved.answer(true)">
        {{ 'ui.unsaved.leave' | transloco }}
      </button>
    </div>
  </heed-dialog>`,
})
export class LeaveDialog {
  protected readonly unsaved = inject(Unsaved);
}
