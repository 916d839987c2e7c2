import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Icon } from '../ui/icon';
import type { MenuEntry } from '../ui/menu';
import { Now } from '../ui/now';
import { timeText } from '../ui/time-text';
import { InterfaceLanguage } from '../i18n/language';
import { dayAt } from '../ui/wall-time';
import { EndSeries } from './end-series';
import { LaterMenu } from './later-menu';
import { ReminderActions } from './reminder-actions';
import { ReminderForm } from './reminder-form';

/** How long somebody who does not reply is waited for, in days. */
const PATIENCE = 14;
const MORNING = 9;

/** Everything that can be done with a reminder besides done: later, until they reply, skip, change, log, end. */
@Component({
  selector: 'heed-reminder-menu',
  imports: [EndSeries, Icon, LaterMenu, ReminderForm, TranslocoPipe],
  templateUrl: './reminder-menu.html',
  host: { class: 'inline-block' },
})
export class ReminderMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly actions = inject(ReminderActions);
  private readonly session = inject(Session);
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  readonly reminder = input.required<ReminderLineFragment>();
  readonly triggerClass = input('');
  protected readonly opened = signal<'change' | 'end' | null>(null);

  protected readonly more = computed<MenuEntry[]>(() => {
    const { contact, recurrence, state } = this.reminder();
    const entry = (value: string, label: string, icon: string): MenuEntry => ({ value, label, icon });
    const skip = [entry('skip', this.translate('reminders.row.skip'), 'calendar-x')];
    const log = [entry('log', this.translate('reminders.row.log'), 'square-pen')];
    return [
      ...(contact && state !== 'SNOOZED' ? [entry('reply', this.untilReply(), 'message-circle')] : []),
      ...(recurrence ? skip : []),
      ...(contact && this.session.may('logInteraction') ? log : []),
      entry('change', this.translate('reminders.row.change'), 'pencil'),
      recurrence
        ? { ...entry('end', this.translate('reminders.row.end'), 'x'), danger: true }
        : entry('cancel', this.translate('reminders.row.notNeeded'), 'x'),
    ];
  });

  open(): void {
    this.host.querySelector<HTMLElement>('button')?.click();
  }

  protected later(until: string): void {
    void this.actions.snooze(this.reminder(), until);
  }

  protected choose(value: string): void {
    const reminder = this.reminder();
    if (value === 'change' || value === 'end') this.opened.set(value);
    if (value === 'reply') void this.actions.snoozeUntilReply(reminder, this.latest());
    if (value === 'skip') void this.actions.skip(reminder);
    if (value === 'log') this.actions.log(reminder);
    if (value === 'cancel') void this.actions.cancel(reminder);
  }

  protected end(): void {
    this.opened.set(null);
    void this.actions.cancel(this.reminder());
  }

  private latest(): string {
    return dayAt(this.now(), PATIENCE, MORNING);
  }

  private untilReply(): string {
    const day = timeText(new Date(this.latest()), this.now(), 'day', this.locale());
    return this.translate('reminders.later.reply', { day });
  }
}
