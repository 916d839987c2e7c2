import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { databaseDigest } from '../database-digest';
import type { HearInput } from '../generated/graphql';
import { UPDATE_LISTENING } from '../listening/hearing-documents';
import { RECORD_CONSENT } from '../listening/consent-document';
import { LogScene } from '../log-scene';
import { HEAR, KEYS } from './hear-documents';

const NOTE = 'The parcel came broken again. I will send her a new one by Friday. She prefers e-mail to calls.';

let api: Api;
let owner: SignedIn;
let scene: LogScene;
let contactId: string;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  scene = await LogScene.of(api);
  contactId = await scene.aContact(owner.client);
  await scene.aContact(owner.client, { givenName: 'Tom', familyName: 'Baker' });
  await scene.aContact(owner.client, { givenName: 'Tom', familyName: 'Miller' });
});
afterAll(() => api.close());

const ask = async (text: string, given: Partial<HearInput> = {}) =>
  (await owner.client.request(HEAR, { input: { contactId, text, ...given } })).hear;
const hear = async (text: string, given: Partial<HearInput> = {}) => {
  const draft = await ask(text, given);
  if (!draft) throw new Error('There is no such contact.');
  return draft;
};

describe('a note that is being written', () => {
  it('is read with its marks, their days and their people, and nothing of it is kept', async () => {
    const note = 'Hi :) !send it fri 10 #bread comes late ~by e-mail @Tom Baker >next week';
    const before = await databaseDigest(api);
    const { captured } = await hear(note);
    expect(captured).toMatchObject([
      { kind: 'FEELING', feeling: 'WARM' },
      { kind: 'PROMISE', text: 'send it', dueAt: '2026-11-27T09:00:00.000Z' },
      { kind: 'PAIN_POINT', painPoint: { title: 'bread comes late', known: null } },
      { kind: 'PREFERENCE', preference: { key: 'PREFERRED_CHANNEL', value: 'EMAIL', source: 'STAFF_OBSERVED' } },
      { kind: 'PERSON', people: [{ displayName: 'Tom Baker' }] },
      { kind: 'FOLLOW_UP', text: 'Get back to Mia Wolf', dueAt: null, dueDate: '2026-11-23' },
    ]);
    for (const { passage, problem } of captured) {
      expect(note.slice(passage.from, passage.to)).toBe(passage.text);
      expect(problem).toBeNull();
    }
    expect(await databaseDigest(api)).toBe(before);
  });

  it('tells of 200 marks at most', async () => {
    expect((await hear('#a '.repeat(6_000).trim())).captured).toHaveLength(200);
  });

  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('is read at the ends of time: %s', async (occurredAt) => {
    const { captured } = await hear('>tomorrow >soon', { occurredAt, timeZone: 'Pacific/Kiritimati' });
    expect(captured.map(({ problem }) => problem)).toEqual([expect.any(String), expect.any(String)]);
  });

  it('says what stays text, and who may be meant', async () => {
    const { captured } = await hear('@Tom and @Nobody Known >soonish');
    expect(captured.map(({ people }) => people?.map(({ displayName }) => displayName) ?? null)).toEqual([
      ['Tom Baker', 'Tom Miller'],
      [],
      null,
    ]);
    expect(captured.map(({ problem }) => problem)).toEqual([
      'Several people are called “Tom”. Write the whole name.',
      expect.stringMatching(/^No contact is called “Nobody Known”/),
      expect.stringMatching(/^No day can be read in it/),
    ]);
  });

  it('is listened to beside its marks', async () => {
    const { hearing } = await hear(NOTE);
    const kinds = hearing.proposals.map(({ kind }) => kind);
    expect(hearing).toMatchObject({ outcome: 'HEARD', language: 'en', cutAt: null });
    expect(kinds).toEqual(expect.arrayContaining(['PAIN_POINT', 'PROMISE', 'PREFERENCE']));
    const marked = await hear(NOTE.replace('The parcel', '#The parcel'));
    expect(marked.hearing.proposals.map(({ kind }) => kind)).toEqual(kinds.filter((kind) => kind !== 'PAIN_POINT'));
  });

  it('is heard as its entry will be', async () => {
    const { hearing } = await hear(NOTE);
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId, { rawText: NOTE }));
    await api.listen();
    const { interaction: later } = await owner.client.request(KEYS, { id: interaction.id });
    expect(later?.hearing?.proposals).toEqual(hearing.proposals.map(({ key }) => ({ key })));
  });

  it('is a mention of what is known', async () => {
    const id = await scene.aContact(owner.client);
    const pain = { id: uuid(), title: 'Parcels come broken', category: 'PRODUCT' as const };
    await scene.logged(owner.client, scene.aCall(id, { painPoints: [pain] }));
    const { captured, hearing } = await hear(`#parcels come broken! ${NOTE}`, { contactId: id });
    expect(captured[0]?.painPoint?.known).toEqual({ id: pain.id, title: pain.title });
    const proposed = hearing.proposals.find(({ painPoint }) => painPoint !== null);
    expect(proposed?.painPoint?.known?.id ?? pain.id).toBe(pain.id);
  });

  it('has nothing to hear in what lies ahead', async () => {
    const { hearing, captured } = await hear(`${NOTE} !send it`, { occurredAt: '2026-12-01T09:00:00.000Z' });
    expect(hearing).toMatchObject({ outcome: 'NOTHING_TO_HEAR', proposals: [] });
    expect(captured[0]?.problem).toMatch(/^This lies ahead/);
  });

  it('is not listened to where nobody asks for it, and its marks are read all the same', async () => {
    const denied = await scene.aContact(owner.client);
    const mentioned = await scene.aContact(owner.client, { givenName: 'Ivy', familyName: 'Nolan' });
    const consent = { channel: 'EMAIL', purpose: 'PROFILING', state: 'WITHDRAWN', lawfulBasis: 'CONSENT' } as const;
    await owner.client.request(RECORD_CONSENT, {
      input: { id: uuid(), contactId: denied, ...consent, source: 'call' },
    });
    await owner.client.request(RECORD_CONSENT, {
      input: { id: uuid(), contactId: mentioned, ...consent, source: 'call' },
    });
    expect((await hear(`${NOTE} @Ivy Nolan knows.`)).hearing.outcome).toBe('NOT_ASKED_FOR');
    const { captured, hearing } = await hear(`${NOTE} !send it`, { contactId: denied });
    expect(hearing).toMatchObject({ outcome: 'NOT_ASKED_FOR', proposals: [], tone: null });
    expect(captured).toMatchObject([{ kind: 'PROMISE', problem: null }]);
    await owner.client.request(UPDATE_LISTENING, { input: { version: 1, on: false } });
    expect((await hear(NOTE)).hearing.outcome).toBe('NOT_ASKED_FOR');
    await owner.client.request(UPDATE_LISTENING, { input: { version: 2, on: true } });
    expect((await hear(NOTE)).hearing.outcome).toBe('HEARD');
  });

  it('is refused when no log would take it, and of nobody it is nothing', async () => {
    expect(await ask('Hi', { contactId: uuid() })).toBeNull();
    for (const input of [{ text: 'a'.repeat(20_001) }, { text: 'a\0' }, { text: 'a', timeZone: 'Mars/Olympus' }]) {
      const { errors } = await owner.client.ask(
        'query($input: HearInput!) { hear(input: $input) { captured { kind } } }',
        { input: { contactId, ...input } },
      );
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  it.each([
    ['plain words', `${NOTE} `],
    ['marks', '!call @Tom tomorrow #late ~tea >fri :) '],
    ['one sentence without an end', 'and then she said that it came too late again '],
    ['one word', 'again'],
    ['signs', '?!,;.:()[]<>@#~!'],
    ['letters of another script', 'опять сломано '],
  ])('costs little, even 20,000 characters of %s', async (_what, part) => {
    const text = part.repeat(Math.floor(20_000 / part.length));
    await hear(text);
    const begin = process.cpuUsage();
    await hear(text);
    const { user, system } = process.cpuUsage(begin);
    // Of the whole process: the client that asks and reads the answer is in it.
    expect((user + system) / 1000).toBeLessThan(600);
  });
});
