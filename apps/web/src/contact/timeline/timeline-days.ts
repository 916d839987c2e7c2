import { calendarDays } from '../../ui/time-text';
import { readerZone } from '../../i18n/reader';

/** The entries of one calendar day, newest first; `gap` is the number of days without contact below it. */
interface TimelineDay<Entry> {
  key: string;
  at: string;
  entries: Entry[];
  gap: number | null;
}

/** A silence of this many days or more is drawn. */
const GAP_DAYS = 7;

/** Groups entries, newest first, by the reader's calendar day, and finds the silences between the days. */
export function timelineDays<Entry extends { occurredAt: string }>(
  entries: readonly Entry[],
  zone = readerZone(),
): TimelineDay<Entry>[] {
  const days: TimelineDay<Entry>[] = [];
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  for (const entry of entries) {
    const key = calendar.format(new Date(entry.occurredAt));
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, at: entry.occurredAt, entries: [entry], gap: null });
  }
  days.forEach((day, index) => {
    const before = days[index + 1];
    if (!before) return;
    const silence = calendarDays(new Date(before.at), new Date(day.at), zone);
    day.gap = silence >= GAP_DAYS ? silence : null;
  });
  return days;
}
