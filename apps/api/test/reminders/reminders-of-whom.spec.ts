import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import type { LogInteractionInput } from '../generated/graphql';
import { DELETE, RESTORE, UNDO } from '../interactions/interaction-documents';
import type { LogScene } from '../log-scene';
import { COMPLETE_REMINDER } from './reminder-documents';
import { aReminder, complete, create, made, reasons, remindersOf, show, snooze, undo, update } from './reminder-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

describe('who may change a reminder', () => {
  it('is whose it is, who made it, and who leads; others see it', async () => {
    const manager = await api.signInAs('MANAGER');
    const stranger = await api.signInAs('AGENT');
    const reader = await api.signInAs('READ_ONLY');
    const { client: key } = await api.withKey('WRITE');
    const { id } = await made(agent.client, { assigneeId: other.id });
    const can = [];
    for (const { client } of [agent, other, manager, owner, stranger, reader, { client: key }])
      can.push((await show(client, id))?.viewerCanEdit);
    expect(can).toEqual([true, true, true, true, false, false, true]);
    const refused = await update(stranger.client, { id, version: 1, title: 'Mine' });
    expect([reasons(refused), refused.reminder]).toEqual([['FORBIDDEN '], null]);
    expect((await reader.client.reply(COMPLETE_REMINDER, { input: { id, version: 1 } })).status).toBe(403);
    const { change } = await complete(other.client, { id, version: 1 });
    expect(await undo(stranger.client, change?.id)).toEqual(['FORBIDDEN']);
    expect(await undo(agent.client, change?.id)).toEqual([]);
  });

  it('holds for the taking back of its making, and for the taking back of that', async () => {
    const stranger = await api.signInAs('AGENT');
    const contactId = await scene.aContact(owner.client, { ownerId: stranger.id });
    const { reminder, change } = await create(agent.client, { contactId });
    expect(await undo(stranger.client, change?.id)).toEqual(['FORBIDDEN']);
    const { undoChange } = await agent.client.request(UNDO, { input: { changeId: change?.id ?? '' } });
    expect(undoChange).toMatchObject({ deletedIds: [reminder?.id], userErrors: [] });
    expect(await show(agent.client, reminder?.id ?? '')).toBeNull();
    const [undone] = (await remindersOf(agent.client, contactId)).history.nodes;
    expect(undone).toMatchObject({ operation: 'undoChange', subject: 'REMINDER', viewerCanUndo: true });
    expect(await undo(stranger.client, undone?.id)).toEqual(['FORBIDDEN']);
    expect(await undo(agent.client, undone?.id)).toEqual([]);
    expect(await show(agent.client, reminder?.id ?? '')).toMatchObject({ title: 'Send the offer' });
  });
});

describe('a reminder of an interaction', () => {
  const aNote = (given: object = {}) => ({ id: uuid(), title: 'Ask again', dueDate: '2026-11-22', ...given });
  const logged = async (by: Client, given: Partial<LogInteractionInput>) => {
    const contactId = await scene.aContact(owner.client);
    const { interaction } = await scene.logged(by, scene.aCall(contactId, given));
    return { contactId, interaction };
  };

  it('is written with the log, for oneself or a colleague, about its contact', async () => {
    const theirs = aNote({ assigneeId: other.id, dueDate: undefined, dueAt: '2026-11-23T09:00:00Z', timeZone: 'UTC' });
    const { contactId, interaction } = await logged(agent.client, { reminders: [aNote(), theirs] });
    const { open, next, history } = await remindersOf(agent.client, contactId);
    const from = { origin: 'INTERACTION', source: { id: interaction.id, typeKey: 'CALL' }, contact: { id: contactId } };
    expect(open).toMatchObject([
      { ...from, title: 'Ask again', assignee: { id: agent.id }, dueDate: '2026-11-22', timeZone: 'Europe/Berlin' },
      { ...from, id: theirs.id, assignee: { id: other.id }, dueAt: '2026-11-23T09:00:00.000Z', timeZone: 'UTC' },
    ]);
    // Due today: its time has come, and the day is not over.
    const comes = {
      kind: 'REMINDER',
      text: 'Ask again',
      at: '2026-11-21T23:00:00.000Z',
      day: '2026-11-22',
      overdue: false,
    };
    expect(next).toEqual({ id: open[0]?.id, ...comes });
    const fields = history.nodes[0]?.fields.filter(({ field }) => field === 'Reminder.assignee');
    expect(fields?.map(({ after }) => after)).toEqual(open.map(({ assignee }) => assignee.name));
  });

  it('is refused with everything that is wrong, and the log with it', async () => {
    const contactId = await scene.aContact(owner.client);
    const { id } = aNote();
    const reminders = [
      aNote({ id, title: ' ', dueDate: undefined }),
      aNote({ id, assigneeId: uuid(), timeZone: 'Nowhere' }),
      ...Array.from({ length: 19 }, () => aNote()),
    ];
    expect(await scene.refusals(agent.client, scene.aCall(contactId, { reminders }))).toEqual([
      'TOO_MANY reminders',
      'INVALID reminders.1.id',
      'REQUIRED reminders.0.title',
      'REQUIRED reminders.0.dueAt',
      'NOT_FOUND reminders.1.assigneeId',
      'INVALID reminders.1.timeZone',
    ]);
    const { client } = await api.withKey('WRITE');
    const nobody = scene.aCall(contactId, { reminders: [aNote()] });
    expect(await scene.refusals(client, nobody)).toEqual(['REQUIRED reminders.0.assigneeId']);
    expect((await remindersOf(agent.client, contactId)).reminders).toEqual([]);
  });

  it('goes with it, and comes back with it', async () => {
    const { contactId, interaction } = await logged(agent.client, { reminders: [aNote()] });
    const { open } = await remindersOf(agent.client, contactId);
    const { id } = interaction;
    await complete(agent.client, { id: open[0]?.id ?? '', version: 1 });
    await agent.client.request(DELETE, { input: { id, version: 1 } });
    expect(await remindersOf(agent.client, contactId)).toMatchObject({ reminders: [], next: null });
    expect(await show(agent.client, open[0]?.id ?? '')).toBeNull();
    await agent.client.request(RESTORE, { input: { id } });
    expect((await remindersOf(agent.client, contactId)).reminders).toEqual([{ id: open[0]?.id, state: 'DONE' }]);
  });

  it('shows to nobody who may not read it: not by its id, on the contact, as what is next, nor in the history', async () => {
    const { contactId, interaction } = await logged(agent.client, { visibility: 'PRIVATE', reminders: [aNote()] });
    const [mine] = (await remindersOf(agent.client, contactId)).open;
    const about = { contactId, sourceInteractionId: interaction.id, origin: 'INTERACTION' } as const;
    const later = await made(agent.client, about);
    await snooze(agent.client, { id: later.id, version: 1, until: '2026-11-24T09:00:00.000Z' });
    expect((await remindersOf(agent.client, contactId)).open).toHaveLength(2);
    for (const { client } of [owner, other]) {
      const seen = await remindersOf(client, contactId);
      expect(seen).toMatchObject({ open: [], reminders: [], next: null });
      expect(seen.history.nodes.filter(({ operation }) => operation !== 'createContact')).toEqual([]);
      expect(await show(client, mine?.id ?? '')).toBeNull();
      const unknown = await update(client, { id: uuid(), version: 1, title: 'Mine' });
      expect(await update(client, { id: later.id, version: 2, title: 'Mine' })).toEqual(unknown);
      expect(reasons(await create(client, about))).toEqual(['NOT_FOUND sourceInteractionId']);
    }
  });

  it('hides with it, its earlier changes too', async () => {
    const { contactId, interaction } = await logged(agent.client, {});
    const { id } = await made(agent.client, { contactId, sourceInteractionId: interaction.id });
    await snooze(agent.client, { id, version: 1, until: '2026-11-24T09:00:00.000Z' });
    const seen = async () => (await remindersOf(other.client, contactId)).history.nodes.map(({ subject }) => subject);
    expect(await seen()).toEqual(['REMINDER', 'REMINDER', 'INTERACTION', 'CONTACT']);
    const edit = `mutation($input: EditInteractionInput!) { editInteraction(input: $input) { userErrors { code } } }`;
    await agent.client.ask(edit, { input: { id: interaction.id, version: 1, visibility: 'PRIVATE' } });
    expect(await seen()).toEqual(['CONTACT']);
    expect(await show(other.client, id)).toBeNull();
  });

  it('is for nobody who could not read it', async () => {
    const contactId = await scene.aContact(owner.client, { ownerId: other.id });
    const for_ = (assigneeId: string, visibility: 'PRIVATE' | 'SENSITIVE') =>
      scene.log(agent.client, scene.aCall(contactId, { visibility, reminders: [aNote({ assigneeId })] }));
    const stranger = await api.signInAs('AGENT');
    expect(reasons(await for_(other.id, 'PRIVATE'))).toEqual(['INVALID reminders.0.assigneeId']);
    expect(reasons(await for_(stranger.id, 'SENSITIVE'))).toEqual(['INVALID reminders.0.assigneeId']);
    expect(reasons(await for_(owner.id, 'SENSITIVE'))).toEqual([]);
    expect(reasons(await for_(other.id, 'SENSITIVE'))).toEqual([]);
    const [theirs] = (await remindersOf(other.client, contactId)).open;
    expect(reasons(await update(agent.client, { id: theirs?.id ?? '', version: 1, assigneeId: stranger.id }))).toEqual([
      'INVALID assigneeId',
    ]);
  });

  it('is one of the contact', async () => {
    const { interaction } = await logged(agent.client, {});
    const contactId = await scene.aContact(owner.client);
    const elsewhere = { sourceInteractionId: interaction.id };
    expect(reasons(await create(agent.client, elsewhere))).toEqual(['REQUIRED contactId']);
    expect(reasons(await create(agent.client, { ...elsewhere, contactId }))).toEqual(['NOT_FOUND sourceInteractionId']);
  });
});

it('costs at most three statements to write, and one to be woken when it comes up', async () => {
  const contactId = await scene.aContact(owner.client);
  const { id } = await made(agent.client, { contactId });
  const counted = async (work: () => Promise<unknown>) =>
    (await api.statements(work)).filter((text) => !/\bsession\b/.test(text)).length;
  // Two read the reminder and the change of the answer, one its contact.
  const input = aReminder({ contactId });
  expect(await counted(() => create(agent.client, input))).toBeLessThanOrEqual(7);
  expect(await counted(() => complete(agent.client, { id, version: 1 }))).toBeLessThanOrEqual(5);
});
