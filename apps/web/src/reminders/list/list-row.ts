import { Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReminderLineFragment } from '../../graphql/generated/graphql';
import { DoneCircle } from '../../ui/done-circle';
import { Icon } from '../../ui/icon';
import { reminderWhen } from '../due-text';
import { ReminderActions } from '../reminder-actions';
import { ReminderMenu } from '../reminder-menu';

/** One reminder of the list: chosen, done, whom it is about, when, and what else. */
@Component({
  selector: 'heed-list-row',
  imports: [DoneCircle, Icon, ReminderMenu, RouterLink, TranslocoPipe],
  templateUrl: './list-row.html',
  host: {
    tabindex: '-1',
    class:
      'border-s-transparent focus-within:border-s-brand focus-within:bg-hover hover:bg-hover compact:min-h-10 compact:py-0.5 flex min-h-14 items-center gap-3 border-s-[3px] py-2 ps-[9px] pe-3 outline-none',
  },
})
export class ListRow {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly actions = inject(ReminderActions);
  private readonly say = reminderWhen();
  readonly reminder = input.required<ReminderLineFragment>();
  readonly chosen = input(false);
  /** Where the list holds several people's. */
  readonly showsWho = input(false);
  readonly toggled = output();
  protected readonly busy = signal(false);
  protected readonly open = computed(() => !['DONE', 'CANCELED'].includes(this.reminder().state));
  protected readonly when = computed(() => {
    const { completedAt } = this.reminder();
    return completedAt
      ? this.say({ ...this.reminder(), dueAt: completedAt, overdue: false })
      : this.say(this.reminder());
  });
  protected readonly late = computed(() => this.reminder().overdue && this.open());
  protected readonly clock = computed(() => (this.late() ? 'clock-alert' : this.open() ? 'clock' : 'check'));
  protected readonly tone = computed(() => (this.late() ? 'text-danger font-medium' : 'text-ink2'));

  focus(): void {
    this.host.focus();
  }

  holdsFocus(): boolean {
    return this.host.contains(document.activeElement);
  }

  editable(): boolean {
    return this.reminder().viewerCanEdit && this.open() && !this.busy();
  }

  openMenu(): void {
    this.host.querySelector<HTMLElement>('[aria-haspopup]')?.click();
  }

  async done(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.actions.complete(this.reminder());
    this.busy.set(false);
  }
}
