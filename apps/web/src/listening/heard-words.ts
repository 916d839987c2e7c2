import { Injectable, inject } from '@angular/core';
import type { FactKind, ProposalPartsFragment } from '../graphql/generated/graphql';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import type { IconName } from '../ui/icon-names';
import { Now } from '../ui/now';
import { timeText } from '../ui/time-text';
import { instantIn } from '../ui/wall-time';

export const FACT_ICONS: Record<FactKind, IconName> = {
  PAIN_POINT: 'bandage',
  PREFERENCE: 'sliders-horizontal',
  PROMISE: 'handshake',
  EVENT: 'calendar-days',
  URGENCY: 'clock-alert',
  LEAVING: 'log-out',
};

type PainPoint = NonNullable<ProposalPartsFragment['painPoint']>;
type Preference = NonNullable<ProposalPartsFragment['preference']>;
type Promised = NonNullable<ProposalPartsFragment['promise']>;
type Happening = NonNullable<ProposalPartsFragment['event']>;
type Proposal = Pick<ProposalPartsFragment, 'painPoint' | 'preference' | 'promise' | 'event' | 'words'>;

/** What something that was heard would be on record, in a line. */
@Injectable({ providedIn: 'root' })
export class HeardWords {
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;

  line({ painPoint, preference, promise, event, words }: Proposal): string {
    if (painPoint) return this.pain(painPoint);
    if (preference) return this.preference(preference);
    if (promise) return this.promise(promise);
    return event ? this.event(event) : words.text;
  }

  pain({ title, known }: Pick<PainPoint, 'title' | 'known'>): string {
    return known ? this.translate('listening.again', { title: known.title }) : title;
  }

  preference({ key, value, known }: Pick<Preference, 'key' | 'value' | 'known'>): string {
    const words = key.endsWith('_CHANNEL') ? this.translate(`log.channel.${value}` as 'log.channel.PHONE') : value;
    const what = key === 'OTHER' ? words : `${this.translate(`log.preference.keys.${key}`)}: ${words}`;
    return known ? this.translate('listening.confirms', { what }) : what;
  }

  promise({ direction, text, dueAt, dueDate }: Omit<Promised, 'dueZone'>): string {
    const what = this.by(text, dueAt, dueDate);
    return this.translate(direction === 'OURS' ? 'listening.ours' : 'listening.theirs', { what });
  }

  event({ label: text, date }: Pick<Happening, 'label' | 'date'>): string {
    const when = this.when(null, date);
    return when === null ? text : this.translate('listening.on', { text, when });
  }

  /** The words with a day behind them, or a day and an hour; without either, the words. */
  by(text: string, at: string | null, day: string | null): string {
    const when = this.when(at, day);
    return when === null ? text : this.translate('listening.by', { text, when });
  }

  /** An instant with its hour, or a day, which has none. */
  when(at: string | null, day: string | null): string | null {
    if (at !== null) return `${this.day(new Date(at))} ${timeText(new Date(at), this.now(), 'time', this.locale())}`;
    return day === null ? null : this.day(new Date(instantIn(`${day}T12:00`, 'UTC') ?? day), 'UTC');
  }

  private day(at: Date, zone?: string): string {
    return timeText(at, this.now(), 'day', this.locale(), zone);
  }
}
