import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import type { RemindersFilter } from '../generated/graphql';
import type { LogScene } from '../log-scene';
import {
  CANCEL_REMINDERS,
  COMPLETE_REMINDERS,
  LIST_REMINDERS,
  REASSIGN_REMINDERS,
  SNOOZE_REMINDERS,
} from './reminder-documents';
import { cancel, complete, made, reasons, remindersOf, show, snooze, undo } from './reminder-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

const completeAll = async (by: Client, ids: string[]) =>
  (await by.request(COMPLETE_REMINDERS, { input: { ids } })).completeReminders;
const weekly = { recurrence: { rule: 'FREQ=WEEKLY' } };

describe('several reminders', () => {
  it('are done at once, and opened again by one undo', async () => {
    const all = [
      await made(agent.client),
      await made(agent.client, weekly),
      await made(agent.client, { dueDate: '2026-11-22' }),
    ];
    const ids = all.map(({ id }) => id.toUpperCase()).reverse();
    const { reminders, changeId, userErrors } = await completeAll(agent.client, ids);
    expect(userErrors).toEqual([]);
    expect(reminders.map(({ id, state }) => [id.toUpperCase(), state])).toEqual(
      ids.map((id, index) => [id, ['DONE', 'SCHEDULED', 'DONE'][index]]),
    );
    expect(await undo(other.client, changeId ?? '')).toEqual(['FORBIDDEN']);
    expect(await undo(agent.client, changeId ?? '')).toEqual([]);
    for (const { id, dueAt, dueDate } of all)
      expect(await show(agent.client, id)).toMatchObject({ dueAt, dueDate, completedAt: null, version: 3 });
  });

  it('that come round move on once, however often the same is sent', async () => {
    const { id } = await made(agent.client, weekly);
    const all = await Promise.all([1, 2, 3].map(() => completeAll(agent.client, [id])));
    expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(all.filter(({ changeId }) => changeId !== null)).toHaveLength(1);
    expect(await completeAll(agent.client, [id])).toMatchObject({ changeId: null, reminders: [{ id, version: 2 }] });
    api.clock.advance({ minutes: 2 });
    expect((await completeAll(agent.client, [id])).changeId).not.toBeNull();
  });

  it('are called off, put off or handed on at once', async () => {
    const ids = [(await made(agent.client)).id, (await made(agent.client, weekly)).id];
    const until = '2026-11-25T09:00:00.000Z';
    const { snoozeReminders: slept } = await agent.client.request(SNOOZE_REMINDERS, { input: { ids, until } });
    expect(slept.reminders.map(({ snoozedUntil }) => snoozedUntil)).toEqual([until, until]);
    const given = { ids, assigneeId: other.id };
    const { reassignReminders: handed } = await agent.client.request(REASSIGN_REMINDERS, { input: given });
    expect(handed.reminders.map(({ assignee }) => assignee.id)).toEqual([other.id, other.id]);
    const again = await agent.client.request(REASSIGN_REMINDERS, { input: given });
    expect(again.reassignReminders).toMatchObject({ changeId: null, userErrors: [] });
    const { cancelReminders: off } = await other.client.request(CANCEL_REMINDERS, { input: { ids } });
    expect(off.reminders.map(({ state }) => state)).toEqual(['CANCELED', 'CANCELED']);
  });

  it('are left as they are, all of them, where one is refused; each is named by its place', async () => {
    const mine = await made(agent.client);
    const done = await made(agent.client);
    await complete(agent.client, { id: done.id, version: 1 });
    const theirs = await made(owner.client);
    const ids = [mine.id, uuid(), 'nothing', theirs.id, mine.id];
    expect(reasons(await completeAll(agent.client, ids))).toEqual([
      'NOT_FOUND ids.1',
      'NOT_FOUND ids.2',
      'FORBIDDEN ids.3',
      'INVALID ids.4',
    ]);
    expect(reasons(await completeAll(agent.client, [mine.id, done.id]))).toEqual(['WRONG_STATE ids.1']);
    expect(await show(agent.client, mine.id)).toMatchObject({ state: 'SCHEDULED', version: 1 });
    expect(reasons(await completeAll(agent.client, []))).toEqual(['REQUIRED ids']);
    expect(
      reasons(
        await completeAll(
          agent.client,
          Array.from({ length: 101 }, () => uuid()),
        ),
      ),
    ).toEqual(['TOO_MANY ids']);
    const late = { ids: [mine.id], until: '2026-11-22T09:00:00.000Z' };
    const { snoozeReminders } = await agent.client.request(SNOOZE_REMINDERS, { input: late });
    expect(reasons(snoozeReminders)).toEqual(['INVALID ids.0']);
    const nobody = { ids: [mine.id], assigneeId: uuid() };
    const { reassignReminders } = await agent.client.request(REASSIGN_REMINDERS, { input: nobody });
    expect(reasons(reassignReminders)).toEqual(['NOT_FOUND ids.0']);
  });

  it('tell nobody of what rests on an entry they may not read', async () => {
    const contactId = await scene.aContact(owner.client);
    const { interaction } = await scene.logged(agent.client, scene.aCall(contactId, { visibility: 'PRIVATE' }));
    const hidden = await made(agent.client, { contactId, sourceInteractionId: interaction.id });
    const open = await made(agent.client, { contactId });
    expect(reasons(await completeAll(owner.client, [open.id, hidden.id]))).toEqual(['NOT_FOUND ids.1']);
    const { changeId } = await completeAll(agent.client, [open.id, hidden.id]);
    const seen = async (by: Client) =>
      (await remindersOf(by, contactId)).history.nodes.map(({ operation }) => operation);
    expect(await seen(agent.client)).toContain('completeReminders');
    expect(await seen(owner.client)).not.toContain('completeReminders');
    expect(await undo(owner.client, changeId ?? '')).toEqual(['NOT_FOUND']);
    expect(await undo(agent.client, changeId ?? '')).toEqual([]);
  });
});

describe('the list of reminders', () => {
  const titles = async (by: Client, filter: RemindersFilter, first = 50) => {
    const { reminders } = await by.request(LIST_REMINDERS, { filter, first });
    return reminders.edges.map(({ node }) => node.title);
  };

  it('comes page by page in the order in which they come up, by whom, of whom, how they stand and when', async () => {
    const contactId = await scene.aContact(owner.client);
    const at = (day: number) => `2026-11-${day}T09:00:00.000Z`;
    const make = (title: string, given: object) => made(owner.client, { title, contactId, ...given });
    await make('third', { dueAt: at(25), assigneeId: agent.id });
    await make('first', { dueAt: at(20) });
    await make('second', { dueDate: '2026-11-24', ...weekly });
    const slept = await make('fourth', { dueAt: at(21) });
    await snooze(owner.client, { id: slept.id, version: 1, until: at(28) });
    for (const [title, close] of [
      ['done', complete],
      ['off', cancel],
    ] as const)
      await close(owner.client, { id: (await make(title, { dueAt: at(19) })).id, version: 1 });
    const all = ['first', 'second', 'third', 'fourth'];
    expect(await titles(agent.client, { contactId })).toEqual(all);
    expect(await titles(agent.client, { contactId, assigneeId: agent.id })).toEqual(['third']);
    expect(await titles(agent.client, { contactId, assigneeId: 'nobody' })).toEqual([]);
    expect(await titles(agent.client, { contactId, state: ['DUE'] })).toEqual(['first']);
    expect(await titles(agent.client, { contactId, state: ['SNOOZED', 'DONE'] })).toEqual(['done', 'fourth']);
    expect(await titles(agent.client, { contactId, state: ['SCHEDULED'] })).toEqual(['second', 'third']);
    expect((await titles(agent.client, { contactId, state: ['DONE', 'CANCELED'] })).sort()).toEqual(['done', 'off']);
    expect(await titles(agent.client, { contactId, state: [] })).toEqual([]);
    expect(await titles(agent.client, { contactId, recurring: true })).toEqual(['second']);
    expect(await titles(agent.client, { contactId, recurring: false, from: at(25), to: at(28) })).toEqual(['third']);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const {
        reminders,
      }: {
        reminders: {
          edges: { node: { title: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor?: string | null };
        };
      } = await agent.client.request(LIST_REMINDERS, { filter: { contactId }, first: 3, after });
      found.push(...reminders.edges.map(({ node }) => node.title));
      after = reminders.pageInfo.hasNextPage ? (reminders.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(found).toEqual(all);
  });

  it('has none of those that rest on an entry the viewer may not read', async () => {
    const contactId = await scene.aContact(owner.client);
    const { interaction } = await scene.logged(agent.client, scene.aCall(contactId, { visibility: 'PRIVATE' }));
    await made(agent.client, { title: 'mine', contactId, sourceInteractionId: interaction.id });
    expect(await titles(agent.client, { contactId })).toEqual(['mine']);
    expect(await titles(owner.client, { contactId })).toEqual([]);
    expect(await titles(owner.client, { assigneeId: agent.id, contactId })).toEqual([]);
  });
});
