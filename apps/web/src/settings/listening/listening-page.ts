import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Counted } from '../../i18n/counted';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Checkbox } from '../../ui/checkbox';
import { Chip } from '../../ui/chip';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { PartFrame } from '../notifications/part-frame';
import { ModelPart } from './model-part';
import { OwnListening } from './own-listening';

/** How notes are listened to, how well that goes, and how it is switched off: for everybody to read, for owners to change. */
@Component({
  imports: [Checkbox, Chip, Counted, ErrorCard, Heading, ModelPart, PartFrame, Skeleton, TranslocoPipe],
  providers: [OwnListening],
  templateUrl: './listening-page.html',
})
export class ListeningPage {
  private readonly session = inject(Session);
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  protected readonly own = inject(OwnListening);
  protected readonly mayChange = computed(() => this.session.may('updateListening'));
  protected readonly languages = computed(() => {
    const names = new Intl.DisplayNames(this.locale(), { type: 'language' });
    return (this.own.now()?.languages ?? []).map((one) => ({ ...one, name: names.of(one.code) ?? one.code }));
  });
  protected readonly measured = computed(() => {
    const figure = new Intl.NumberFormat(this.locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const count = new Intl.NumberFormat(this.locale());
    return (this.own.now()?.measured ?? []).map((one) => ({
      ...one,
      figure: figure.format(one.figure),
      n: count.format(one.n),
    }));
  });

  protected turn(on: boolean): void {
    void this.own.save({ on }, this.translate(on ? 'settings.listening.turnedOn' : 'settings.listening.turnedOff'));
  }
}
