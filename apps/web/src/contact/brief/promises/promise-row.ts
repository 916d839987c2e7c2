import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PromiseLineFragment } from '../../../graphql/generated/graphql';
import { translator } from '../../../i18n/translate';
import { FullDay } from '../../../promises/full-day';
import { Icon } from '../../../ui/icon';
import { Menu, type MenuEntry } from '../../../ui/menu';
import { BreakPromise, KeepPromise, ReleasePromise, RenegotiatePromise } from '../../data/brief-mutations';
import type { Outcome } from '../../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../../saving/quick-form';
import { SendChange } from '../../saving/send-change';
import { dueWords } from './due-words';
import { zoneHere } from '../../../i18n/reader';
import { instantIn } from '../../../ui/wall-time';

/** An open promise: one click keeps it, the menu moves, releases or breaks it. */
@Component({
  selector: 'heed-promise-row',
  imports: [FullDay, Icon, Menu, QuickForm, TranslocoPipe],
  templateUrl: './promise-row.html',
})
export class PromiseRow {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly due = dueWords();
  readonly promise = input.required<PromiseLineFragment>();
  readonly name = input.required<string>();
  protected readonly moving = signal(false);
  /** The day it is being moved to, as a date input takes it. */
  protected readonly day = signal('');
  /** Shown as kept while the server is asked. */
  protected readonly keeping = signal(false);
  protected readonly when = computed(() => {
    const { dueAt, dueZone, overdue } = this.promise();
    return this.due(dueAt, dueZone, overdue);
  });
  protected readonly entries: MenuEntry[] = [
    { value: 'renegotiate', label: this.translate('contact.promise.renegotiate'), icon: 'calendar-clock' },
    { value: 'release', label: this.translate('contact.promise.release'), icon: 'circle' },
    { value: 'break', label: this.translate('contact.promise.break'), icon: 'x', danger: true },
  ];
  protected readonly lines = computed<FormLine[]>(() => [
    { name: 'dueAt', label: this.translate('contact.promise.due'), control: 'moment' },
    {
      name: 'told',
      label: this.translate('contact.promise.told', { name: this.name() }),
      control: 'choice',
      options: [
        { value: 'yes', label: this.translate('contact.history.yes') },
        { value: 'no', label: this.translate('contact.history.no') },
      ],
    },
  ]);

  protected async keep(): Promise<void> {
    if (this.keeping()) return;
    this.keeping.set(true);
    await this.sender.act(KeepPromise, this.ref(), this.translate('contact.promise.kept'));
    this.keeping.set(false);
  }

  protected act(what: string): void {
    if (what === 'renegotiate') return this.moving.set(true);
    const [document, done] =
      what === 'release'
        ? [ReleasePromise, this.translate('contact.promise.released')]
        : [BreakPromise, this.translate('contact.promise.broken')];
    void this.sender.act(document, this.ref(), done);
  }

  protected readonly move = (values: Values): Promise<Outcome> => {
    const dueZone = this.promise().dueZone ?? zoneHere();
    const dueAt = instantIn(values['dueAt'] ?? '', dueZone);
    if (!dueAt) {
      const message = this.translate('ui.refusal.REQUIRED');
      return Promise.resolve({ kind: 'refused', reasons: [{ field: 'dueAt', message }] });
    }
    const customerToldAt = values['told'] === 'yes' ? new Date().toISOString() : null;
    return this.sender.send(RenegotiatePromise, { ...this.ref(), dueAt, dueZone, customerToldAt });
  };

  private ref() {
    const { id, version } = this.promise();
    return { id, version };
  }
}
