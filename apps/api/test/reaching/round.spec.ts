import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ROUND } from '../../src/notifications/telling/round-queue';
import { Carry } from '../../src/reaching/carrying/carry';
import { Round } from '../../src/reaching/round/round';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import type { LogScene } from '../log-scene';
import { MARK_READ, NOTIFICATIONS } from '../notifications/notification-documents';
import { cancel, complete, made, snooze, update } from '../reminders/reminder-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());
beforeEach(() => api.clock.advance({ minutes: 45 }));

const now = () => api.clock.now().toISOString();
const ahead = (minutes: number) => new Date(api.clock.now().getTime() + minutes * 60_000).toISOString();
const look = (at = now()) => api.part(Round).run(api.workspaceId, at);
const told = async (by: Client) => (await by.request(NOTIFICATIONS, { first: 100 })).notifications;
const ofReminder = async (by: Client, id: string) =>
  (await told(by)).edges.map(({ node }) => node).filter(({ reminderId }) => reminderId === id);
const kinds = async (by: Client, id: string) => (await ofReminder(by, id)).map(({ kind }) => kind);
/** Makes an interaction private, or what is said. */
const hide = (id: string | number, visibility = 'PRIVATE') =>
  api.database.inWorkspace(
    { kind: 'USER', id: owner.id, name: 'Olga', workspaceId: api.workspaceId, role: 'OWNER' },
    (db) => db.query('UPDATE interaction SET visibility = $2 WHERE id = $1', [id, visibility]),
  );
/** Whether somebody is to look at the workspace from this instant on. */
const wokenFor = async (at: string) => {
  const jobs = await api.database.global((db) =>
    db.query(`SELECT FROM boss.job WHERE name = $1 AND data->>'at' = $2 AND data->>'workspaceId' = $3`, [
      ...[ROUND, at, api.workspaceId],
    ]),
  );
  return jobs.length > 0;
};

describe('a round', () => {
  it('tells whose reminder came up, and nobody before', async () => {
    const { id } = await made(agent.client, { dueAt: ahead(10), title: 'Call the mill' });
    await look();
    expect(await kinds(agent.client, id)).toEqual([]);
    await look(ahead(10));
    expect(await ofReminder(agent.client, id)).toMatchObject([
      {
        kind: 'REMINDER_DUE',
        title: 'Call the mill',
        text: expect.stringMatching(/^Due today at \d\d:\d\d\.$/),
        readAt: null,
      },
    ]);
    expect(await kinds(owner.client, id)).toEqual([]);
  });

  it('tells each thing once however many look at once, and again', async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5].map(async () => (await made(agent.client, { dueAt: ahead(1) })).id));
    await Promise.all([1, 2, 3, 4].map(() => look(ahead(1))));
    await look(ahead(2));
    for (const id of ids) expect(await kinds(agent.client, id)).toEqual(['REMINDER_DUE']);
  });

  it('tells ahead by each lead time as it comes, not by those that had passed when it was made', async () => {
    const { id } = await made(agent.client, { dueAt: ahead(60), leadMinutes: [120, 30, 10] });
    await look();
    expect(await kinds(agent.client, id)).toEqual([]);
    await look(ahead(30));
    expect(await kinds(agent.client, id)).toEqual(['REMINDER_AHEAD']);
    await look(ahead(51));
    await look(ahead(60));
    expect((await kinds(agent.client, id)).sort()).toEqual(['REMINDER_AHEAD', 'REMINDER_AHEAD', 'REMINDER_DUE']);
  });

  it('tells again when a snooze ends', async () => {
    const { id, version } = await made(agent.client, { dueAt: ahead(1) });
    await look(ahead(1));
    await snooze(agent.client, { id, version, until: ahead(30) });
    await look(ahead(29));
    expect(await kinds(agent.client, id)).toEqual(['REMINDER_DUE']);
    await look(ahead(30));
    const [again, first] = await ofReminder(agent.client, id);
    expect(again).toMatchObject({ readAt: null, text: expect.stringMatching(/^Back as you asked/) });
    expect(first?.readAt).not.toBeNull();
  });

  it('tells nothing of what is done, called off, or was due long ago', async () => {
    const [done, off] = [await made(agent.client, { dueAt: ahead(1) }), await made(agent.client, { dueAt: ahead(1) })];
    const old = await made(agent.client, { dueAt: ahead(-60 * 24 * 8) });
    await complete(agent.client, { id: done.id, version: 1 });
    await cancel(agent.client, { id: off.id, version: 1 });
    await look(ahead(1));
    for (const { id } of [done, off, old]) expect(await kinds(agent.client, id)).toEqual([]);
  });

  it('tells who has it now, and hides it from who had it', async () => {
    const { id, version } = await made(agent.client, { dueAt: ahead(1) });
    await look(ahead(1));
    await update(agent.client, { id, version, assigneeId: other.id });
    await look(ahead(1));
    expect(await kinds(agent.client, id)).toEqual([]);
    expect((await kinds(other.client, id)).sort()).toEqual(['REMINDER_DUE', 'REMINDER_GIVEN']);
  });

  it('tells who was given something by a colleague at once, not who took it for themselves', async () => {
    const [given, own] = [await made(agent.client, { assigneeId: other.id }), await made(agent.client)];
    expect(await ofReminder(other.client, given.id)).toMatchObject([
      { kind: 'REMINDER_GIVEN', text: expect.stringMatching(/^Person 1 asks you to do this\. Due /) },
    ]);
    expect(await kinds(agent.client, own.id)).toEqual([]);
    expect(await kinds(agent.client, given.id)).toEqual([]);
  });

  it('tells nothing of an interaction that its member may no longer read', async () => {
    const contactId = await scene.aContact(owner.client);
    const reminder = { id: uuid(), title: 'Ask again', dueAt: ahead(1), assigneeId: agent.id };
    const input = scene.aCall(contactId, { reminders: [reminder] });
    await scene.logged(owner.client, input);
    await look(ahead(1));
    expect(await kinds(agent.client, reminder.id)).toContain('REMINDER_DUE');
    await hide(input.id);
    expect(await kinds(agent.client, reminder.id)).toEqual([]);
    expect((await told(agent.client)).edges.map(({ node }) => node.title)).not.toContain('Ask again');
  });

  it('never tells what came from an interaction that its member may not read', async () => {
    const contactId = await scene.aContact(owner.client);
    const reminder = { id: uuid(), title: 'Secret', dueAt: ahead(1), assigneeId: agent.id };
    const input = scene.aCall(contactId, { reminders: [reminder] });
    await scene.logged(owner.client, input);
    await hide(input.id);
    await look(ahead(1));
    expect(await kinds(agent.client, reminder.id)).toEqual([]);
    await hide(input.id, 'NORMAL');
    expect(await kinds(agent.client, reminder.id)).not.toContain('REMINDER_DUE');
    await look(ahead(2));
    expect(await kinds(agent.client, reminder.id)).toContain('REMINDER_DUE');
  });

  it('goes on where another was stopped', async () => {
    const stopping = AbortSignal.abort();
    const { id } = await made(agent.client, { dueAt: ahead(1) });
    await api.part(Round).run(api.workspaceId, ahead(1), stopping);
    expect(await kinds(agent.client, id)).toEqual([]);
    expect(await wokenFor(ahead(1))).toBe(true);
    await look(ahead(1));
    expect(await kinds(agent.client, id)).toEqual(['REMINDER_DUE']);
  });
});

describe('what was told', () => {
  it('comes in pages, the newest first, with how many are new', async () => {
    const all = await told(agent.client);
    const first = (await agent.client.request(NOTIFICATIONS, { first: 2 })).notifications;
    const next = (await agent.client.request(NOTIFICATIONS, { first: 2, after: first.pageInfo.endCursor }))
      .notifications;
    const ids = [...first.edges, ...next.edges].map(({ node }) => node.id);
    expect(ids).toEqual(all.edges.slice(0, 4).map(({ node }) => node.id));
    expect(all.unread).toBe(all.edges.filter(({ node }) => node.readAt === null).length);
  });

  it('is read one by one, or all at once, by whom it is for', async () => {
    const { edges, unread } = await told(agent.client);
    const id = edges.find(({ node }) => node.readAt === null)?.node.id ?? '';
    const input = { ids: [id] };
    const { markNotificationsRead: byOther } = await owner.client.request(MARK_READ, { input });
    expect(byOther.notifications).toEqual([]);
    const { markNotificationsRead: one } = await agent.client.request(MARK_READ, { input });
    expect([one.unread, one.notifications[0]?.readAt]).toEqual([unread - 1, now()]);
    const { markNotificationsRead: none } = await agent.client.request(MARK_READ, { input: { ids: [id, 'none'] } });
    expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['ids', '1'] }]);
    const { markNotificationsRead: all } = await agent.client.request(MARK_READ, { input: {} });
    expect(all.unread).toBe(0);
    expect((await told(agent.client)).unread).toBe(0);
  });

  it('needs nobody to carry it', async () => {
    await expect(api.part(Carry).run(api.workspaceId, now())).resolves.toBeUndefined();
  });
});
