import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WholeNotificationSettingsFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { PlainField } from '../../ui/plain-field';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';
import { Question, type Words } from '../members/question';
import { MakeCalendarFeed, RevokeCalendarFeed } from './documents';
import { OwnSettings } from './own-settings';
import { PartFrame } from './part-frame';

/** The private address at which a calendar reads one's reminders and plans: shown once, replaced or revoked. */
@Component({
  selector: 'heed-feed-part',
  imports: [Button, Icon, Input, PartFrame, PlainField, Question, Time, TranslocoPipe],
  templateUrl: './feed-part.html',
})
export class FeedPart {
  private readonly sendMake = mutation(MakeCalendarFeed);
  private readonly sendRevoke = mutation(RevokeCalendarFeed);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly own = inject(OwnSettings);
  readonly settings = input.required<WholeNotificationSettingsFragment>();
  protected readonly busy = signal(false);
  protected readonly copied = signal(false);
  /** The only time it is seen. */
  protected readonly address = signal<string | null>(null);
  protected readonly asking = signal<'replace' | 'revoke' | null>(null);
  protected readonly question = computed<Words | null>(() => {
    const what = this.asking();
    if (!what) return null;
    return {
      heading: this.translate(`settings.told.ask.${what}`),
      text: this.translate(`settings.told.askText.${what}`),
      yes: this.translate(`settings.told.askYes.${what}`),
    };
  });

  protected async make(): Promise<void> {
    this.busy.set(true);
    const answer = await this.sendMake({});
    this.busy.set(false);
    if (!this.own.passed(answer)) return;
    this.copied.set(false);
    const url = answer.data?.answer.url;
    // Where the house does not know its own address it says a path.
    this.address.set(url ? new URL(url, location.origin).href : null);
  }

  protected answer(yes: boolean): void {
    const what = this.asking();
    this.asking.set(null);
    if (yes) void (what === 'replace' ? this.make() : this.revoke());
  }

  protected async copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    this.copied.set(true);
    this.toasts.show(this.translate('settings.told.copied'));
  }

  private async revoke(): Promise<void> {
    if (this.own.passed(await this.sendRevoke({}))) this.toasts.show(this.translate('settings.told.revoked'));
  }
}
