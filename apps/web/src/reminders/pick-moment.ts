import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../i18n/translate';
import { dayAt, fromWall, toWall } from '../ui/wall-time';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PlainField } from '../ui/plain-field';
import { Input } from '../ui/input';
import { Now } from '../ui/now';

/** Asks for one day and time that lies ahead, in the zone of this device. */
@Component({
  selector: 'heed-pick-moment',
  imports: [Button, Dialog, PlainField, Input, TranslocoPipe],
  template: `<heed-dialog [heading]="heading()" (closed)="closed.emit()">
    <form class="grid gap-4" (submit)="submit($event, at.value)">
      <heed-plain-field [label]="'reminders.pick.at' | transloco" [error]="wrong()">
        <input
          heedInput
          #at
          type="datetime-local"
          max="2100-01-01T00:00"
          required
          [value]="first"
          (input)="chosen.emit(at.value)"
        />
      </heed-plain-field>
      <ng-content />
      <div class="flex gap-2">
        <button heedButton="primary">{{ 'reminders.save' | transloco }}</button>
        <button type="button" heedButton="quiet" (click)="closed.emit()">{{ 'reminders.cancel' | transloco }}</button>
      </div>
    </form>
  </heed-dialog>`,
})
export class PickMoment {
  private readonly now = inject(Now).at;
  private readonly translate = translator();
  readonly heading = input.required<string>();
  /** What the server said to it, if that was not yes. */
  readonly refused = input<string | null>(null);
  /** What stands in the input, as it is written: `2026-11-25T09:00`, empty while it is not complete. */
  readonly chosen = output<string>();
  /** An instant. */
  readonly picked = output<string>();
  readonly closed = output();
  protected readonly first = toWall(new Date(dayAt(this.now(), 1, 9)));
  private readonly mistake = signal<string | null>(null);
  protected readonly wrong = () => this.mistake() ?? this.refused();

  protected submit(event: Event, wall: string): void {
    event.preventDefault();
    const at = fromWall(wall);
    const ahead = at !== null && Date.parse(at) > Date.now();
    this.mistake.set(ahead ? null : this.translate(at ? 'reminders.pick.past' : 'ui.field.required'));
    if (at && ahead) this.picked.emit(at);
  }
}
