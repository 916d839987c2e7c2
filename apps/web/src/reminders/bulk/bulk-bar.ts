import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { Counted } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { BulkReminders } from './bulk-reminders';
import { LaterMenu } from '../later-menu';
import { AssigneesQuery } from '../reminder-documents';

/** What is done with all reminders that were chosen, each told with one undo. */
@Component({
  selector: 'heed-bulk-bar',
  imports: [Button, Counted, Icon, LaterMenu, Menu, TranslocoPipe],
  template: `
    <p class="font-semibold" role="status">{{ 'reminders.list.chosen.' | counted: ids().length }}</p>
    <button type="button" heedButton="primary" compact [busy]="busy()" (click)="run(bulk.complete(ids()))">
      <heed-icon name="check" />{{ 'reminders.list.done' | transloco }}
    </button>
    <heed-later-menu
      look="secondary"
      triggerClass="h-[30px]! pointer-coarse:h-11!"
      [label]="'reminders.list.later' | transloco"
      (until)="run(bulk.snooze(ids(), $event))"
    >
      <heed-icon name="alarm-clock" />{{ 'reminders.list.later' | transloco }}
    </heed-later-menu>
    @if (colleagues().length) {
      <heed-menu
        look="secondary"
        triggerClass="h-[30px]! pointer-coarse:h-11!"
        [label]="'reminders.list.give' | transloco"
        [items]="colleagues()"
        (chosen)="give($event)"
      >
        <heed-icon name="users" />{{ 'reminders.list.give' | transloco }}
      </heed-menu>
    }
    <button type="button" heedButton="secondary" compact (click)="run(bulk.cancel(ids()))">
      {{ 'reminders.list.callOff' | transloco }}
    </button>
    <button type="button" heedButton="quiet" compact (click)="cleared.emit()">
      {{ 'reminders.list.clear' | transloco }}
    </button>
  `,
  host: {
    role: 'group',
    class: 'bg-soft text-soft-ink rounded-card mb-3 flex flex-wrap items-center gap-2 p-2.5',
    '[attr.aria-label]': 'label',
  },
})
export class BulkBar {
  private readonly translate = translator();
  private readonly session = inject(Session);
  private readonly asked = query(AssigneesQuery, () => ({}), { policy: 'cache-first' });
  protected readonly bulk = inject(BulkReminders);
  readonly ids = input.required<readonly string[]>();
  readonly cleared = output();
  protected readonly busy = signal(false);
  protected readonly label = this.translate('reminders.list.bulk');
  private readonly members = computed(() => (this.asked.data()?.members ?? []).filter(({ active }) => active));
  protected readonly colleagues = computed<MenuEntry[]>(() =>
    this.session.may('reassignReminders')
      ? this.members().map(({ id, name }) => ({ value: id, label: name, icon: 'user' }))
      : [],
  );

  protected give(id: string): void {
    const member = this.members().find((one) => one.id === id);
    if (member) void this.run(this.bulk.give(this.ids(), member));
  }

  /** Nothing is chosen any more once it was done. */
  protected async run(doing: Promise<boolean>): Promise<void> {
    this.busy.set(true);
    const done = await doing;
    this.busy.set(false);
    if (done) this.cleared.emit();
  }
}
