import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MailChoice, WholeNotificationSettingsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Input } from '../../ui/input';
import { PlainField } from '../../ui/plain-field';
import { Segment } from '../../ui/segment';
import { clockText, minutesOf } from '../hours/week-draft';
import { OwnSettings } from './own-settings';
import { PartFrame } from './part-frame';

const CHOICES = ['DAILY_DIGEST', 'OFF'] as const satisfies readonly MailChoice[];

/** One mail a day with what is due, and its hour. */
@Component({
  selector: 'heed-mail-part',
  imports: [Button, Input, PartFrame, PlainField, Segment, TranslocoPipe],
  template: `<heed-part-frame
    icon="mail"
    [heading]="'settings.told.mail' | transloco"
    [text]="'settings.told.mailText' | transloco"
  >
    <div class="flex flex-wrap items-end gap-3">
      <heed-segment
        [label]="'settings.told.mail' | transloco"
        [options]="choices"
        [value]="settings().mail"
        (valueChange)="own.save({ mail: $event })"
      />
      @if (settings().mail === 'DAILY_DIGEST') {
        <heed-plain-field class="w-32" [label]="'settings.told.hour' | transloco">
          <input heedInput #hour type="time" step="900" [value]="clock()" (change)="setHour(hour)" />
        </heed-plain-field>
      }
      <button type="button" heedButton="quiet" (click)="own.tryOut('MAIL')">
        {{ 'settings.told.test' | transloco }}<span class="sr-only">: {{ 'settings.told.mail' | transloco }}</span>
      </button>
    </div>
  </heed-part-frame>`,
})
export class MailPart {
  private readonly translate = translator();
  protected readonly own = inject(OwnSettings);
  readonly settings = input.required<WholeNotificationSettingsFragment>();
  protected readonly clock = computed(() => clockText(this.settings().digestAt));
  protected readonly choices = CHOICES.map((value) => ({
    value,
    label: this.translate(`settings.told.mails.${value}`),
  }));

  /** An empty time is no answer: what was chosen before stands. */
  protected setHour(box: HTMLInputElement): void {
    const digestAt = minutesOf(box.value);
    if (digestAt === null) box.value = this.clock();
    else void this.own.save({ digestAt });
  }
}
