import {
  atWallTime,
  type BusinessCalendar,
  type DateOnly,
  dayAt,
  type DayNumber,
  dateOfDay,
  instantOf,
  isOpen,
  MINUTE_MS,
  WEEKDAYS,
  type Weekday,
} from '@heed/domain';
import type { Moment } from '../story/moment';

const MIDDAY = '12:00';
/** What just happened was written down a minute ago at the latest. */
const JUST_NOW_MS = MINUTE_MS;
const MONDAY_OFFSET = 3; // 1970-01-01 was a Thursday.

/** Finds the instants of moments, from the day of the demo. */
export class Almanac {
  readonly today: DayNumber;
  /** Nothing that happened may be later, in milliseconds since 1970. */
  readonly latest: number;

  constructor(
    now: number,
    private readonly calendar: BusinessCalendar,
  ) {
    this.today = dayAt(now, calendar.zone);
    this.latest = now - JUST_NOW_MS;
  }

  /** When it happened: on the last open day until that moment, and before `end` (milliseconds since 1970). */
  before({ at, ...moment }: Moment, end: number): number {
    for (let day = this.dayOf(moment); ; day -= 1) {
      const time = this.wall(day, at ?? MIDDAY);
      if (time <= end && this.isOpenDay(day)) return time;
    }
  }

  /** The instants of what happened one after the other, with at least a minute between two. */
  inOrder(moments: readonly Moment[]): readonly number[] {
    const times: number[] = [];
    let end = this.latest;
    for (const moment of [...moments].reverse()) {
      const time = this.before(moment, end);
      times.unshift(time);
      end = time - MINUTE_MS;
    }
    return times;
  }

  /** When something is due: at an instant, or on a day. What lies ahead moves to the next open day. */
  due(moment: Moment): { readonly dueAt: string } | { readonly dueDate: DateOnly } {
    let day = this.dayOf(moment);
    while (!this.isOpenDay(day)) day += day < this.today ? -1 : 1;
    return moment.at === null ? { dueDate: dateOfDay(day) } : { dueAt: instantOf(this.wall(day, moment.at)) };
  }

  /** The very day of a moment, open or not. */
  date(moment: Moment): DateOnly {
    return dateOfDay(this.dayOf(moment));
  }

  /** Whether the bakery sells bread that day. */
  isOpenDay(day: DayNumber): boolean {
    return isOpen(instantOf(this.wall(day, MIDDAY)), this.calendar);
  }

  private dayOf({ days, weekday }: Pick<Moment, 'days' | 'weekday'>): DayNumber {
    return weekday === undefined ? this.today + days : this.lastBefore(weekday) + days + 7;
  }

  private lastBefore(weekday: Weekday): DayNumber {
    const yesterday = this.today - 1;
    return yesterday - ((yesterday + MONDAY_OFFSET - WEEKDAYS.indexOf(weekday)) % 7);
  }

  private wall(day: DayNumber, at: string): number {
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    return atWallTime(day, (hours * 60 + minutes) * MINUTE_MS, this.calendar.zone);
  }
}
