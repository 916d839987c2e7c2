import { Component, computed, inject, input } from '@angular/core';
import { InterfaceLanguage } from '../i18n/language';
import { Now } from './now';
import { type TimeLook, timeText } from './time-text';

/** `<heed-time at="2026-11-22T09:12:00.000Z" look="relative" zone="Europe/Berlin" />`; the title says it in full. */
@Component({
  selector: 'heed-time',
  template: `<time class="tabular-nums" [attr.datetime]="at()" [attr.title]="full()">{{ text() }}</time>`,
})
export class Time {
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  /** An instant as the API gives it. */
  readonly at = input.required<string>();
  readonly look = input<TimeLook>('short');
  /** IANA zone; the reader's when left out. */
  readonly zone = input<string | null>(null);
  protected readonly text = computed(() => this.say(this.look()));
  protected readonly full = computed(() => this.say('full'));

  private say(look: TimeLook): string {
    return timeText(new Date(this.at()), this.now(), look, this.locale(), this.zone() ?? undefined);
  }
}
