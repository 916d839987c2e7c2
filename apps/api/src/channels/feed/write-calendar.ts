import type { Instant } from '@heed/domain';
import ICAL from 'ical.js';
import type { Feed, FeedPlan, FeedReminder } from './feed';
import { needsZone, ruleFrom, timesOf, utc } from './reminder-times';
import { timeZoneComponent } from './time-zone';

// Line breaks are escaped by the format; what else controls a terminal is no part of a text.
const CONTROL = /[^\P{Cc}\n\t]/gu;
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '');

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
  for (const [name, at] of timesOf(reminder)) {
    const property = component.addPropertyWithValue(name, at);
    if (needsZone(reminder)) property.setParameter('tzid', reminder.timeZone);
  }
  if (rrule !== null) component.addPropertyWithValue('rrule', ICAL.Recur.fromString(ruleFrom(reminder, rrule)));
  for (const minutes of leadMinutes) component.addSubcomponent(alarm(minutes, reminder));
  return component;
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
