import { Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BreakPromise, ReleasePromise } from '../../contact/data/brief-mutations';
import { SendChange } from '../../contact/saving/send-change';
import type { DueRowPartsFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { dueText } from '../../reminders/due-text';
import { MovePromise } from '../../promises/move-promise';
import { ReminderMenu } from '../../reminders/reminder-menu';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { DoneCircle } from '../../ui/done-circle';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { Menu, type MenuEntry } from '../../ui/menu';
import { Now } from '../../ui/now';
import { timeText } from '../../ui/time-text';
import type { Settled } from './settle-due';

/** One row of what is due: what was promised or noted first, the person second, then when, a log and what else. */
@Component({
  selector: 'heed-due-row',
  imports: [Avatar, Button, DoneCircle, Icon, Kbd, Menu, MovePromise, ReminderMenu, RouterLink, TranslocoPipe],
  templateUrl: './due-row.html',
  host: {
    tabindex: '-1',
    class:
      'border-s-transparent focus-within:border-s-brand focus-within:bg-hover hover:bg-hover compact:min-h-10 compact:py-0.5 flex min-h-14 items-center gap-3 border-s-[3px] py-2 ps-[9px] pe-3 outline-none',
  },
})
export class DueRow {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly session = inject(Session);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly due = dueText();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  readonly item = input.required<DueRowPartsFragment>();
  /** Set for as long as it stands here done. */
  readonly settled = input<Settled | null>(null);
  readonly done = output();
  readonly undo = output();
  readonly log = output();

  protected readonly moving = signal(false);
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));
  protected readonly when = computed(() => {
    const at = this.settled()?.at;
    if (!at) return this.due(this.item());
    return this.translate('today.doneAt', { time: timeText(new Date(at), this.now(), 'time', this.locale()) });
  });
  protected readonly clock = computed(() => (this.settled() ? 'check' : this.item().overdue ? 'clock-alert' : 'clock'));
  protected readonly tone = computed(() =>
    this.item().overdue && !this.settled() ? 'text-danger font-medium' : 'text-ink2',
  );
  protected readonly promised: readonly MenuEntry[] = [
    { value: 'move', label: this.translate('today.promise.move'), icon: 'calendar-clock' },
    { value: 'release', label: this.translate('today.promise.release'), icon: 'circle' },
    { value: 'break', label: this.translate('today.promise.break'), icon: 'x', danger: true },
  ];

  focus(): void {
    this.host.focus();
  }

  holdsFocus(): boolean {
    return this.host.contains(document.activeElement);
  }

  /** Opens what can be done beside "done". */
  openMenu(): void {
    this.host.querySelector<HTMLElement>('[aria-haspopup]')?.click();
  }

  protected pressed(): void {
    if (this.settled()) this.undo.emit();
    else this.done.emit();
  }

  protected choose(value: string): void {
    const { id, version } = this.item();
    if (value === 'move') return this.moving.set(true);
    const [document, said] =
      value === 'release'
        ? [ReleasePromise, this.translate('today.promise.released')]
        : [BreakPromise, this.translate('today.promise.broken')];
    void this.sender.act(document, { id, version }, said);
  }
}
