import {
  type DateOnly,
  type Instant,
  millis,
  MINUTE_MS,
  say,
  sayDate,
  sayDay,
  sayTime,
  wallClock,
  wallTimeAt,
} from '@heed/domain';

/** Who reads a sentence, and when. */
export interface Reading {
  /** BCP 47. */
  readonly language: string;
  /** IANA; the clocks they read by. */
  readonly zone: string;
  readonly now: Instant;
}

interface Due {
  readonly dueAt: Instant | null;
  readonly dueDate: DateOnly | null;
}

/** When something is due, as a sentence for whoever reads it. */
export function sayDue({ dueAt, dueDate }: Due, { language, zone, now }: Reading): string {
  if (dueAt !== null) {
    const time = sayTime(Math.floor(wallTimeAt(millis(dueAt), zone) / MINUTE_MS));
    return say(language, 'mail.dueAt', { day: sayDay(language, dueAt, now, zone), time });
  }
  return say(language, 'mail.dueOn', { day: sayDate(language, dueDate ?? '', wallClock(now, zone).date) });
}
