import ICAL from 'ical.js';
import type { Reading, ReadEntry } from './reading';

/** Reads a calendar with ical.js. @param most how many times of one that comes round */
export function readByIcalJs(text: string, most: number): Reading {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((one) => [String(one.getFirstPropertyValue('tzid')), one]),
  );
  const entries = ['vtodo', 'vevent'].flatMap((kind) => calendar.getAllSubcomponents(kind));
  return { reader: 'ical.js', entries: entries.map((one) => seen(one, zones, most)), broken: [] };
}

function seen(entry: ICAL.Component, zones: ReadonlyMap<string, ICAL.Component>, most: number): ReadEntry {
  const start = timeOf(entry, 'dtstart', zones);
  const end = timeOf(entry, 'due', zones) ?? timeOf(entry, 'dtend', zones);
  const rule = entry.getFirstPropertyValue('rrule');
  const text = (name: string) => String(entry.getFirstPropertyValue(name) ?? '');
  return {
    kind: entry.name.toUpperCase(),
    uid: text('uid'),
    summary: text('summary'),
    description: text('description'),
    start: start && told(start),
    end: end && told(end),
    times: start && rule instanceof ICAL.Recur ? timesFrom(start, rule, most) : [],
    alarms: entry.getAllSubcomponents('valarm').map(alarmOf),
    invited: ['attendee', 'organizer'].filter((name) => entry.hasProperty(name)),
  };
}

function timeOf(entry: ICAL.Component, name: string, zones: ReadonlyMap<string, ICAL.Component>): ICAL.Time | null {
  const property = entry.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time)) return null;
  const zone = zones.get(String(property?.getParameter('tzid')));
  if (zone) time.zone = new ICAL.Timezone(zone);
  return time;
}

function told(time: ICAL.Time): string {
  if (time.isDate) return time.toString();
  return time.toJSDate().toISOString().replace('.000Z', 'Z');
}

function timesFrom(start: ICAL.Time, rule: ICAL.Recur, most: number): string[] {
  const times: string[] = [];
  const iterator = rule.iterator(start);
  for (let next = iterator.next(); next && times.length < most; next = iterator.next()) times.push(told(next));
  return times;
}

function alarmOf(alarm: ICAL.Component): readonly [number, string] {
  const trigger = alarm.getFirstProperty('trigger');
  const before = trigger?.getFirstValue();
  if (!(before instanceof ICAL.Duration)) throw new Error('An alarm without a distance.');
  return [before.toSeconds() / 60, String(trigger?.getParameter('related') ?? 'START')];
}
