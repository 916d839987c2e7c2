import { type DateOnly, type Instant, millis, MINUTE_MS } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import { wallTimeAt } from '../time/zone-days';
import type { NotificationKind } from '../vocabulary/notifications';
import { sayDate, sayDay, sayTime } from '../wording/dates';
import { say } from '../wording/say';

/** What the sentence of a notification needs to know. */
export interface NotificationFacts {
  readonly kind: NotificationKind;
  /** The instant it speaks of. */
  readonly occurrenceAt: Instant;
  readonly byName: string | null;
  /** When the reminder is due as it stands now; all null for other kinds. */
  readonly dueAt: Instant | null;
  readonly dueDate: DateOnly | null;
  readonly snoozedUntil: Instant | null;
}

/** Who reads it: their language (BCP 47) and the IANA zone of their clocks. */
export interface NotificationReader {
  readonly language: string;
  readonly zone: string;
  readonly now: Instant;
}

/** One sentence or two: when it is due, or who did what. */
export function notificationText(facts: NotificationFacts, reader: NotificationReader): string {
  const { language } = reader;
  const by = facts.byName ?? '';
  switch (facts.kind) {
    case 'REMINDER_GIVEN':
      return say(language, 'notification.given', { by, when: dueWhen(facts, reader) });
    case 'REMINDER_AHEAD':
      return say(language, 'notification.ahead', { when: occurrenceWhen(facts, reader) });
    case 'REMINDER_DUE':
      return isBack(facts)
        ? say(language, 'notification.again', { when: dueWhen(facts, reader) })
        : say(language, 'notification.due', { when: occurrenceWhen(facts, reader) });
    case 'HANDOVER_ASKED':
      return say(language, 'notification.handoverAsked', { by });
    case 'HANDOVER_ACCEPTED':
      return say(language, 'notification.handoverAccepted', { by });
    case 'RECOVERY_GIVEN':
      return say(language, 'notification.recoveryGiven', { by });
  }
}

function isBack({ snoozedUntil, occurrenceAt }: NotificationFacts): boolean {
  return snoozedUntil !== null && millis(snoozedUntil) === millis(occurrenceAt);
}

function dueWhen({ dueAt, dueDate, occurrenceAt }: NotificationFacts, reader: NotificationReader): string {
  if (dueDate !== null) return sayDate(reader.language, dueDate, wallClock(reader.now, reader.zone).date);
  return timeWhen(dueAt ?? occurrenceAt, reader);
}

/** Of a reminder that repeats, the row may have gone on to the next time: the instant that was told is what counts. */
function occurrenceWhen({ dueDate, occurrenceAt }: NotificationFacts, reader: NotificationReader): string {
  const { language, now, zone } = reader;
  return dueDate === null ? timeWhen(occurrenceAt, reader) : sayDay(language, occurrenceAt, now, zone);
}

function timeWhen(at: Instant, { language, now, zone }: NotificationReader): string {
  const time = sayTime(Math.floor(wallTimeAt(millis(at), zone) / MINUTE_MS));
  return say(language, 'notification.atTime', { day: sayDay(language, at, now, zone), time });
}
