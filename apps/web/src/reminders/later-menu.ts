import { Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { type ButtonLook } from '../ui/button';
import { Menu, type MenuEntry } from '../ui/menu';
import { Now } from '../ui/now';
import { timeText } from '../ui/time-text';
import { LATER, laterAt } from './later-times';
import { PickMoment } from './pick-moment';
import { readerZone } from '../i18n/reader';

/**
 * A menu of when it may come back: in an hour, tomorrow, next week, or a moment of one's own; `more` stands below.
 * Its content is what the button shows.
 */
@Component({
  selector: 'heed-later-menu',
  imports: [Menu, PickMoment],
  template: `
    <heed-menu
      [items]="entries()"
      [label]="label()"
      [look]="look()"
      [triggerClass]="triggerClass()"
      (chosen)="choose($event)"
    >
      <ng-content />
    </heed-menu>
    @if (picking()) {
      @defer (on immediate) {
        <heed-pick-moment [heading]="label()" (picked)="pick($event)" (closed)="picking.set(false)" />
      }
    }
  `,
  host: { class: 'inline-block' },
})
export class LaterMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  readonly label = input.required<string>();
  readonly look = input<ButtonLook>('icon');
  readonly triggerClass = input('');
  /** Leaves out what is too soon to mean anything. */
  readonly hours = input(true);
  readonly more = input<readonly MenuEntry[]>([]);
  /** An instant. */
  readonly until = output<string>();
  /** The value of one of `more`. */
  readonly chosen = output<string>();
  protected readonly picking = signal(false);

  protected readonly entries = computed<MenuEntry[]>(() => [
    ...LATER.filter((later) => this.hours() || later !== 'hour').map((later) => ({
      value: later,
      label: this.translate(`reminders.later.${later}`, this.words(laterAt(later, this.now()))),
      icon: later === 'hour' ? 'clock' : later === 'tomorrow' ? 'sun' : 'calendar-days',
    })),
    { value: 'pick', label: this.translate('reminders.later.pick'), icon: 'calendar' },
    ...this.more().map((entry, index) => ({ ...entry, apart: index === 0 || (entry.apart ?? false) })),
  ]);

  open(): void {
    this.host.querySelector<HTMLElement>('button')?.click();
  }

  protected choose(value: string): void {
    const later = LATER.find((one) => one === value);
    if (later) this.until.emit(laterAt(later, new Date()));
    else if (value === 'pick') this.picking.set(true);
    else this.chosen.emit(value);
  }

  protected pick(at: string): void {
    this.picking.set(false);
    this.until.emit(at);
  }

  private words(at: string): { day: string; time: string } {
    const day = new Intl.DateTimeFormat(this.locale(), { weekday: 'short', timeZone: readerZone() }).format(
      new Date(at),
    );
    return { day, time: timeText(new Date(at), this.now(), 'time', this.locale()) };
  }
}
