import { inject } from '@angular/core';
import type { ImportantDateKind } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Now } from '../../ui/now';
import { DAY_MS, timeText } from '../../ui/time-text';
import type { ImportantDate } from './date-lines';

/** A leap year, so that 29 February can be written. */
const ANY_YEAR = 2000;

export const DATE_ICONS: Record<ImportantDateKind, string> = {
  BIRTHDAY: 'cake',
  ANNIVERSARY: 'calendar-days',
  CUSTOMER_SINCE: 'handshake',
  RENEWAL: 'refresh-cw',
  BEREAVEMENT: 'leaf',
  OTHER: 'calendar',
};

/** An important date in words: its day, what it is, and how far it is. Call where injection is allowed. */
export function dateWords(): (date: ImportantDate) => { day: string; what: string; when: string } {
  const translate = translator();
  const locale = inject(InterfaceLanguage).locale;
  const now = inject(Now).at;
  return ({ kind, label, year, month, day, daysUntil }) => {
    const at = Date.UTC(year ?? ANY_YEAR, month - 1, day);
    const look: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
    if (year !== null) look.year = 'numeric';
    const name = translate(`contact.dates.kinds.${kind}`);
    const then = new Date(now().getTime() + daysUntil * DAY_MS);
    const today = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(0, 'day');
    return {
      day: new Intl.DateTimeFormat(locale(), look).format(at),
      what: label && kind !== 'OTHER' ? `${name}, ${label}` : (label ?? name),
      when: daysUntil === 0 ? today : timeText(then, now(), 'relative', locale()),
    };
  };
}
