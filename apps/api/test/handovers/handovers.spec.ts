import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import type { StartHandoverInput } from '../generated/graphql';
import { UNDO } from '../interactions/interaction-documents';
import type { LogScene } from '../log-scene';
import { TOLD_TO_ME } from '../recovery/recovery-documents';
import { made, show } from '../reminders/reminder-scene';
import {
  ACCEPT,
  DRAFT,
  GIVE_TO,
  HANDOVER,
  HANDOVER_OF,
  HANDOVERS,
  SET_ACTIVE,
  START,
  TOLD,
  WITHDRAW,
} from './handover-documents';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

const NOW = '2026-11-22T09:00:00.000Z';
const codes = (payload: {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}) => payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`.trim());
const aContact = () => scene.aContact(owner.client, { ownerId: agent.id });

async function start(by: Client, contactId: string, given: Partial<StartHandoverInput> = {}) {
  const input = { id: uuid(), contactId, contactVersion: 1, toMemberId: other.id, ...given };
  return (await by.request(START, { input })).startHandover;
}

async function undo(by: Client, changeId: string | undefined) {
  return codes((await by.request(UNDO, { input: { changeId: changeId ?? '' } })).undoChange);
}

async function seen(by: Client, id: string) {
  const { contact } = await by.request(HANDOVER_OF, { id });
  if (!contact) throw new Error('There is no such contact.');
  return contact;
}

describe('a handover', () => {
  it('gives the contact over with a letter, is accepted by both, told once', async () => {
    const contactId = await aContact();
    const promise = { id: uuid(), text: 'Send the offer', direction: 'OURS' as const, dueAt: '2026-11-24T09:00:00Z' };
    const pain = { id: uuid(), title: 'Waits too long', category: 'DELIVERY' as const, severity: 3 };
    const liked = {
      id: uuid(),
      key: 'PACE' as const,
      value: 'slow',
      strength: 'LIKES' as const,
      source: 'STAFF_OBSERVED' as const,
    };
    const said = { promises: [promise], painPoints: [pain], preferences: [liked], body: 'Talked' };
    await scene.logged(agent.client, scene.aCall(contactId, said));
    const reminder = await made(agent.client, { contactId });
    const started = await start(agent.client, contactId, { note: 'She laughs a lot.' });
    expect(started.change).toMatchObject({ operation: 'startHandover', subject: 'HANDOVER' });
    const { owner: looksAfter, handover } = started.contact ?? {};
    expect([looksAfter?.id, handover?.state, handover?.acceptedByFrom, handover?.acceptedByTo]).toEqual([
      other.id,
      'ASKED',
      NOW,
      null,
    ]);
    const { letter } = (await seen(other.client, contactId)).handover ?? {};
    expect(letter?.note).toBe('She laughs a lot.');
    expect(letter?.lines.map(({ kind }) => kind)).toEqual(['OWED', 'HURTING', 'DO_DONT']);
    expect(letter?.reminders).toEqual([{ id: reminder.id, assignee: { id: other.id } }]);
    const id = handover?.id ?? '';
    expect((await other.client.request(HANDOVERS)).handovers).toContainEqual({ id });
    expect((await owner.client.request(HANDOVERS)).handovers).toEqual([]);

    const early = await scene.logged(other.client, scene.aCall(contactId));
    const tell = { id, version: 1, interactionId: early.interaction.id };
    expect(codes((await other.client.request(TOLD, { input: tell })).handoverTold)).toEqual(['WRONG_STATE']);
    expect(codes((await agent.client.request(ACCEPT, { input: { id, version: 1 } })).acceptHandover)).toEqual([
      'FORBIDDEN',
    ]);
    const accepted = (await other.client.request(ACCEPT, { input: { id, version: 1 } })).acceptHandover;
    expect(accepted.contact?.handover).toMatchObject({ state: 'ACCEPTED', viewerCanAccept: false });
    const told = (await other.client.request(TOLD, { input: { ...tell, version: 2 } })).handoverTold;
    expect(told.contact?.handover).toMatchObject({ state: 'TOLD', toldBy: { id: early.interaction.id } });
    const again = (await other.client.request(TOLD, { input: { ...tell, version: 3 } })).handoverTold;
    expect(codes(again)).toEqual(['WRONG_STATE']);
    expect((await other.client.request(HANDOVERS)).handovers).toEqual([]);
  });

  it('tells the other side that it was begun, and accepted, until it is taken back', async () => {
    const contactId = await aContact();
    const told = async (by: Client) => {
      const { notifications } = await by.request(TOLD_TO_ME);
      return notifications.edges.flatMap(({ node }) => (node.contact?.id === contactId ? [node.text] : []));
    };
    const { contact } = await start(agent.client, contactId);
    const asked = 'Person 1 hands them over to you. Read what is owed and what hurts, then accept.';
    expect([await told(agent.client), await told(other.client)]).toEqual([[], [asked]]);
    const asRead = { id: contact?.handover?.id ?? '', version: 1 };
    const { acceptHandover } = await other.client.request(ACCEPT, { input: asRead });
    expect([await told(agent.client), await told(other.client)]).toEqual([
      ['Person 2 accepted the handover.'],
      [asked],
    ]);
    expect(codes(acceptHandover)).toEqual([]);
    await start(other.client, contactId, { contactVersion: 2, toMemberId: owner.id });
    expect([await told(agent.client), await told(other.client)]).toEqual([[], []]);
  });

  it('waits with a draft in the workspace’s language that either side may write, and nobody else', async () => {
    const contactId = await aContact();
    const { contact } = await start(agent.client, contactId);
    const { id = '', draft } = contact?.handover ?? {};
    expect(draft).toContain('Hello Mia,\n\nPerson 2 is looking after you from now on. Person 1 has passed on');
    const write = (by: Client, version: number, words: string) =>
      by.request(DRAFT, { input: { id, version, draft: words } }).then(({ editHandoverDraft }) => editHandoverDraft);
    expect((await write(agent.client, 1, ' Dear Mia ')).contact?.handover?.draft).toBe('Dear Mia');
    expect((await write(other.client, 2, 'Dear Mia!')).contact?.handover?.draft).toBe('Dear Mia!');
    expect(codes(await write(other.client, 3, ' '))).toEqual(['REQUIRED draft']);
    const stranger = await api.signInAs('AGENT');
    expect(codes(await write(stranger.client, 3, 'Mine'))).toEqual(['FORBIDDEN']);
  });

  it('is read with the eyes of who reads: what was said in confidence stays there', async () => {
    const contactId = await aContact();
    const pain = (title: string) => [{ id: uuid(), title, category: 'DELIVERY' as const, severity: 3 }];
    await scene.logged(agent.client, scene.aCall(contactId, { painPoints: pain('The debts'), visibility: 'PRIVATE' }));
    const { interaction } = await scene.logged(agent.client, scene.aCall(contactId, { visibility: 'PRIVATE' }));
    const secret = await made(agent.client, { contactId, origin: 'INTERACTION', sourceInteractionId: interaction.id });
    await start(agent.client, contactId);
    const letter = async (by: Client) => (await seen(by, contactId)).handover?.letter;
    expect(JSON.stringify(await letter(agent.client))).toContain('The debts');
    for (const { client } of [other, owner]) expect(await letter(client)).toMatchObject({ lines: [], reminders: [] });
    expect(await show(agent.client, secret.id)).toMatchObject({ assignee: { id: agent.id } });
  });

  it('is withdrawn until both have accepted: contact and reminders go back', async () => {
    const contactId = await aContact();
    const reminder = await made(agent.client, { contactId });
    const kept = await made(agent.client, { contactId, assigneeId: owner.id });
    const { contact } = await start(agent.client, contactId);
    const id = contact?.handover?.id ?? '';
    const withdrawn = (await other.client.request(WITHDRAW, { input: { id, version: 1 } })).withdrawHandover;
    expect(withdrawn.contact).toMatchObject({ owner: { id: agent.id }, handover: null });
    expect(await show(agent.client, reminder.id)).toMatchObject({ assignee: { id: agent.id } });
    expect(await show(agent.client, kept.id)).toMatchObject({ assignee: { id: owner.id } });
    expect((await agent.client.request(HANDOVER, { id })).handover).toMatchObject({ state: 'WITHDRAWN' });
    const again = await start(agent.client, contactId, { contactVersion: 3 });
    const second = { id: again.contact?.handover?.id ?? '', version: 1 };
    await other.client.request(ACCEPT, { input: second });
    const late = (await agent.client.request(WITHDRAW, { input: { ...second, version: 2 } })).withdrawHandover;
    expect(codes(late)).toEqual(['WRONG_STATE']);
  });

  it('leaves the reminders where they are when asked to, and is taken back whole by who started it', async () => {
    const contactId = await aContact();
    const [stays, goes] = [await made(agent.client, { contactId }), await made(agent.client, { contactId })];
    const first = await start(agent.client, contactId, { moveReminders: false });
    expect(await show(agent.client, stays.id)).toMatchObject({ version: 1, assignee: { id: agent.id } });
    expect(await undo(other.client, first.change?.id)).toEqual([]);
    const second = await start(agent.client, contactId, { contactVersion: 3 });
    expect(await show(agent.client, goes.id)).toMatchObject({ assignee: { id: other.id } });
    expect(await undo(agent.client, second.change?.id)).toEqual([]);
    expect(await show(agent.client, goes.id)).toMatchObject({ assignee: { id: agent.id } });
    expect(await seen(agent.client, contactId)).toMatchObject({ owner: { id: agent.id }, handover: null });
    const third = await start(agent.client, contactId, { contactVersion: 5 });
    const id = third.contact?.handover?.id ?? '';
    await other.client.request(ACCEPT, { input: { id, version: 1 } });
    expect(await undo(agent.client, third.change?.id)).toEqual(['CONFLICT']);
  });

  it('refuses who may not, to whom it cannot be, and twice what is once', async () => {
    const contactId = await aContact();
    expect(codes(await start(other.client, contactId))).toEqual(['FORBIDDEN']);
    expect(codes(await start(agent.client, contactId, { toMemberId: agent.id }))).toEqual(['INVALID toMemberId']);
    expect(codes(await start(agent.client, contactId, { toMemberId: uuid() }))).toEqual(['NOT_FOUND toMemberId']);
    expect(codes(await start(agent.client, contactId, { contactVersion: 9 }))).toEqual(['CONFLICT version']);
    const input = { id: uuid(), contactId, contactVersion: 1, toMemberId: other.id };
    const answers = await Promise.all([1, 2, 3].map(() => agent.client.copy().request(START, { input })));
    const ids = answers.map(({ startHandover }) => startHandover.change?.id);
    expect(new Set(ids).size).toBe(1);
    const dead = await scene.aContact(owner.client, { ownerId: agent.id });
    await owner.client.request(GIVE_TO, { input: { id: dead, version: 1, deceasedAt: '2026-11-01' } });
    expect(codes(await start(agent.client, dead, { contactVersion: 2 }))).toEqual(['WRONG_STATE contactId']);
  });
});

describe('another owner', () => {
  const give = async (by: Client, id: string, version: number, ownerId: string | null) =>
    (await by.request(GIVE_TO, { input: { id, version, ownerId } })).updateContact;

  it('makes one by itself, in the change of the contact, for both sides to accept', async () => {
    const contactId = await aContact();
    const { contact, change } = await give(owner.client, contactId, 1, other.id);
    expect(contact?.handover).toMatchObject({ state: 'ASKED', acceptedByFrom: null, acceptedByTo: null });
    expect(contact?.handover).toMatchObject({ from: { id: agent.id }, to: { id: other.id }, letter: { note: null } });
    const { history } = await seen(owner.client, contactId);
    expect(history.nodes[0]?.fields).toEqual(
      expect.arrayContaining([
        { field: 'Contact.owner', before: 'Person 1', after: 'Person 2' },
        { field: 'Handover.to', before: null, after: 'Person 2' },
      ]),
    );
    expect(await undo(owner.client, change?.id)).toEqual([]);
    expect(await seen(owner.client, contactId)).toMatchObject({ owner: { id: agent.id }, handover: null });
  });

  it('takes the place of one that is under way, and gives back without another letter', async () => {
    const contactId = await aContact();
    const first = await give(owner.client, contactId, 1, other.id);
    const second = await give(owner.client, contactId, 2, owner.id);
    expect(second.contact?.handover).toMatchObject({ from: { id: other.id }, to: { id: owner.id } });
    const { handover } = await owner.client.request(HANDOVER, { id: first.contact?.handover?.id ?? '' });
    expect(handover).toMatchObject({ state: 'WITHDRAWN' });
    const back = await give(owner.client, contactId, 3, other.id);
    expect(back.contact).toMatchObject({ owner: { id: other.id }, handover: null });
    expect((await give(owner.client, contactId, 4, null)).contact).toMatchObject({ owner: null, handover: null });
    expect((await give(owner.client, contactId, 5, agent.id)).contact).toMatchObject({ handover: null });
  });

  it('than one who is gone is accepted for them', async () => {
    const gone = await api.signInAs('AGENT');
    const contactId = await scene.aContact(owner.client, { ownerId: gone.id });
    await made(owner.client, { contactId, assigneeId: gone.id });
    const promises = () => [{ id: uuid(), text: 'Call', direction: 'OURS' as const, promisorId: gone.id }];
    for (const visibility of ['NORMAL', 'PRIVATE'] as const)
      await scene.logged(agent.client, scene.aCall(contactId, { visibility, promises: promises() }));
    const input = { id: gone.id, version: 1, active: false };
    const { updateMember } = await owner.client.request(SET_ACTIVE, { input });
    expect(updateMember).toEqual({ waiting: { reminders: 1, promises: 1 }, userErrors: [] });
    const { contact } = await give(owner.client, contactId, 1, other.id);
    expect(contact?.handover).toMatchObject({ acceptedByFrom: NOW, acceptedByTo: null });
    const id = contact?.handover?.id ?? '';
    expect(codes((await owner.client.request(WITHDRAW, { input: { id, version: 1 } })).withdrawHandover)).toEqual([
      'WRONG_STATE',
    ]);
  });
});
