import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { zoneHere } from '../i18n/reader';
import { RenegotiatePromise } from '../contact/data/brief-mutations';
import { SendChange } from '../contact/saving/send-change';
import { translator } from '../i18n/translate';
import { PickMoment } from '../reminders/pick-moment';
import { Checkbox } from '../ui/checkbox';
import { Now } from '../ui/now';
import { dayFrom } from '../ui/wall-time';
import { FullDay } from './full-day';

/** Moves the date of a promise; whether the other side was told decides whether it counts as late. */
@Component({
  selector: 'heed-move-promise',
  imports: [Checkbox, FullDay, PickMoment, TranslocoPipe],
  template: `<heed-pick-moment
    [heading]="'promises.move.title' | transloco"
    [refused]="refused()"
    (chosen)="day.set($event.slice(0, 10))"
    (picked)="move($event)"
    (closed)="closed.emit()"
  >
    @if (ours()) {
      <heed-full-day [day]="day()" />
    }
    <heed-checkbox [(checked)]="told">{{ 'promises.move.told' | transloco: { name: name() } }}</heed-checkbox>
  </heed-pick-moment>`,
})
export class MovePromise {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly promise = input.required<{ id: string; version: number }>();
  /** Whom it was promised to. */
  readonly name = input.required<string>();
  readonly ours = input(true);
  readonly closed = output();
  /** Where the picker begins: tomorrow. */
  protected readonly day = signal(dayFrom(inject(Now).at(), 1));
  protected readonly told = signal(false);
  protected readonly refused = signal<string | null>(null);

  protected async move(dueAt: string): Promise<void> {
    const { id, version } = this.promise();
    const customerToldAt = this.told() ? new Date().toISOString() : null;
    const input = { id, version, dueAt, dueZone: zoneHere(), customerToldAt };
    const outcome = await this.sender.send(RenegotiatePromise, input);
    if (outcome.kind !== 'saved') return this.refused.set(this.sender.reason(outcome));
    this.sender.offerUndo(this.translate('promises.move.moved'), outcome.changeId);
    this.closed.emit();
  }
}
