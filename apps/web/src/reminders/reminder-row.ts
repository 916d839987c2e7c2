import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { DoneCircle } from '../ui/done-circle';
import { Icon } from '../ui/icon';
import { dueText } from './due-text';
import { LaterMenu } from './later-menu';
import { ReminderActions } from './reminder-actions';
import { ReminderForm } from './reminder-form';

/** A reminder on its person's page: one click is done, the menu snoozes, changes or takes it off. */
@Component({
  selector: 'heed-reminder-row',
  imports: [DoneCircle, Icon, LaterMenu, ReminderForm, TranslocoPipe],
  template: `
    @if (reminder().viewerCanEdit) {
      <heed-done-circle
        [label]="'reminders.row.done' | transloco: { title: reminder().title }"
        [done]="busy()"
        (pressed)="complete()"
      />
    } @else {
      <heed-icon name="alarm-clock" class="text-ink2 mt-0.5" />
    }
    <div class="min-w-0 flex-1">
      <p class="wrap-anywhere" [class.line-through]="busy()">{{ reminder().title }}</p>
      <p class="text-meta" [class]="reminder().overdue ? 'text-danger' : 'text-ink2'">
        {{ when() }} · {{ reminder().assignee.name }}
      </p>
    </div>
    @if (reminder().viewerCanEdit) {
      <heed-later-menu
        class="-my-1"
        triggerClass="h-7! w-7! pointer-coarse:h-11! pointer-coarse:w-11!"
        [label]="'reminders.row.snooze' | transloco: { title: reminder().title }"
        [more]="more"
        (until)="actions.snooze(reminder(), $event)"
        (chosen)="choose($event)"
        ><heed-icon name="alarm-clock"
      /></heed-later-menu>
    }
    @if (changing()) {
      @defer (on immediate) {
        <heed-reminder-form [reminder]="reminder()" (closed)="changing.set(false)" />
      }
    }
  `,
  host: { class: 'flex items-start gap-2' },
})
export class ReminderRow {
  private readonly translate = translator();
  private readonly due = dueText();
  protected readonly actions = inject(ReminderActions);
  readonly reminder = input.required<ReminderLineFragment>();
  protected readonly busy = signal(false);
  protected readonly changing = signal(false);
  /** A snoozed one says when it comes back. */
  protected readonly when = computed(() => {
    const { snoozedUntil, state, dueAt, dueDate, overdue } = this.reminder();
    if (state === 'SNOOZED' && snoozedUntil) return this.due({ dueAt: snoozedUntil, overdue: false });
    return this.due({ dueAt, dueDate, overdue });
  });
  protected readonly more = [
    { value: 'change', label: this.translate('reminders.row.change'), icon: 'pencil' },
    { value: 'cancel', label: this.translate('reminders.row.notNeeded'), icon: 'x' },
  ];

  protected choose(value: string): void {
    if (value === 'change') this.changing.set(true);
    else void this.actions.cancel(this.reminder());
  }

  protected async complete(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.actions.complete(this.reminder());
    this.busy.set(false);
  }
}
