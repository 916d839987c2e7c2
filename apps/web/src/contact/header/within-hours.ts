const SPAN = /(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?/g;
const minutes = (hour = '0', minute = '0') => Number(hour) * 60 + Number(minute);

/**
 * Whether `now` on the clock of `zone` lies in hours such as "8-11, 14:30-17"; null when they cannot be read. A span
 * that ends before it begins runs over midnight.
 */
export function withinHours(hours: string, now: Date, zone: string): boolean | null {
  const spans = [...hours.matchAll(SPAN)];
  if (!spans.length) return null;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  const at = minutes(...clock.split(':'));
  return spans.some(([, fromHour, fromMinute, toHour, toMinute]) => {
    const from = minutes(fromHour, fromMinute);
    const to = minutes(toHour, toMinute);
    return from < to ? at >= from && at < to : at >= from || at < to;
  });
}
