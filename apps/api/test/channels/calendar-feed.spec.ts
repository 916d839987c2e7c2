import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { World } from '../attack/world';
import { Api, type SignedIn } from '../api';
import { complete, made } from '../reminders/reminder-scene';
import { MAKE_FEED, REVOKE_FEED } from './feed-documents';

let api: Api;
let owner: SignedIn;
let world: World;
let path: string;
beforeAll(async () => {
  process.env['HEED_URL'] = 'https://heed.bakery.example';
  api = await Api.boot();
  owner = await api.signUp();
  world = new World(owner.client, { workspace: api.workspaceId, member: owner.id, apiKey: '' }, 'Bread');
  path = await feedOf(owner);
});
afterAll(() => api.close());

async function feedOf({ client }: SignedIn): Promise<string> {
  const { url, userErrors } = (await client.request(MAKE_FEED)).makeCalendarFeed;
  expect(userErrors).toEqual([]);
  expect(url).toMatch(/^https:\/\/heed\.bakery\.example\/calendar\/[\w-]{43}\.ics$/);
  return new URL(url ?? '').pathname;
}
const get = (at = path, headers: Record<string, string> = {}) => api.visitor().fetch(at, { headers });
const read = async (at = path) => new ICAL.Component(ICAL.parse(await (await get(at)).text()));
const named = async (summary: string, kind = 'vtodo') =>
  (await read()).getAllSubcomponents(kind).find((one) => one.getFirstPropertyValue('summary') === summary);

describe('the calendar', () => {
  it('has each open reminder of the member as a to-do, in UTC or on its day', async () => {
    const contactId = await world.contact({ givenName: 'Ada', familyName: 'Berg' });
    const note = 'Ask, then\nwrite; "again"\\';
    const { id } = await made(owner.client, {
      title: 'Call; Ada, "now" \\ 🥐',
      note,
      contactId,
      dueAt: '2026-11-23T13:30:00.000Z',
      leadMinutes: [15],
    });
    await made(owner.client, { title: 'Order flour', dueDate: '2026-11-24' });
    const call = await named('Call; Ada, "now" \\ 🥐');
    expect(call?.getFirstPropertyValue('uid')).toBe(`${id}@heed`);
    expect(String(call?.getFirstPropertyValue('due'))).toBe('2026-11-23T13:30:00Z');
    expect(call?.getFirstPropertyValue('description')).toBe(`Ada Berg\n${note}`);
    expect(call?.getFirstPropertyValue('url')).toBe(`https://heed.bakery.example/contacts/${contactId}`);
    const trigger = call?.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    expect([String(trigger?.getFirstValue()), trigger?.getParameter('related')]).toEqual(['-PT15M', 'END']);
    const flour = await named('Order flour');
    expect(flour?.getFirstProperty('due')?.toICALString()).toBe('DUE;VALUE=DATE:20261124');
  });

  it('has one that comes round with its rule, at the wall time of its zone over a change of the clocks', async () => {
    const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=30' };
    await made(owner.client, {
      title: 'Mondays',
      dueAt: '2026-11-23T08:00:00.000Z',
      timeZone: 'Europe/Berlin',
      recurrence,
    });
    const calendar = await read();
    const zone = calendar
      .getAllSubcomponents('vtimezone')
      .find((one) => one.getFirstPropertyValue('tzid') === 'Europe/Berlin');
    if (zone === undefined) throw new Error('The zone is missing.');
    const mondays = await named('Mondays');
    expect(mondays?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;TZID=Europe/Berlin:20261123T090000');
    expect(mondays?.getFirstProperty('due')?.toICALString()).toBe('DUE;TZID=Europe/Berlin:20261123T093000');
    const start = mondays?.getFirstPropertyValue('dtstart');
    const rule = mondays?.getFirstPropertyValue('rrule');
    if (!(start instanceof ICAL.Time) || !(rule instanceof ICAL.Recur)) throw new Error('No start or rule.');
    expect(String(rule)).toBe('FREQ=WEEKLY;COUNT=30;BYDAY=MO');
    start.zone = new ICAL.Timezone(zone);
    const iterator = rule.iterator(start);
    const times = Array.from({ length: 20 }, () => iterator.next().toJSDate().toISOString());
    expect([times[0], times[17], times[18]]).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2027-03-22T08:00:00.000Z',
      '2027-03-29T07:00:00.000Z',
    ]);
  });

  it('has one of days from its day to the next', async () => {
    await made(owner.client, { title: 'Sundays', dueDate: '2026-11-29', recurrence: { rule: 'FREQ=WEEKLY' } });
    const sundays = await named('Sundays');
    expect(['dtstart', 'due'].map((name) => sundays?.getFirstProperty(name)?.toICALString())).toEqual([
      'DTSTART;VALUE=DATE:20261129',
      'DUE;VALUE=DATE:20261130',
    ]);
  });

  it('has no rule for one that comes round once it was done, and tells a last day as an instant', async () => {
    const after = { rule: 'FREQ=DAILY', anchor: 'AFTER_COMPLETION' } as const;
    await made(owner.client, { title: 'After', dueAt: '2026-11-23T08:00:00.000Z', recurrence: after });
    expect((await named('After'))?.getFirstPropertyValue('rrule')).toBeNull();
    const until = { rule: 'FREQ=DAILY;UNTIL=20261130' };
    await made(owner.client, { title: 'Until', dueAt: '2026-11-23T08:00:00.000Z', recurrence: until });
    expect(String((await named('Until'))?.getFirstPropertyValue('rrule'))).toContain('UNTIL=20261130T225959Z');
  });

  it('has each planned conversation as an event, and nobody is invited', async () => {
    const contactId = await world.contact({ givenName: 'Bo', familyName: 'Lind' });
    await world.logged({
      contactId,
      occurredAt: '2026-11-25T10:00:00Z',
      outcome: null,
      subject: 'Prices',
      painPoints: [],
      promises: [],
      preferences: [],
    });
    const event = await named('Call: Bo Lind', 'vevent');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-11-25T10:00:00Z');
    expect(event?.getFirstPropertyValue('description')).toBe('Prices');
    expect(await (await get()).text()).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
  });

  it('has lines of 75 octets at most, each ended as the format wants', async () => {
    await made(owner.client, { title: '🥐'.repeat(60), dueDate: '2026-11-24' });
    const text = await (await get()).text();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('drops what is done', async () => {
    const { id, version } = await made(owner.client, { title: 'Soon done', dueDate: '2026-11-24' });
    expect(await named('Soon done')).toBeDefined();
    await complete(owner.client, { id, version });
    expect(await named('Soon done')).toBeUndefined();
  });

  it('shows its member nothing that they may not read', async () => {
    const agent = await api.signInAs('AGENT');
    const { interaction: sourceInteractionId, contact: contactId } = await world.logged();
    await made(owner.client, {
      title: 'Quietly',
      assigneeId: agent.id,
      dueDate: '2026-11-24',
      contactId,
      sourceInteractionId,
    });
    const theirs = await feedOf(agent);
    expect(await (await get(theirs)).text()).toContain('Quietly');
    await world.run('editInteraction', { id: sourceInteractionId, version: 1, visibility: 'PRIVATE' });
    expect(await (await get(theirs)).text()).not.toContain('Quietly');
  });

  it('gives out the time alone of what was said in confidence', async () => {
    const contactId = await world.contact({ givenName: 'Ida', familyName: 'Moor' });
    await world.logged({
      contactId,
      occurredAt: '2026-11-26T10:00:00Z',
      outcome: null,
      subject: 'Her illness',
      visibility: 'PRIVATE',
      painPoints: [],
      promises: [],
      preferences: [],
    });
    expect(await named('Call: Ida Moor', 'vevent')).toBeDefined();
    expect(await (await get()).text()).not.toContain('illness');
  });
});

describe('the address of a calendar', () => {
  it('answers 304 while nothing changed, and is kept by nobody else', async () => {
    const first = await get();
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toMatch(/^private/);
    const again = await get(path, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await made(owner.client, { title: 'New', dueDate: '2026-11-24' });
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('works no longer once there is another one, or none', async () => {
    const other = await feedOf(owner);
    expect([(await get(path)).status, (await get(other)).status]).toEqual([404, 200]);
    const { settings, userErrors } = (await owner.client.request(REVOKE_FEED)).revokeCalendarFeed;
    expect([settings.calendarFeed, userErrors]).toEqual([null, []]);
    expect((await get(other)).status).toBe(404);
    path = await feedOf(owner);
  });

  it('is kept as its hash, and its making stands on record without it', async () => {
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const principal = { kind: 'USER', id: owner.id, name: '', workspaceId: api.workspaceId, role: 'OWNER' } as const;
    const kept = await api.database.inWorkspace(principal, async (db) => [
      await db.query('SELECT * FROM calendar_feed'),
      await db.query(`SELECT * FROM change_record WHERE operation = 'makeCalendarFeed'`),
    ]);
    expect(kept[1]?.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('ends with its member', async () => {
    const agent = await api.signInAs('AGENT');
    const theirs = await feedOf(agent);
    const system = { kind: 'USER', id: owner.id, name: '', workspaceId: api.workspaceId, role: 'OWNER' } as const;
    await api.database.inWorkspace(system, (db) =>
      db.query('UPDATE membership SET active = false WHERE id = $1', [agent.id]),
    );
    expect((await get(theirs)).status).toBe(404);
  });

  it.each(['/calendar/none.ics', '/calendar/', `/calendar/${'x'.repeat(43)}.ics`, '/calendar/..%2f..%2fetc%2fpasswd'])(
    'is not %s',
    async (at) => {
      expect((await get(at)).status).toBe(404);
    },
  );

  it('is not asked for by the thousand', async () => {
    const statuses = await Promise.all(Array.from({ length: 130 }, async () => (await get('/calendar/x.ics')).status));
    expect(statuses).toContain(429);
  });
});
