import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import type { Client } from '../client';
import { contentDigest, databaseDigest } from '../database-digest';
import type { FactKind, LogInteractionInput } from '../generated/graphql';
import { UNDO } from '../interactions/interaction-documents';
import { HEARING } from '../listening/hearing-documents';
import { RECORD_CONSENT } from '../listening/consent-document';
import { LogScene } from '../log-scene';
import { ACCEPT_PROPOSAL, DISMISS_PROPOSAL, MARK_PASSAGE } from './proposal-documents';

const NOTE = 'The parcel came broken again. I will send her a new one by Friday. She prefers e-mail to calls.';

let api: Api;
let owner: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  scene = await LogScene.of(api);
});
afterAll(() => api.close());

const proposals = async (id: string, by: Client = owner.client) =>
  (await by.request(HEARING, { id })).interaction?.hearing?.proposals ?? [];
const logged = async (given: Partial<LogInteractionInput> & { contactId?: string } = {}, by = owner.client) => {
  const contactId = given.contactId ?? (await scene.aContact(owner.client));
  const { interaction } = await scene.logged(by, scene.aCall(contactId, { body: NOTE, ...given }));
  await api.listen();
  return interaction.id;
};
const open = async (id: string, kind: FactKind, by: Client = owner.client) => {
  const found = (await proposals(id, by)).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} was heard.`);
  return found.key;
};
const aPain = (title = 'Parcels come broken') => ({ id: uuid(), title, category: 'PRODUCT' as const, severity: 3 });
const undo = async (changeId: string | undefined) =>
  (await owner.client.request(UNDO, { input: { changeId: changeId ?? '' } })).undoChange;

describe('what was heard in an entry', () => {
  it('is accepted as somebody changed it, once, in words that History can tell', async () => {
    const interactionId = await logged();
    const input = { id: uuid(), interactionId, key: await open(interactionId, 'PAIN_POINT'), painPoint: aPain() };
    const { acceptProposal: done } = await owner.client.request(ACCEPT_PROPOSAL, { input });
    expect(done).toMatchObject({
      userErrors: [],
      interaction: { painMentions: [{ title: 'Parcels come broken', severity: 3 }] },
      change: { operation: 'acceptProposal', viewerCanUndo: true },
    });
    expect(done.change?.fields).toEqual(
      expect.arrayContaining([
        { field: 'PainPoint.title', before: null, after: 'Parcels come broken' },
        { field: 'Proposal.answer', before: null, after: 'ACCEPTED' },
        { field: 'Proposal.sentence', before: null, after: 'The parcel came broken again.' },
      ]),
    );
    expect((await proposals(interactionId)).map(({ kind }) => kind)).not.toContain('PAIN_POINT');
    const again = await owner.client.request(ACCEPT_PROPOSAL, { input: { ...input, id: uuid(), painPoint: aPain() } });
    expect(again.acceptProposal.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['key'] }]);
  });

  it('is answered one by one where a sentence tells two of a kind', async () => {
    const interactionId = await logged({ body: 'She prefers e-mail in the mornings.' });
    const told = async () => (await proposals(interactionId)).map(({ preference }) => preference?.value);
    expect(await told()).toEqual(['8-12', 'EMAIL']);
    const key = await open(interactionId, 'PREFERENCE');
    await owner.client.request(DISMISS_PROPOSAL, { input: { id: uuid(), interactionId, key } });
    expect(await told()).toEqual(['EMAIL']);
  });

  it('is answered alike when it is asked again, and refused with another body', async () => {
    const interactionId = await logged();
    const input = { id: uuid(), interactionId, key: await open(interactionId, 'PAIN_POINT'), painPoint: aPain() };
    const first = await owner.client.request(ACCEPT_PROPOSAL, { input });
    const before = await databaseDigest(api);
    expect(await owner.client.request(ACCEPT_PROPOSAL, { input })).toEqual(first);
    expect(await databaseDigest(api)).toBe(before);
    const { acceptProposal } = await owner.client.request(ACCEPT_PROPOSAL, { input: { ...input, painPoint: aPain() } });
    expect(acceptProposal.userErrors).toEqual([{ code: 'IDEMPOTENCY_CONFLICT', field: ['id'] }]);
  });

  it('waits again when that is taken back, with nothing left of it', async () => {
    const interactionId = await logged();
    const key = await open(interactionId, 'PREFERENCE');
    const before = await contentDigest(api);
    const preference = { id: uuid(), key: 'PREFERRED_CHANNEL', value: 'EMAIL', strength: 'LIKES' } as const;
    const input = { id: uuid(), interactionId, key, preference: { ...preference, source: 'CUSTOMER_STATED' as const } };
    const { acceptProposal: done } = await owner.client.request(ACCEPT_PROPOSAL, { input });
    expect(done.interaction?.preferences).toEqual([{ value: 'EMAIL' }]);
    expect((await undo(done.change?.id)).userErrors).toEqual([]);
    expect(await contentDigest(api)).toBe(before);
    expect(await open(interactionId, 'PREFERENCE')).toBe(key);
  });

  it('is put aside, and waits again when that is taken back', async () => {
    const interactionId = await logged();
    const key = await open(interactionId, 'PROMISE');
    const input = { id: uuid(), interactionId, key };
    const { dismissProposal: done } = await owner.client.request(DISMISS_PROPOSAL, { input });
    expect(done).toMatchObject({ userErrors: [], change: { operation: 'dismissProposal' } });
    expect((await proposals(interactionId)).map((one) => one.key)).not.toContain(key);
    expect((await owner.client.request(DISMISS_PROPOSAL, { input })).dismissProposal).toMatchObject(done);
    await undo(done.change?.id);
    expect((await proposals(interactionId)).map((one) => one.key)).toContain(key);
  });

  it('is promised by whoever wrote it, unless somebody else is named', async () => {
    const agent = await api.signInAs('AGENT');
    const interactionId = await logged({}, agent.client);
    const promise = { id: uuid(), text: 'Send a new one', direction: 'OURS' as const };
    const input = { id: uuid(), interactionId, key: await open(interactionId, 'PROMISE'), promise };
    const { acceptProposal: done } = await owner.client.request(ACCEPT_PROPOSAL, { input });
    expect(done.interaction?.promises).toEqual([
      { text: 'Send a new one', promisor: expect.not.stringContaining('Olga') },
    ]);
  });

  it('makes only the record of its kind, and that in order', async () => {
    const interactionId = await logged();
    const key = await open(interactionId, 'PAIN_POINT');
    const refused = async (more: object) => {
      const input = { id: uuid(), interactionId, key, ...more };
      const { userErrors } = (await owner.client.request(ACCEPT_PROPOSAL, { input })).acceptProposal;
      return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
    };
    const promise = { id: uuid(), text: 'Call', direction: 'OURS' };
    expect(await refused({})).toEqual(['REQUIRED painPoint']);
    expect(await refused({ painPoint: aPain(), promise })).toEqual(['INVALID promise']);
    expect(await refused({ painPoint: aPain(' ') })).toEqual(['REQUIRED painPoint.title']);
    expect(await refused({ painPoint: { id: uuid(), painPointId: uuid() } })).toEqual([
      'NOT_FOUND painPoint.painPointId',
    ]);
    expect(await refused({ id: 'x', painPoint: aPain() })).toEqual(['INVALID id']);
    expect(await refused({ interactionId: uuid(), painPoint: aPain() })).toEqual(['NOT_FOUND interactionId']);
    expect(await refused({ key: 'none', painPoint: aPain() })).toEqual(['NOT_FOUND key']);
  });

  it('becomes an important date, but of what not everybody may read', async () => {
    const body = 'Her birthday is on 12 May.';
    const importantDate = () => ({ id: uuid(), kind: 'BIRTHDAY' as const, day: 12, month: 5 });
    const [interactionId, secret] = [await logged({ body }), await logged({ body, visibility: 'PRIVATE' })];
    const accept = async (id: string) => {
      const input = { id: uuid(), interactionId: id, key: await open(id, 'EVENT'), importantDate: importantDate() };
      return (await owner.client.request(ACCEPT_PROPOSAL, { input })).acceptProposal;
    };
    expect((await accept(interactionId)).contact?.importantDates).toMatchObject([
      { kind: 'BIRTHDAY', day: 12, month: 5 },
    ]);
    expect((await accept(secret)).userErrors).toEqual([{ code: 'INVALID', field: ['importantDate'] }]);
  });

  it('is answered by its author and those who look after the contact alone', async () => {
    const [agent, other] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
    const contactId = await scene.aContact(owner.client, { ownerId: other.id });
    const interactionId = await logged({ contactId });
    const key = await open(interactionId, 'PAIN_POINT');
    const dismiss = async (by: Client) =>
      (await by.request(DISMISS_PROPOSAL, { input: { id: uuid(), interactionId, key } })).dismissProposal.userErrors;
    expect(await dismiss(agent.client)).toEqual([{ code: 'FORBIDDEN', field: [] }]);
    expect(await dismiss(other.client)).toEqual([]);
  });

  it('stays as private as its entry, with all that came of it', async () => {
    const agent = await api.signInAs('AGENT');
    const contactId = await scene.aContact(owner.client);
    const interactionId = await logged({ contactId, visibility: 'PRIVATE' }, agent.client);
    const key = await open(interactionId, 'PAIN_POINT', agent.client);
    const input = { id: uuid(), interactionId, key, painPoint: aPain('Between us') };
    const hidden = await owner.client.request(ACCEPT_PROPOSAL, { input });
    expect(hidden.acceptProposal.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['interactionId'] }]);
    const { acceptProposal: done } = await agent.client.request(ACCEPT_PROPOSAL, { input: { ...input, id: uuid() } });
    expect(done.userErrors).toEqual([]);
    const seen = await scene.logged(owner.client, scene.aCall(contactId));
    expect(seen.contact.painPoints).toEqual([]);
    expect((await undo(done.change?.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('words that are marked by hand', () => {
  const mark = async (interactionId: string, words: string, more: object) => {
    const from = NOTE.indexOf(words);
    const input = { id: uuid(), interactionId, from, to: from + words.length, kind: 'PREFERENCE' as const, ...more };
    return (await owner.client.request(MARK_PASSAGE, { input })).markPassage;
  };
  const aLike = (value: string) =>
    ({ id: uuid(), key: 'OTHER', value, strength: 'LIKES', source: 'STAFF_OBSERVED' }) as const;

  it('make a record, and what was heard in their sentence is not proposed beside it', async () => {
    const interactionId = await logged();
    const done = await mark(interactionId, 'e-mail to calls', { preference: aLike('E-mail') });
    expect(done).toMatchObject({ userErrors: [], change: { operation: 'markPassage' } });
    expect(done.interaction?.preferences).toEqual([{ value: 'E-mail' }]);
    expect((await proposals(interactionId)).map(({ kind }) => kind)).not.toContain('PREFERENCE');
    const other = await mark(interactionId, 'a new one', { preference: aLike('New ones') });
    expect(other.change?.fields).toContainEqual({ field: 'Proposal.answer', before: null, after: 'MARKED' });
    expect((await mark(interactionId, 'a new one', { preference: aLike('New') })).userErrors).toEqual([
      { code: 'ALREADY_EXISTS', field: ['from'] },
    ]);
  });

  it('have to stand in the note', async () => {
    const interactionId = await logged();
    for (const place of [{ from: -1 }, { to: 9_999 }, { from: 5, to: 5 }, { from: 3, to: 4 }]) {
      const { userErrors } = await mark(interactionId, 'parcel', { preference: aLike('x'), ...place });
      expect(userErrors).toEqual([{ code: 'INVALID', field: ['from'] }]);
    }
    expect((await mark(interactionId, 'parcel', {})).userErrors).toEqual([{ code: 'REQUIRED', field: ['preference'] }]);
  });

  it('make a record of somebody who said no to profiling, and nothing else is kept of it', async () => {
    const contactId = await scene.aContact(owner.client);
    const consent = { channel: 'EMAIL', purpose: 'PROFILING', state: 'DENIED', lawfulBasis: 'CONSENT' } as const;
    await owner.client.request(RECORD_CONSENT, { input: { id: uuid(), contactId, ...consent, source: 'call' } });
    const interactionId = await logged({ contactId });
    const done = await mark(interactionId, 'e-mail', { preference: aLike('E-mail') });
    expect(done.interaction?.preferences).toEqual([{ value: 'E-mail' }]);
    expect(done.change?.fields.map(({ field }) => field)).not.toContain('Proposal.answer');
    expect((await mark(interactionId, 'parcel', { kind: 'LEAVING' })).userErrors).toEqual([
      { code: 'WRONG_STATE', field: ['kind'] },
    ]);
  });
});
