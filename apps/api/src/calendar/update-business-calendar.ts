import { Check, checkCalendar, type OpenSpan, requiredText, TEXT_LIMITS, WEEKDAYS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { updated } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import type { HolidayInput, UpdateBusinessCalendarInput } from './business-calendar.input';
import type { BusinessCalendar } from './business-calendar.type';
import { readCalendar } from './read-calendar';

/** Changes when the business is open. */
@Injectable()
export class UpdateBusinessCalendar {
  constructor(private readonly changes: ApplyChange) {}

  /** The id of the change, null when the hours are so already. */
  async run(db: Db, actor: Principal, input: UpdateBusinessCalendarInput, now: string): Promise<string | null> {
    const calendar = await readCalendar(db, actor.workspaceId);
    refuseUnlessCurrent(calendar, input.version);
    const row = updated('business_calendar', { ...calendar }, checkedColumns(calendar, input));
    if (row === null) return null;
    const { changeId } = await this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation: 'updateBusinessCalendar',
      subject: 'CALENDAR',
      subjectId: row.id,
      contactId: null,
      rows: [row],
    });
    return changeId;
  }
}

function checkedColumns(calendar: BusinessCalendar, input: UpdateBusinessCalendarInput) {
  const check = Check.start();
  const hours = input.hours ?? calendar.hours;
  const holidays = (input.holidays ?? calendar.holidays).map((holiday, at) => named(check, holiday, at));
  const dates = holidays.map(({ date }) => date);
  const checked = checkCalendar(check, { zone: calendar.timeZone, hours, holidays: dates });
  check.done();
  return {
    hours: [...checked.hours].sort(byDayAndTime),
    holidays: holidays.sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

function named(check: Check, { date, name }: HolidayInput, at: number) {
  return { date, name: check.under('holidays', at).take('name', requiredText(name, TEXT_LIMITS.label)) };
}

function byDayAndTime(a: OpenSpan, b: OpenSpan): number {
  return WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day) || a.from - b.from;
}
