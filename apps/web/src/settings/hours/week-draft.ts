import type { OpenSpanInput, Weekday, WholeCalendarFragment } from '../../graphql/generated/graphql';

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Weekday[];
export const WORKDAYS = WEEKDAYS.slice(0, 5);

/** A span as two time controls hold it: "09:30", empty while nothing is chosen. An end of "00:00" is midnight, 24:00. */
export interface SpanDraft {
  from: string;
  to: string;
}
export type WeekDraft = Readonly<Record<Weekday, readonly SpanDraft[]>>;

type Hours = WholeCalendarFragment['hours'];

/** "09:30" for 570, "00:00" for 1440. */
export function clockText(minutes: number): string {
  const two = (value: number) => value.toString().padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** 570 for "09:30"; null for what is no time. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** The week as the form holds it. */
export function weekOf(hours: Hours): WeekDraft {
  const of = (wanted: Weekday) =>
    hours.filter(({ day }) => day === wanted).map(({ from, to }) => ({ from: clockText(from), to: clockText(to) }));
  return {
    MONDAY: of('MONDAY'),
    TUESDAY: of('TUESDAY'),
    WEDNESDAY: of('WEDNESDAY'),
    THURSDAY: of('THURSDAY'),
    FRIDAY: of('FRIDAY'),
    SATURDAY: of('SATURDAY'),
    SUNDAY: of('SUNDAY'),
  };
}

/** A span of the form with its place: the `index`th of its day. */
interface Placed {
  day: Weekday;
  index: number;
  from: number | null;
  to: number | null;
}

/** Every span in the order in which it is sent, null where a time is missing. */
export function placedSpans(week: WeekDraft): Placed[] {
  return WEEKDAYS.flatMap((day) =>
    week[day].map(({ from, to }, index) => ({
      day,
      index,
      from: minutesOf(from),
      to: to === '00:00' ? 1440 : minutesOf(to),
    })),
  );
}

/** The hours as the contract takes them; spans without both times are left out. */
export function hoursOf(week: WeekDraft): OpenSpanInput[] {
  return placedSpans(week).flatMap(({ day, from, to }) => (from === null || to === null ? [] : [{ day, from, to }]));
}

/** Whether two weeks are open at the same times, in whatever order the spans stand. */
export function isSameWeek(week: WeekDraft, hours: Hours): boolean {
  const sorted = (spans: Hours) => JSON.stringify(spans.map(({ day, from, to }) => [day, from, to]).sort());
  const whole = placedSpans(week).every(({ from, to }) => from !== null && to !== null);
  return whole && sorted(hoursOf(week)) === sorted(hours);
}
