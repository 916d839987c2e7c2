import { inject } from '@angular/core';
import { counter } from '../i18n/counted';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Now } from '../ui/now';
import { toWall } from '../ui/wall-time';
import { readerZone } from '../i18n/reader';

interface Counts {
  dueToday: number;
  overdue: number;
  doneToday: number;
}

/** Which greeting an hour of the day takes. */
function greetingOf(hour: number): 'night' | 'morning' | 'afternoon' | 'evening' {
  if (hour < 4) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** The words at the top of the day: a greeting by name, the date, and one line that counts without blame. */
export function dayWords() {
  const translate = translator();
  const say = counter();
  const now = inject(Now).at;
  const locale = inject(InterfaceLanguage).locale;
  const session = inject(Session);
  const greeting = (): string => {
    const name = session.viewer()?.name.trim().split(/\s+/)[0] ?? '';
    return translate(`today.greeting.${greetingOf(Number(toWall(now()).slice(11, 13)))}`, { name });
  };
  const date = (): string =>
    new Intl.DateTimeFormat(locale(), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: readerZone(),
    }).format(now());
  const counts = ({ dueToday, overdue, doneToday }: Counts): string => {
    const parts = [
      dueToday > 0 && say('today.count.due.', dueToday),
      overdue > 0 && say('today.count.overdue.', overdue),
      doneToday > 0 && say('today.count.done.', doneToday),
    ].filter((part) => part !== false);
    return parts.length ? parts.join(', ') : translate('today.count.none');
  };
  return { greeting, date, counts };
}
