import { inject } from '@angular/core';
import { InterfaceLanguage } from '../../../i18n/language';
import { translator } from '../../../i18n/translate';
import { Now } from '../../../ui/now';
import { calendarDays, timeText } from '../../../ui/time-text';

/** Says when something is due, in the zone it was meant in: "by Wed 25 Nov 12:00", "due since Fri 20 Nov". */
export function dueWords(): (dueAt: string | null, zone: string | null, overdue: boolean) => string {
  const translate = translator();
  const now = inject(Now).at;
  const locale = inject(InterfaceLanguage).locale;
  return (dueAt, zone, overdue) => {
    if (dueAt === null) return translate('contact.promise.noDate');
    const at = new Date(dueAt);
    const time = timeText(at, now(), 'time', locale(), zone ?? undefined);
    const day = timeText(at, now(), 'day', locale(), zone ?? undefined);
    const today = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(0, 'day');
    const isToday = calendarDays(at, now(), zone ?? undefined) === 0;
    // A date and no count: Today counts business days, and two counts of the same would contradict each other.
    if (overdue) return translate('contact.promise.overdue', { when: isToday ? time : day });
    return translate('contact.promise.dueAt', { when: isToday ? `${today} ${time}` : `${day}, ${time}` });
  };
}
