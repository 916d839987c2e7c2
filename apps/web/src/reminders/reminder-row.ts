import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { DoneCircle } from '../ui/done-circle';
import { Icon } from '../ui/icon';
import { reminderWhen } from './due-text';
import { ReminderActions } from './reminder-actions';
import { ReminderMenu } from './reminder-menu';

/** A reminder on its person's page: one click is done, the menu snoozes, changes or takes it off. */
@Component({
  selector: 'heed-reminder-row',
  imports: [DoneCircle, Icon, ReminderMenu, TranslocoPipe],
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
      @if (reminder().recurrence; as repeat) {
        <p class="text-meta text-ink2 flex items-center gap-1.5"><heed-icon name="repeat" />{{ repeat.text }}</p>
      }
    </div>
    @if (reminder().viewerCanEdit) {
      <!-- What the menu needs is nothing that the page waits for. -->
      @defer (on idle) {
        <heed-reminder-menu
          class="-my-1"
          triggerClass="h-7! w-7! pointer-coarse:h-11! pointer-coarse:w-11!"
          [reminder]="reminder()"
        />
      } @placeholder {
        <span class="size-7 shrink-0 pointer-coarse:size-11"></span>
      }
    }
  `,
  host: { class: 'flex items-start gap-2' },
})
export class ReminderRow {
  private readonly say = reminderWhen();
  private readonly actions = inject(ReminderActions);
  readonly reminder = input.required<ReminderLineFragment>();
  protected readonly busy = signal(false);
  protected readonly when = computed(() => this.say(this.reminder()));

  protected async complete(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.actions.complete(this.reminder());
    this.busy.set(false);
  }
}
