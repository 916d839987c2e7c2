import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_CADENCES, RELATIONSHIP_KINDS } from '@heed/domain';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../api';
import type { Client } from '../client';
import { ContactScene } from '../contact-scene';
import type { CreateCadenceInput } from '../generated/graphql';
import { UNDO } from '../interactions/interaction-documents';
import {
  BECOME,
  CADENCES,
  CHANGE_CADENCE,
  CREATE_CADENCE,
  DELETE_CADENCE,
  DROP_TAG,
  HELD,
  WEAR,
} from './cadence-documents';

let scene: ContactScene;
let client: Client;
let agent: SignedIn;
beforeAll(async () => {
  scene = await ContactScene.boot();
  ({ client } = scene.owner);
  agent = await scene.api.signInAs('AGENT');
}, 60_000);
afterAll(() => scene.close());

type Given = Omit<CreateCadenceInput, 'id'>;
const create = async (given: Given, by = client) =>
  (await by.request(CREATE_CADENCE, { input: { id: uuid(), ...given } })).done;
const made = async (given: Given) => {
  const { cadence, change, userErrors } = await create(given);
  if (!cadence || !change) throw new Error(JSON.stringify(userErrors));
  return { ...cadence, changeId: change.id };
};
const codes = (userErrors: readonly { readonly code: string; readonly field: readonly string[] }[]) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`.trim());
const undo = async (changeId: string, by = client) => {
  const { undoChange } = await by.request(UNDO, { input: { changeId } });
  return { codes: undoChange.userErrors.map(({ code }) => code), changeId: undoChange.change?.id ?? '' };
};
const held = async (id: string) => (await client.request(HELD, { id })).contact?.cadence ?? null;
const holds = async (id: string) => (await held(id))?.cadence.id;
const ofKind = async (kind: string) => {
  const { cadences } = await client.request(CADENCES);
  return cadences.find((cadence) => cadence.kind === kind)?.id;
};

describe('the cadence that holds', () => {
  it('is found for each person, the most specific one, whatever comes and goes', async () => {
    const [vip, club] = [await scene.aTag('VIP'), await scene.aTag('Club')];
    const contact = await scene.aContact({ relationshipKinds: ['CUSTOMER'], tagIds: [vip, club] });
    const customers = await ofKind('CUSTOMER');
    expect(await holds(contact.id)).toBe(customers);
    const former = await made({ scope: 'STAGE', stage: 'FORMER', idealDays: 200 });
    const stage = { id: contact.id, version: contact.version, lifecycleStage: 'FORMER' } as const;
    const { done: became } = await client.request(BECOME, { input: stage });
    expect(await holds(contact.id)).toBe(former.id);
    const ofClub = await made({ scope: 'TAG', tagId: club, idealDays: 30 });
    expect(await holds(contact.id)).toBe(ofClub.id);
    const ofVip = await made({ scope: 'TAG', tagId: vip, idealDays: 14, maxDays: 20 });
    expect(await held(contact.id)).toMatchObject({
      text: 'Every 14 days, at most 20: set for the tag “VIP”.',
      cadence: { id: ofVip.id, scope: 'TAG', tag: { name: 'VIP' }, contact: null },
    });
    const slower = { id: ofVip.id, version: 1, idealDays: 40, maxDays: null };
    expect((await client.request(CHANGE_CADENCE, { input: slower })).done.userErrors).toEqual([]);
    expect(await holds(contact.id)).toBe(ofClub.id);
    const own = await made({ scope: 'CONTACT', contactId: contact.id, pausedUntil: '2026-12-24' });
    expect((await held(contact.id))?.text).toBe('No rhythm: set for this person. Paused until Thu 24 Dec.');
    expect((await undo(own.changeId)).codes).toEqual([]);
    expect(await holds(contact.id)).toBe(ofClub.id);
    const bare = { contactId: contact.id, version: became.contact?.version ?? 0, tagIds: [] };
    const { done: taken } = await client.request(WEAR, { input: bare });
    expect([taken.userErrors, await holds(contact.id)]).toEqual([[], former.id]);
    await undo(taken.change?.id ?? '');
    expect(await holds(contact.id)).toBe(ofClub.id);
    const { done: dropped } = await client.request(DROP_TAG, { input: { id: club, version: 1 } });
    expect([dropped.userErrors, await holds(contact.id)]).toEqual([[], ofVip.id]);
    const { changeId } = await undo(dropped.change?.id ?? '');
    expect(await holds(contact.id)).toBe(ofClub.id);
    await undo(changeId);
    expect(await holds(contact.id)).toBe(ofVip.id);
    for (const [one, version] of [
      [ofVip, 2],
      [former, 1],
    ] as const)
      await client.request(DELETE_CADENCE, { input: { id: one.id, version } });
    expect(await holds(contact.id)).toBe(customers);
  });

  it('is none for whom none is for', async () => {
    expect(await held((await scene.aContact()).id)).toBeNull();
  });
});

describe('a cadence', () => {
  it('is listed after those of the kinds, unless it is of one person', async () => {
    const tagId = await scene.aTag('Listed');
    const tagged = await made({ scope: 'TAG', tagId, idealDays: 9 });
    const staged = await made({ scope: 'STAGE', stage: 'LEAD', ceilingPer30Days: 3 });
    const { id: contactId } = await scene.aContact();
    await made({ scope: 'CONTACT', contactId });
    const { cadences } = await client.request(CADENCES);
    expect(cadences.slice(0, 8).map(({ kind }) => kind)).toEqual([...RELATIONSHIP_KINDS]);
    expect(cadences.slice(8).map(({ id }) => id)).toEqual([staged.id, tagged.id]);
    expect(cadences[0]).toMatchObject({ scope: 'KIND', ...DEFAULT_CADENCES.CUSTOMER, pausedUntil: null });
    await client.request(DELETE_CADENCE, { input: { id: staged.id, version: 1 } });
  });

  it('is made once, and answers the same again', async () => {
    const { id: contactId } = await scene.aContact();
    const input = { id: uuid(), scope: 'CONTACT', contactId, idealDays: 5 } as const;
    const first = (await client.request(CREATE_CADENCE, { input })).done;
    expect((await client.request(CREATE_CADENCE, { input })).done).toEqual(first);
    expect(first.change).toMatchObject({ subject: 'CADENCE', viewerCanUndo: true });
    expect(codes((await create({ scope: 'CONTACT', contactId })).userErrors)).toEqual(['ALREADY_EXISTS contactId']);
    const { contact } = await client.request(HELD, { id: contactId });
    expect(contact?.history.nodes[0]).toEqual({ operation: 'createCadence', subject: 'CADENCE' });
  });

  it.each<[string, Given, string[]]>([
    ['nobody', { scope: 'TAG' }, ['REQUIRED tagId']],
    ['two at once', { scope: 'STAGE', stage: 'ADVOCATE', kind: 'MEDIA' }, ['INVALID kind']],
    ['a kind', { scope: 'KIND', kind: 'MEDIA' }, ['ALREADY_EXISTS kind']],
    ['an unknown tag', { scope: 'TAG', tagId: uuid() }, ['NOT_FOUND tagId']],
    ['an unknown person', { scope: 'CONTACT', contactId: uuid() }, ['NOT_FOUND contactId']],
    ['what is no id', { scope: 'CONTACT', contactId: 'x' }, ['NOT_FOUND contactId']],
    ['odd days', { scope: 'STAGE', stage: 'ADVOCATE', idealDays: 0, maxDays: 9 }, ['INVALID idealDays']],
    ['a paused stage', { scope: 'STAGE', stage: 'ADVOCATE', pausedUntil: '2027-01-01' }, ['INVALID pausedUntil']],
  ])('is refused for %s', async (_name, given, expected) => {
    expect(codes((await create(given)).userErrors)).toEqual(expected);
  });

  it.each(['2026-11-21', '2037-01-01'])('is not paused until %s', async (pausedUntil) => {
    const { id: contactId } = await scene.aContact();
    const { userErrors } = await create({ scope: 'CONTACT', contactId, pausedUntil });
    expect(codes(userErrors)).toEqual(['INVALID pausedUntil']);
  });

  it('of a kind stays', async () => {
    const input = { id: (await ofKind('MEDIA')) ?? '', version: 1 };
    expect(codes((await client.request(DELETE_CADENCE, { input })).done.userErrors)).toEqual(['WRONG_STATE id']);
  });

  it('of one person is set by who looks after them, all others by leads', async () => {
    const mine = await scene.aContact({ ownerId: agent.id });
    const theirs = await scene.aContact({ ownerId: scene.owner.id });
    const own = await create({ scope: 'CONTACT', contactId: mine.id, idealDays: 3 }, agent.client);
    expect([own.userErrors, own.cadence?.viewerCanEdit, own.change?.viewerCanUndo]).toEqual([[], true, true]);
    expect((await undo(own.change?.id ?? '', agent.client)).codes).toEqual([]);
    const foreign = { scope: 'CONTACT', contactId: theirs.id, idealDays: 3 } as const;
    expect(codes((await create(foreign, agent.client)).userErrors)).toEqual(['FORBIDDEN']);
    const stage = { scope: 'STAGE', stage: 'ADVOCATE', idealDays: 3 } as const;
    expect(codes((await create(stage, agent.client)).userErrors)).toEqual(['FORBIDDEN']);
    const { id, changeId } = await made(stage);
    for (const document of [CHANGE_CADENCE, DELETE_CADENCE] as const) {
      const { done } = await agent.client.request(document, { input: { id, version: 1 } });
      expect(codes(done.userErrors)).toEqual(['FORBIDDEN']);
    }
    expect((await undo(changeId, agent.client)).codes).toEqual(['FORBIDDEN']);
    const { cadences } = await agent.client.request(CADENCES);
    expect(cadences.every(({ viewerCanEdit }) => !viewerCanEdit)).toBe(true);
  });
});
