import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import { graphql } from '../generated';
import { DELETE, EDIT, RESTORE } from '../interactions/interaction-documents';
import type { LogScene } from '../log-scene';
import { create, undo } from '../reminders/reminder-scene';
import { ACCEPT, DISMISS, SUGGESTIONS } from './suggestion-documents';
import { angryCall, REACH } from './suggestion-scene';

const KEEP = graphql(`
  mutation KeepInConfidence($input: KeepPromiseInput!) {
    keepPromise(input: $input) {
      change {
        id
      }
    }
  }
`);

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;

beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam({ daysLater: 3 }));
}, 60_000);
afterAll(() => api.close());

const reportOf = async (by: Client, id: string) => {
  const { contact } = await by.request(SUGGESTIONS, { id });
  if (!contact) throw new Error('There is no such contact.');
  const { suggestions, history } = contact;
  const [first] = suggestions.open;
  return {
    contact,
    open: { contactId: id, rule: first?.rule ?? 'PROMISE_DUE', subjectKey: first?.subjectKey ?? '' },
    reasons: Object.fromEntries(suggestions.silent.map(({ rule, reason }) => [rule, reason])),
    operations: history.nodes.map(({ operation }) => operation),
  };
};
const ours = (given: object = {}) => ({ id: uuid(), text: 'Send the offer', direction: 'OURS' as const, ...given });

const angry = () => angryCall({ api, owner, agent, scene });

async function dismiss(by: Client, contactId: string) {
  const input = { id: uuid(), ...(await reportOf(by, contactId)).open, reason: 'WRONG' as const };
  const { dismissSuggestion } = await by.request(DISMISS, { input });
  expect(dismissSuggestion.userErrors).toEqual([]);
  return dismissSuggestion.change?.id;
}

describe('a decision', () => {
  it('hides with what it stands on when that is made private, and cannot be taken back by others then', async () => {
    const { contactId, call } = await angry();
    const change = await dismiss(other.client, contactId);
    expect((await reportOf(other.client, contactId)).operations).toContain('dismissSuggestion');
    await agent.client.request(EDIT, { input: { id: call, version: 1, visibility: 'PRIVATE' } });
    for (const { client } of [owner, other]) {
      const { operations, contact } = await reportOf(client, contactId);
      expect(operations).toEqual(['createContact']);
      expect(JSON.stringify(contact)).not.toContain('DISMISSED');
      expect(await undo(client, change)).toEqual(await undo(client, uuid()));
    }
    expect((await reportOf(agent.client, contactId)).operations).toContain('dismissSuggestion');
    expect(await undo(agent.client, change)).toEqual([]);
  });

  it('stays on record when what it stands on is deleted, and counts no longer until that comes back', async () => {
    const { contactId, call } = await angry();
    await dismiss(agent.client, contactId);
    await agent.client.request(DELETE, { input: { id: call, version: 1 } });
    expect((await reportOf(other.client, contactId)).operations).toContain('dismissSuggestion');
    await agent.client.request(RESTORE, { input: { id: call } });
    expect((await reportOf(other.client, contactId)).reasons).toMatchObject({ AFTER_NEGATIVE: 'DISMISSED' });
  });

  it('on a promise made in confidence makes no rule quiet for others', async () => {
    const contactId = await scene.aContact(owner.client, REACH);
    for (let turn = 0; turn < 3; turn += 1) {
      await scene.logged(agent.client, scene.aCall(contactId, { visibility: 'PRIVATE', promises: [ours()] }));
      await dismiss(agent.client, contactId);
    }
    const promise = ours();
    await scene.logged(agent.client, scene.aCall(contactId, { promises: [promise] }));
    const { open, reasons } = await reportOf(other.client, contactId);
    expect([open.subjectKey, reasons['PROMISE_DUE']]).toEqual([`promise-date:${promise.id}`, undefined]);
    expect((await reportOf(agent.client, contactId)).reasons['PROMISE_DUE']).toBe('DISMISSED');
  });

  it.each(['the talk', 'the reminder'])(
    'that was made into something in confidence is nothing to others: %s',
    async (made) => {
      const { contactId } = await angry();
      const before = await reportOf(other.client, contactId);
      const reminder = { id: uuid(), title: 'Ask again', dueDate: '2027-03-01' };
      const outcome = made === 'the talk' ? 'CONNECTED' : 'NO_ANSWER';
      const call = scene.aCall(contactId, { visibility: 'PRIVATE', outcome, reminders: [reminder] });
      await scene.logged(agent.client, call);
      const into = made === 'the talk' ? { interactionId: call.id } : { reminderId: reminder.id };
      const { acceptSuggestion } = await agent.client.request(ACCEPT, {
        input: { id: uuid(), ...before.open, ...into },
      });
      expect(acceptSuggestion.userErrors).toEqual([]);
      expect(await reportOf(other.client, contactId)).toEqual(before);
      expect((await reportOf(agent.client, contactId)).operations[0]).toBe('acceptSuggestion');
    },
  );
});

describe('a change', () => {
  it('of what was made private since is to others like one that never was', async () => {
    const contactId = await scene.aContact(owner.client, REACH);
    const promise = ours();
    const call = scene.aCall(contactId, { promises: [promise] });
    await scene.logged(agent.client, call);
    const { keepPromise } = await other.client.request(KEEP, { input: { id: promise.id, version: 1 } });
    const reminder = await create(agent.client, { contactId, sourceInteractionId: call.id, assigneeId: other.id });
    const changes = [keepPromise.change?.id, reminder.change?.id];
    expect(changes).not.toContain(undefined);
    await agent.client.request(EDIT, { input: { id: call.id, version: 1, visibility: 'PRIVATE' } });
    for (const change of changes) {
      expect(await undo(other.client, change)).toEqual(['NOT_FOUND']);
      expect(await undo(owner.client, change)).toEqual(['NOT_FOUND']);
      expect(await undo(agent.client, change)).toEqual([]);
    }
  });
});
