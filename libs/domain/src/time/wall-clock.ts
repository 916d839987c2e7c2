import { type DateOnly, type Instant, millis } from './instant';

// Making a formatter is slow and a list page asks for the same few zones a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** The date and the hour (0 to 23) an instant has on the clocks of an IANA zone. */
export function wallClock(instant: Instant, zone: string): { readonly date: DateOnly; readonly hour: number } {
  const parts = new Map(
    formatter(zone)
      .formatToParts(millis(instant))
      .map((part) => [part.type, part.value]),
  );
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
  };
}
