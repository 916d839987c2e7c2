import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf, knownRule, millis, seriesStart, upcoming } from '@heed/domain';
import { World } from '../attack/world';
import { Api, type SignedIn } from '../api';
import { complete, made } from '../reminders/reminder-scene';
import { MAKE_FEED } from './feed-documents';
import { readByIcalJs } from './readers/by-ical-js';
import { readByIcalendar } from './readers/by-icalendar';
import type { Reading } from './readers/reading';

/** So many times of one that comes round are compared: a weekly one sees more than a year of clocks. */
const MOST = 60;
const RULES = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3;COUNT=20',
  'FREQ=DAILY;UNTIL=20270401',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=WEEKLY;UNTIL=20271231',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=-1FR;COUNT=9',
  'FREQ=YEARLY',
];
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Auckland'];
type Made = Awaited<ReturnType<typeof made>>;

let api: Api;
let owner: SignedIn;
let text: string;
const scene: Made[] = [];
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  const { client } = owner;
  const make = async (given: Parameters<typeof made>[1]) => void scene.push(await made(client, given));
  const world = new World(client, { workspace: api.workspaceId, member: owner.id, apiKey: '' }, 'Bread');
  await make({
    title: 'Once; "at a time", \\ 🥐',
    note: 'Two\nlines',
    dueAt: '2026-11-23T13:30:00Z',
    leadMinutes: [15, 1440],
  });
  await make({ title: 'Once, on a day', dueDate: '2026-11-24', leadMinutes: [60] });
  await make({
    title: 'After',
    dueAt: '2026-11-23T08:00:00Z',
    recurrence: { rule: 'FREQ=DAILY', anchor: 'AFTER_COMPLETION' },
  });
  for (const rule of RULES) {
    const recurrence = { rule };
    await make({ title: `${rule} of days`, dueDate: '2026-11-24', recurrence });
    for (const timeZone of ZONES)
      await make({
        title: `${rule} ${timeZone}`,
        dueAt: '2026-11-24T19:45:00Z',
        timeZone,
        recurrence,
        leadMinutes: [15],
      });
  }
  const counted = await made(client, {
    title: 'Counted',
    dueAt: '2026-11-23T08:00:00Z',
    recurrence: { rule: 'FREQ=DAILY;COUNT=5' },
  });
  const { reminder } = await complete(client, { id: counted.id, version: counted.version });
  if (reminder) scene.push(reminder);
  const plan = { outcome: null, painPoints: [], promises: [], preferences: [] };
  await world.logged({ ...plan, occurredAt: '2026-11-25T10:00:00Z' });
  await world.logged({ ...plan, occurredAt: '2026-11-26T10:00:00Z', endedAt: '2026-11-26T11:30:00Z' });
  const { url } = (await client.request(MAKE_FEED)).makeCalendarFeed;
  text = await (await api.visitor().fetch(new URL(url ?? '', 'http://heed.example').pathname)).text();
}, 120_000);
afterAll(() => api.close());

const second = (at: string) => at.replace(/\.\d+Z$/, 'Z');
const later = (at: string, ms: number) => second(instantOf(millis(at) + ms));
const nextDay = (date: string) => later(`${date}T00:00:00Z`, 86_400_000).slice(0, 10);

/** What the calendar is to say of a reminder. */
function expected({ id, title, note, dueAt, dueDate, timeZone, leadMinutes, recurrence }: Made) {
  const comesUp = dueAt === null ? String(dueDate) : second(dueAt);
  const rule = recurrence?.anchor === 'FIXED' ? knownRule(recurrence.rule) : null;
  const about = { kind: 'VTODO', uid: `${id}@heed`, summary: title, description: note ?? '', invited: [] };
  const related = rule === null ? 'END' : 'START';
  const alarms = leadMinutes.map((minutes) => [-minutes, related]);
  if (rule === null) return { ...about, alarms, start: null, end: comesUp, times: [] };
  const due = { dueAt, dueDate, timeZone };
  const series = { rule, anchor: 'FIXED', start: seriesStart(due), timeZone } as const;
  const current = { ...due, occurrence: recurrence?.occurrence ?? 1 };
  const after = upcoming(series, current, api.clock.now().toISOString(), MOST - 1);
  const times = [comesUp, ...after.map((one) => (one.dueAt === null ? String(one.dueDate) : second(one.dueAt)))];
  return { ...about, alarms, start: comesUp, end: dueAt === null ? nextDay(comesUp) : later(dueAt, 1_800_000), times };
}

// The other reader is no package of ours: npm run verify:calendar asks for it.
const READERS: readonly (readonly [string, (text: string, most: number) => Reading])[] = [
  ['ical.js', readByIcalJs],
  ...(process.env['HEED_ICALENDAR'] === '1' ? ([['icalendar of Python', readByIcalendar]] as const) : []),
];

describe.each(READERS)('to %s', (_name, read) => {
  let reading: Reading;
  beforeAll(() => {
    reading = read(text, MOST);
  });

  it('everything is readable, once, and nobody is invited', () => {
    expect(reading.broken).toEqual([]);
    expect(new Set(reading.entries.map(({ uid }) => uid)).size).toBe(reading.entries.length);
    expect(reading.entries.flatMap(({ invited }) => invited)).toEqual([]);
  });

  it('each to-do says what its reminder says: when, how it comes round, and how long before one is told', () => {
    const toDos = new Map(reading.entries.filter(({ kind }) => kind === 'VTODO').map((one) => [one.uid, one]));
    expect(toDos.size).toBe(scene.length);
    for (const reminder of scene) expect(toDos.get(`${reminder.id}@heed`)).toEqual(expected(reminder));
  });

  it('each plan is an event at its time', () => {
    const events = reading.entries.filter(({ kind }) => kind === 'VEVENT');
    expect(events.map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-25T10:00:00Z', null],
      ['2026-11-26T10:00:00Z', '2026-11-26T11:30:00Z'],
    ]);
  });
});
