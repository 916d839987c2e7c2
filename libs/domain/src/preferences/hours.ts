/** A span of a day in minutes from midnight, from inclusive to exclusive; `to` may be 1440. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const SPAN = /^(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$/;
const DAY_MINUTES = 24 * 60;

/**
 * Reads hours such as "9-12, 14:30-17" into spans, in the contact's zone; null when they cannot be read.
 * A span that ends before it begins runs over midnight and becomes two.
 */
export function parseHours(value: string): readonly DaySpan[] | null {
  const spans = value.split(/[,;]/).map((part) => parseSpan(part.trim()));
  return spans.every((span) => span !== null) ? spans.flatMap((span) => overMidnight(span)) : null;
}

function parseSpan(part: string): DaySpan | null {
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = SPAN.exec(part) ?? [];
  if (fromHour === undefined || toHour === undefined || Number(fromMinute) > 59 || Number(toMinute) > 59) return null;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from < DAY_MINUTES && to <= DAY_MINUTES && from !== to ? { from, to } : null;
}

function overMidnight(span: DaySpan): readonly DaySpan[] {
  if (span.from < span.to) return [span];
  const evening = { from: span.from, to: DAY_MINUTES };
  return span.to === 0 ? [evening] : [{ from: 0, to: span.to }, evening];
}
