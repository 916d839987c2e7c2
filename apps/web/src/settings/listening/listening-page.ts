import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../../contact/saving/send-change';
import { query } from '../../graphql/query';
import { Counted } from '../../i18n/counted';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Checkbox } from '../../ui/checkbox';
import { Chip } from '../../ui/chip';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { PartFrame } from '../notifications/part-frame';
import { SaveSetting } from '../saving/save-setting';
import { ListeningSettingsQuery, UpdateListening } from './documents';

/** How notes are listened to, how well that goes, and how it is switched off: for everybody to read, for owners to change. */
@Component({
  imports: [Checkbox, Chip, Counted, ErrorCard, Heading, PartFrame, Skeleton, TranslocoPipe],
  templateUrl: './listening-page.html',
})
export class ListeningPage {
  private readonly session = inject(Session);
  private readonly setting = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  protected readonly asked = query(ListeningSettingsQuery, () => ({}));
  protected readonly now = computed(() => this.asked.data()?.listeningSettings ?? null);
  protected readonly mayChange = computed(() => this.session.may('updateListening'));
  protected readonly languages = computed(() => {
    const names = new Intl.DisplayNames(this.locale(), { type: 'language' });
    return (this.now()?.languages ?? []).map((one) => ({ ...one, name: names.of(one.code) ?? one.code }));
  });
  protected readonly measured = computed(() => {
    const figure = new Intl.NumberFormat(this.locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const count = new Intl.NumberFormat(this.locale());
    return (this.now()?.measured ?? []).map((one) => ({
      ...one,
      figure: figure.format(one.figure),
      n: count.format(one.n),
    }));
  });

  protected async turn(on: boolean): Promise<void> {
    const version = this.now()?.version ?? 0;
    const done = this.translate(on ? 'settings.listening.turnedOn' : 'settings.listening.turnedOff');
    const outcome = await this.setting.run(
      UpdateListening,
      { version, on },
      { done, undone: () => this.asked.reload() },
    );
    if (outcome.kind !== 'saved') this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
    this.asked.reload();
  }
}
