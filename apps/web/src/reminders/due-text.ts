import { inject } from '@angular/core';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { counter } from '../i18n/counted';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { Now } from '../ui/now';
import { calendarDays, timeText } from '../ui/time-text';
import { fromWall } from '../ui/wall-time';

/** When something is due: an instant, or a whole day; `over` counts the days on which the business was open since. */
export interface Due {
  dueAt?: string | null;
  dueDate?: string | null;
  overdue: boolean;
  businessDaysOver?: number;
}

/** Noon of that day by the reader's clocks: far from both its ends. */
const noonOf = (day: string): Date => new Date(fromWall(`${day}T12:00`) ?? day);

/** Says when something is due, in the zone of the reader: "today 12:00", "Wed, 25 Nov", "2 business days over". */
export function dueText(): (due: Due) => string {
  const translate = translator();
  const say = counter();
  const now = inject(Now).at;
  const locale = inject(InterfaceLanguage).locale;

  const day = (at: Date): string => {
    const days = calendarDays(now(), at);
    if (Math.abs(days) > 1) return timeText(at, now(), 'day', locale());
    return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  };
  return ({ dueAt, dueDate, overdue, businessDaysOver = 0 }) => {
    if (overdue && businessDaysOver > 0) return say('reminders.due.over.', businessDaysOver);
    const at = dueAt ? new Date(dueAt) : dueDate ? noonOf(dueDate) : null;
    if (at === null) return translate('reminders.due.none');
    const when = dueAt ? `${day(at)} ${timeText(at, now(), 'time', locale())}` : day(at);
    return overdue ? translate('reminders.due.since', { when }) : when;
  };
}

type Standing = Pick<
  ReminderLineFragment,
  'snoozedUntil' | 'snoozedUntilReply' | 'state' | 'dueAt' | 'dueDate' | 'overdue'
>;

/** Says when a reminder comes up: one that sleeps when it comes back, and that they may wake it. */
export function reminderWhen(): (reminder: Standing) => string {
  const translate = translator();
  const due = dueText();
  return ({ snoozedUntil, snoozedUntilReply, state, dueAt, dueDate, overdue }) => {
    if (state !== 'SNOOZED' || !snoozedUntil) return due({ dueAt, dueDate, overdue });
    const when = due({ dueAt: snoozedUntil, overdue: false });
    return snoozedUntilReply ? translate('reminders.due.untilReply', { when }) : when;
  };
}
