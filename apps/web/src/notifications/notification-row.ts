import { Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NotificationKind, NotificationLineFragment } from '../graphql/generated/graphql';
import { Session } from '../identity/session';
import { BulkReminders } from '../reminders/bulk/bulk-reminders';
import { LaterMenu } from '../reminders/later-menu';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Time } from '../ui/time';
import { News } from './news';

const ICONS: Record<NotificationKind, IconName> = {
  REMINDER_DUE: 'alarm-clock',
  REMINDER_AHEAD: 'clock',
  REMINDER_GIVEN: 'user-plus',
  HANDOVER_ASKED: 'arrow-right-left',
  HANDOVER_ACCEPTED: 'handshake',
  RECOVERY_GIVEN: 'bandage',
};

/** One thing that the viewer was told: leads to what it is about, and is done or put off where it stands. */
@Component({
  selector: 'li[heedNotification]',
  imports: [Button, Icon, LaterMenu, RouterLink, Time, TranslocoPipe],
  templateUrl: './notification-row.html',
  host: { class: 'border-hair flex items-start gap-3 border-b p-3 last:border-b-0' },
})
export class NotificationRow {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly news = inject(News);
  private readonly bulk = inject(BulkReminders);
  private readonly session = inject(Session);
  readonly notification = input.required<NotificationLineFragment>();
  /** The thing was opened. */
  readonly left = output();
  protected readonly busy = signal(false);
  protected readonly settled = signal(false);
  protected readonly icon = computed(() => ICONS[this.notification().kind]);
  protected readonly mayAct = computed(
    () => this.notification().reminderId !== null && !this.settled() && this.session.may('completeReminders'),
  );
  protected readonly place = computed(() => {
    const { contact } = this.notification();
    return contact ? ['/contacts', contact.id] : ['/reminders'];
  });

  protected go(): void {
    this.read();
    this.left.emit();
  }

  protected read(): void {
    if (!this.notification().readAt) void this.news.read([this.notification().id]);
  }

  protected done(): void {
    void this.settle((ids) => this.bulk.complete(ids));
  }

  protected later(until: string): void {
    void this.settle((ids) => this.bulk.snooze(ids, until));
  }

  private async settle(act: (ids: readonly string[]) => Promise<boolean>): Promise<void> {
    const { reminderId } = this.notification();
    if (!reminderId || this.busy()) return;
    this.busy.set(true);
    const done = await act([reminderId]);
    this.busy.set(false);
    if (!done) return;
    this.settled.set(true);
    // The button that had the focus goes.
    this.host.querySelector('a')?.focus();
    this.read();
  }
}
