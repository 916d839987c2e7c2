import { dayNumber, type Instant, instantOf, knownRule, seriesStart, startOfDay, writeRule } from '@heed/domain';
import ICAL from 'ical.js';
import { timeZoneComponent } from './time-zone';

/** An open reminder as a calendar shows it. */
export interface FeedReminder {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly title: string;
  readonly note: string | null;
  readonly contactName: string | null;
  readonly dueAt: Instant | null;
  readonly dueDate: string | null;
  readonly timeZone: string;
  readonly leadMinutes: readonly number[];
  /** Value of an RRULE, and the how-manieth this is; null when it comes up once, or again only once it was done. */
  readonly rrule: string | null;
  readonly occurrence: number | null;
  /** Where it stands in the app; null when nobody said where the app is. */
  readonly url: string | null;
}

/** A conversation that is planned. */
export interface FeedPlan {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly title: string;
  readonly note: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly url: string | null;
}

/** What stands in a member's calendar. */
export interface Feed {
  readonly name: string;
  readonly now: Instant;
  readonly reminders: readonly FeedReminder[];
  readonly plans: readonly FeedPlan[];
}

// Line breaks are escaped by the format; what else controls a terminal is no part of a text.
const CONTROL = /[^\P{Cc}\n\t]/gu;
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
const utc = (at: Instant) => ICAL.Time.fromJSDate(new Date(at), true);

/**
 * A calendar by RFC 5545: each reminder a to-do, each plan an event, nobody invited. The same rows give the same text
 * for as long as no clock of their zones changes its future.
 */
export function writeCalendar({ name, now, reminders, plans }: Feed): string {
  const calendar = new ICAL.Component('vcalendar');
  for (const [key, value] of Object.entries({ version: '2.0', prodid: '-//Heed//Heed//EN', 'x-wr-calname': name }))
    calendar.addPropertyWithValue(key, value);
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT1H')).setParameter('value', 'DURATION');
  const zones = new Set(reminders.flatMap((one) => (needsZone(one) ? [one.timeZone] : [])));
  for (const zone of [...zones].sort()) calendar.addSubcomponent(timeZoneComponent(zone, now));
  for (const reminder of reminders) calendar.addSubcomponent(toDo(reminder));
  for (const plan of plans) calendar.addSubcomponent(event(plan));
  return `${calendar.toString()}\r\n`;
}

function needsZone({ rrule, dueAt }: FeedReminder): boolean {
  return rrule !== null && dueAt !== null;
}

interface Entry {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly title: string;
  readonly url: string | null;
}

function entry(kind: 'vtodo' | 'vevent', { id, version, createdAt, title, url }: Entry, note: string): ICAL.Component {
  const component = new ICAL.Component(kind);
  component.addPropertyWithValue('uid', `${id}@heed`);
  component.addPropertyWithValue('dtstamp', utc(createdAt));
  component.addPropertyWithValue('sequence', version);
  component.addPropertyWithValue('summary', clean(title));
  if (note !== '') component.addPropertyWithValue('description', clean(note));
  if (url !== null) component.addPropertyWithValue('url', url);
  component.addPropertyWithValue('class', 'PRIVATE');
  return component;
}

function toDo(reminder: FeedReminder): ICAL.Component {
  const { contactName, note, rrule, leadMinutes } = reminder;
  const component = entry('vtodo', reminder, [contactName, note].filter((part) => part !== null).join('\n'));
  component.addPropertyWithValue('status', 'NEEDS-ACTION');
  const due = component.addPropertyWithValue(rrule === null ? 'due' : 'dtstart', dueTime(reminder));
  if (needsZone(reminder)) due.setParameter('tzid', reminder.timeZone);
  if (rrule !== null) component.addPropertyWithValue('rrule', ICAL.Recur.fromString(ruleFrom(reminder, rrule)));
  for (const minutes of leadMinutes) component.addSubcomponent(alarm(minutes, reminder));
  return component;
}

function dueTime(reminder: FeedReminder): ICAL.Time {
  const { dueAt, dueDate } = reminder;
  if (dueAt === null) return ICAL.Time.fromDateString(dueDate ?? '');
  // Of a series the wall time stays, whatever the clocks do.
  return needsZone(reminder) ? ICAL.Time.fromDateTimeString(seriesStart(reminder).padEnd(19, ':00')) : utc(dueAt);
}

/**
 * The rule from this occurrence on: those before it no longer count, and its last day ends beside a time as an instant
 * (RFC 5545, 3.3.10).
 */
function ruleFrom({ dueAt, timeZone, occurrence }: FeedReminder, text: string): string {
  const rule = knownRule(text);
  const count = rule.count === null ? null : Math.max(1, rule.count - (occurrence ?? 1) + 1);
  if (rule.until === null || dueAt === null) return writeRule({ ...rule, count });
  const last = instantOf(startOfDay(dayNumber(rule.until) + 1, timeZone) - 1_000);
  const until = last.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  return `${writeRule({ ...rule, count, until: null })};UNTIL=${until}`;
}

function alarm(minutes: number, { title, rrule }: FeedReminder): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('description', clean(title));
  const trigger = component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-minutes * 60));
  // A to-do without a start has only its end to count from (RFC 5545, 3.8.6.3).
  if (rrule === null) trigger.setParameter('related', 'END');
  return component;
}

function event(plan: FeedPlan): ICAL.Component {
  const component = entry('vevent', plan, plan.note ?? '');
  component.addPropertyWithValue('dtstart', utc(plan.startsAt));
  if (plan.endsAt !== null) component.addPropertyWithValue('dtend', utc(plan.endsAt));
  return component;
}
