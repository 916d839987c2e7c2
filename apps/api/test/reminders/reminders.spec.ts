import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { LogScene } from '../log-scene';
import { CREATE_REMINDER } from './reminder-documents';
import {
  aReminder,
  cancel,
  complete,
  create,
  made,
  reasons,
  remindersOf,
  show,
  snooze,
  TOMORROW,
  undo,
  update,
} from './reminder-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

describe('a new reminder', () => {
  it('is one’s own, in the zone of the workspace, unless somebody says otherwise', async () => {
    const { reminder, change, contact, userErrors } = await create(agent.client, { title: ' Send the offer ' });
    expect(userErrors).toEqual([]);
    expect(contact).toBeNull();
    expect(reminder).toMatchObject({
      version: 1,
      title: 'Send the offer',
      note: null,
      contact: null,
      assignee: { id: agent.id },
      dueAt: TOMORROW,
      dueDate: null,
      timeZone: 'Europe/Berlin',
      state: 'SCHEDULED',
      overdue: false,
      snoozedUntil: null,
      completedAt: null,
      origin: 'MANUAL',
      source: null,
      rule: null,
      viewerCanEdit: true,
    });
    expect(change).toMatchObject({ subject: 'REMINDER', viewerCanUndo: true });
    const shown = change?.fields.map(({ field, after }) => [field, after]);
    expect(Object.fromEntries(shown ?? [])).toEqual({
      'Reminder.title': 'Send the offer',
      'Reminder.assignee': reminder?.assignee.name,
      'Reminder.dueAt': TOMORROW,
      'Reminder.timeZone': 'Europe/Berlin',
      'Reminder.state': 'SCHEDULED',
      'Reminder.origin': 'MANUAL',
    });
  });

  it('may be for a colleague, about a contact, on a day of another zone', async () => {
    const contactId = await scene.aContact(owner.client, { ownerId: other.id });
    const given = { contactId, assigneeId: other.id.toUpperCase(), dueDate: '2026-11-23', timeZone: 'Pacific/Chatham' };
    const { reminder, contact } = await create(agent.client, { ...given, note: ' By post ', origin: 'CADENCE' });
    expect(reminder).toMatchObject({
      note: 'By post',
      contact: { id: contactId, displayName: 'Mia Wolf', nameToUse: 'Mia', companyName: null },
      assignee: { id: other.id },
      dueAt: null,
      dueDate: '2026-11-23',
      timeZone: 'Pacific/Chatham',
      origin: 'CADENCE',
    });
    expect(contact).toEqual({ id: contactId, reminders: [{ id: reminder?.id }] });
  });

  it('is made once, however often it is sent', async () => {
    const input = aReminder();
    const answers = await Promise.all([1, 2, 3].map(() => create(agent.client, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(reasons(await create(agent.client, { ...input, title: 'Other' }))).toEqual(['IDEMPOTENCY_CONFLICT id']);
  });

  it('is refused with everything that is wrong', async () => {
    const wrong = { id: 'x', title: ' ', note: 'x'.repeat(2_001), timeZone: 'Europe/Nowhere', assigneeId: uuid() };
    const both = { dueAt: TOMORROW, dueDate: '2026-11-23' };
    const answer = await create(agent.client, { ...wrong, ...both, contactId: uuid(), origin: 'RULE' });
    expect(answer.reminder).toBeNull();
    expect(reasons(answer).sort()).toEqual([
      'INVALID dueDate',
      'INVALID id',
      'INVALID timeZone',
      'NOT_FOUND assigneeId',
      'NOT_FOUND contactId',
      'REQUIRED rule',
      'REQUIRED title',
      'TOO_LONG note',
    ]);
    expect(reasons(await create(agent.client, { dueAt: null }))).toEqual(['REQUIRED dueAt']);
    expect(reasons(await create(agent.client, { title: 'x'.repeat(201) }))).toEqual(['TOO_LONG title']);
    expect(reasons(await create(agent.client, { dueDate: '1999-12-31' }))).toEqual(['INVALID dueDate']);
    expect(reasons(await create(agent.client, { origin: 'INTERACTION' }))).toEqual(['REQUIRED sourceInteractionId']);
    const { errors } = await agent.client.reply(CREATE_REMINDER, { input: aReminder({ dueDate: '2026-02-30' }) });
    expect(errors[0]?.message).toContain('There is no such date');
  });

  it('needs somebody to do it when an integration makes it', async () => {
    const { client } = await api.withKey('WRITE');
    expect(reasons(await create(client))).toEqual(['REQUIRED assigneeId']);
    expect(await made(client, { assigneeId: agent.id })).toMatchObject({ assignee: { id: agent.id } });
  });

  it('is for nobody who has left', async () => {
    const gone = await api.signInAs('AGENT');
    const mine = await made(gone.client);
    await api.database.inWorkspace(
      { kind: 'USER', id: owner.id, name: '', workspaceId: api.workspaceId, role: 'OWNER' },
      (db) => db.query('UPDATE membership SET active = false WHERE id = $1', [gone.id]),
    );
    expect(reasons(await create(agent.client, { assigneeId: gone.id }))).toEqual(['NOT_FOUND assigneeId']);
    const { reminder } = await update(owner.client, { id: mine.id, version: 1, title: 'Left behind' });
    expect(reminder).toMatchObject({ title: 'Left behind', assignee: { id: gone.id } });
  });

  it('may be about somebody who died: what is left to do is shown', async () => {
    const contactId = await scene.aContact(owner.client);
    const about = { kind: 'USER', id: owner.id, name: '', workspaceId: api.workspaceId, role: 'OWNER' } as const;
    await api.database.inWorkspace(about, (db) =>
      db.query(`UPDATE contact SET deceased_at = '2026-11-01', archived_at = now() WHERE id = $1`, [contactId]),
    );
    const { id } = await made(agent.client, { contactId });
    expect((await remindersOf(agent.client, contactId)).open).toMatchObject([{ id }]);
  });
});

describe('an open reminder', () => {
  it('changes what is given, and back again', async () => {
    const { id } = await made(agent.client, { note: 'By post' });
    const { reminder, change } = await update(agent.client, {
      id,
      version: 1,
      title: 'Send two offers',
      note: null,
      assigneeId: other.id,
      dueDate: '2026-12-01',
      timeZone: 'America/Santiago',
    });
    const now = { title: 'Send two offers', note: null, dueAt: null, dueDate: '2026-12-01' };
    expect(reminder).toMatchObject({ version: 2, ...now, assignee: { id: other.id }, timeZone: 'America/Santiago' });
    expect(change?.fields.find(({ field }) => field === 'Reminder.assignee')?.after).toBe(reminder?.assignee.name);
    expect(await undo(agent.client, change?.id)).toEqual([]);
    const before = { title: 'Send the offer', note: 'By post', dueAt: TOMORROW, dueDate: null };
    expect(await show(agent.client, id)).toMatchObject({ version: 3, ...before, assignee: { id: agent.id } });
  });

  it('stays as it is where nothing is given, and where it is given as it was', async () => {
    const { id } = await made(agent.client);
    const same = { title: 'Send the offer', note: null, dueAt: TOMORROW, timeZone: 'Europe/Berlin' };
    for (const given of [{}, same]) {
      const { change, reminder } = await update(agent.client, { id, version: 1, ...given });
      expect([change, reminder?.version]).toEqual([null, 1]);
    }
  });

  it('is refused with what is wrong', async () => {
    const { id } = await made(agent.client);
    const at = { id, version: 1 };
    const empty = await update(agent.client, { ...at, title: null, timeZone: null, assigneeId: null, dueAt: null });
    expect(reasons(empty)).toEqual(['REQUIRED title', 'REQUIRED timeZone', 'REQUIRED assigneeId', 'REQUIRED dueAt']);
    expect(reasons(await update(agent.client, { ...at, title: ' ', timeZone: 'Mars/Base' }))).toEqual([
      'REQUIRED title',
      'INVALID timeZone',
    ]);
    expect(reasons(await update(agent.client, { ...at, assigneeId: uuid() }))).toEqual(['NOT_FOUND assigneeId']);
    const late = await update(agent.client, { ...at, version: 2, title: 'Late' });
    expect(reasons(late)).toEqual(['CONFLICT version']);
    expect(late.reminder).toMatchObject({ id, version: 1 });
    expect(reasons(await update(agent.client, { id: uuid(), version: 1 }))).toEqual(['NOT_FOUND id']);
  });

  it('comes up, sleeps, comes up again, and is overdue when nobody does it', async () => {
    const { id } = await made(agent.client, { dueAt: '2026-11-22T08:00:00.000Z' });
    expect(await show(agent.client, id)).toMatchObject({ state: 'DUE', overdue: true });
    const until = '2026-11-22T09:30:00.000Z';
    const { reminder } = await snooze(agent.client, { id, version: 1, until });
    expect(reminder).toMatchObject({ state: 'SNOOZED', overdue: false, snoozedUntil: until, version: 2 });
    api.clock.advance({ minutes: 30 });
    expect(await show(agent.client, id)).toMatchObject({ state: 'DUE', overdue: true });
    const moved = await update(agent.client, { id, version: 2, dueDate: '2026-11-22' });
    expect(moved.reminder).toMatchObject({ state: 'DUE', overdue: false, snoozedUntil: null, dueAt: null });
  });

  it('sleeps until a time ahead, at most a year', async () => {
    const { id } = await made(agent.client);
    for (const until of ['2026-11-22T09:00:00.000Z', '2028-01-01T00:00:00.000Z'])
      expect(reasons(await snooze(agent.client, { id, version: 1, until }))).toEqual(['INVALID until']);
  });

  it('keeps sleeping when its title changes, and wakes when its time does', async () => {
    const { id } = await made(agent.client);
    await snooze(agent.client, { id, version: 1, until: '2026-11-25T09:00:00.000Z' });
    const renamed = await update(agent.client, { id, version: 2, title: 'Send it', timeZone: 'UTC' });
    expect(renamed.reminder).toMatchObject({ state: 'SNOOZED', timeZone: 'UTC' });
    const moved = await update(agent.client, { id, version: 3, dueAt: '2026-11-24T09:00:00.000Z' });
    expect(moved.reminder).toMatchObject({ state: 'SCHEDULED', snoozedUntil: null });
  });

  it.each([
    ['done', complete, 'DONE'],
    ['called off', cancel, 'CANCELED'],
  ] as const)('is %s once, and opened again by undo', async (_name, close, state) => {
    const contactId = await scene.aContact(owner.client);
    const { id } = await made(agent.client, { contactId });
    await snooze(agent.client, { id, version: 1, until: '2026-11-25T09:00:00.000Z' });
    const { reminder, contact, change } = await close(agent.client, { id, version: 2 });
    const at = api.clock.now().toISOString();
    expect(reminder).toMatchObject({ state, completedAt: at, snoozedUntil: null, overdue: false, version: 3 });
    expect(contact?.reminders).toEqual([]);
    expect((await remindersOf(agent.client, contactId)).reminders).toEqual([{ id, state }]);
    expect(reasons(await complete(agent.client, { id, version: 3 }))).toEqual(['WRONG_STATE ']);
    expect(reasons(await update(agent.client, { id, version: 3, title: 'X' }))).toEqual(['WRONG_STATE ']);
    const until = '2026-11-26T09:00:00.000Z';
    expect(reasons(await snooze(agent.client, { id, version: 3, until }))).toEqual(['WRONG_STATE ']);
    expect(await undo(agent.client, change?.id)).toEqual([]);
    expect(await show(agent.client, id)).toMatchObject({ state: 'SNOOZED', completedAt: null, version: 4 });
  });
});
