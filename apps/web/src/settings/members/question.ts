import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** What is asked before something is done that no undo takes back. */
export interface Words {
  heading: string;
  text: string;
  /** What the button that does it says. */
  yes: string;
}

/** Asks, and answers once; closing it is a no. */
@Component({
  selector: 'heed-question',
  imports: [Button, Dialog, TranslocoPipe],
  template: `<heed-dialog [heading]="words().heading" (closed)="answered.emit(false)">
    <p class="mb-4">{{ words().text }}</p>
    <div class="flex flex-wrap justify-end gap-2">
      <button type="button" heedButton="quiet" (click)="answered.emit(false)">
        {{ 'settings.cancel' | transloco }}
      </button>
      <button type="button" heedButton="primary" (click)="answered.emit(true)">{{ words().yes }}</button>
    </div>
  </heed-dialog>`,
})
export class Question {
  readonly words = input.required<Words>();
  readonly answered = output<boolean>();
}
