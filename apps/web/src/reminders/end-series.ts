import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Asks before a series ends; keeping it is the way out of every doubt. */
@Component({
  selector: 'heed-end-series',
  imports: [Button, Dialog, TranslocoPipe],
  template: `<heed-dialog [heading]="'reminders.end.ask' | transloco" (closed)="closed.emit()">
    <p>{{ 'reminders.end.text' | transloco: { title: reminder().title, rule: reminder().recurrence?.text } }}</p>
    <div class="mt-4 flex flex-wrap gap-2">
      <button type="button" heedButton="danger" (click)="agreed.emit()">{{ 'reminders.end.yes' | transloco }}</button>
      <button type="button" heedButton="quiet" (click)="closed.emit()">{{ 'reminders.end.no' | transloco }}</button>
    </div>
  </heed-dialog>`,
})
export class EndSeries {
  readonly reminder = input.required<ReminderLineFragment>();
  readonly agreed = output();
  readonly closed = output();
}
