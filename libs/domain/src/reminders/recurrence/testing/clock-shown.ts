const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at a time, `yyyy-mm-ddThh:mm:ss`: asked of Intl, which the series never does. */
export function clockShown(zone: string, at: number): string {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    const two = '2-digit';
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...parts });
    formatters.set(zone, formatter);
  }
  const shown = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${shown['year']}-${shown['month']}-${shown['day']}T${shown['hour']}:${shown['minute']}:${shown['second']}`;
}
