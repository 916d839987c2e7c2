import { inject } from '@angular/core';
import { InterfaceLanguage } from '../../i18n/language';
import { counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Now } from '../../ui/now';
import { calendarDays, timeText } from '../../ui/time-text';

/** Says when something is due, in the zone it was meant in: "by Wed 25 Nov 12:00", "2 days over". */
export function dueWords(): (dueAt: string | null, zone: string | null, overdue: boolean) => string {
  const translate = translator();
  const say = counter();
  const now = inject(Now).at;
  const locale = inject(InterfaceLanguage).locale;
  return (dueAt, zone, overdue) => {
    if (dueAt === null) return translate('contact.promise.noDate');
    const at = new Date(dueAt);
    const time = timeText(at, now(), 'time', locale(), zone ?? undefined);
    const late = calendarDays(at, now(), zone ?? undefined);
    if (overdue && late > 0) return say('contact.promise.overdue.', late);
    if (overdue) return translate('contact.promise.overdueToday', { time });
    const today = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(0, 'day');
    const when =
      late === 0 ? `${today} ${time}` : `${timeText(at, now(), 'day', locale(), zone ?? undefined)}, ${time}`;
    return translate('contact.promise.dueAt', { when });
  };
}
