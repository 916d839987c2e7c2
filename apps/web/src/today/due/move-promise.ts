import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { zoneHere } from '../../i18n/reader';
import { RenegotiatePromise } from '../../contact/data/brief-mutations';
import { SendChange } from '../../contact/saving/send-change';
import type { DueRowPartsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { PickMoment } from '../../reminders/pick-moment';
import { Checkbox } from '../../ui/checkbox';

/** Moves the date of a promise; whether the other side was told decides whether it counts as late. */
@Component({
  selector: 'heed-move-promise',
  imports: [Checkbox, PickMoment, TranslocoPipe],
  template: `<heed-pick-moment
    [heading]="'today.promise.move' | transloco"
    [refused]="refused()"
    (picked)="move($event)"
    (closed)="closed.emit()"
  >
    <heed-checkbox [(checked)]="told">{{ 'today.promise.told' | transloco: { name: name() } }}</heed-checkbox>
  </heed-pick-moment>`,
})
export class MovePromise {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly item = input.required<DueRowPartsFragment>();
  readonly closed = output();
  protected readonly told = signal(false);
  protected readonly refused = signal<string | null>(null);
  protected readonly name = computed(() => this.item().contact?.nameToUse ?? this.item().contact?.displayName ?? '');

  protected async move(dueAt: string): Promise<void> {
    const { id, version } = this.item();
    const customerToldAt = this.told() ? new Date().toISOString() : null;
    const input = { id, version, dueAt, dueZone: zoneHere(), customerToldAt };
    const outcome = await this.sender.send(RenegotiatePromise, input);
    if (outcome.kind !== 'saved') return this.refused.set(this.sender.reason(outcome));
    this.sender.offerUndo(this.translate('today.promise.moved'), outcome.changeId);
    this.closed.emit();
  }
}
