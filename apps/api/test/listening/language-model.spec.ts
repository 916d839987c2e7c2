import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ListenInTurn } from '../../src/listening/listen-in-turn';
import { AskChat, ChatPatience } from '../../src/listening/model/ask-chat';
import { AskModel } from '../../src/listening/model/ask-model';
import { ModelOrigins } from '../../src/listening/model/model-origins';
import { Database } from '../../src/platform/database/database';
import { Egress } from '../../src/platform/egress/egress';
import { KeepSecrets } from '../../src/platform/secrets/keep-secrets';
import { Api, type SignedIn } from '../api';
import { UNDO } from '../interactions/interaction-documents';
import { LogScene } from '../log-scene';
import { Receiver, type Reply } from '../receiver/receiver';
import { HEARING, MODEL, NAME_MODEL, REMOVE_MODEL, TRY_MODEL } from './hearing-documents';

const NOTE = 'We talked about the garden. The bees on her roof 🐝 swarmed again.';
const KEY = 'sk-Kanarienvogel';

let server: Receiver;
let api: Api;
let owner: SignedIn;
let scene: LogScene;
let contactId: string;
beforeAll(async () => {
  server = await Receiver.plain();
  process.env['HEED_MODEL_ORIGINS'] = server.url('');
  api = await Api.boot();
  owner = await api.signUp();
  scene = await LogScene.of(api);
  contactId = await scene.aContact(owner.client);
});
afterAll(async () => {
  delete process.env['HEED_MODEL_ORIGINS'];
  await api.close();
  await server.close();
});
beforeEach(() => {
  server.received.length = 0;
  // Whatever failed before has rested.
  api.clock.advance({ seconds: 7_200 });
});

const chat = (facts: unknown): Reply => ({
  status: 200,
  body: JSON.stringify({ choices: [{ message: { role: 'assistant', content: JSON.stringify({ facts }) } }] }),
});
const MOVED = {
  kind: 'EVENT',
  quote: 'The bees on her roof 🐝 swarmed again',
  label: 'Bees swarmed',
  date: '2026-11-01',
};

const settings = async () => (await owner.client.request(MODEL)).listeningSettings;
const name = async (model: object) => {
  const { version } = await settings();
  const given = { baseUrl: server.url('/v1/'), name: 'mistral-small', ...model };
  return (await owner.client.request(NAME_MODEL, { input: { version, model: given } })).updateListening;
};
const logged = async (more: object = {}, by = owner.client) => {
  const { interaction } = await scene.logged(by, scene.aCall(contactId, { body: NOTE, ...more }));
  await api.listen();
  return interaction.id;
};
const heardByModel = async (id: string) =>
  (await owner.client.request(HEARING, { id })).interaction?.hearing?.proposals.filter(({ by }) => by === 'MODEL');
/** A day on, with somebody about now and then, or sessions would end. */
const nextDay = async () => {
  for (let quarter = 0; quarter < 4; quarter += 1) {
    api.clock.advance({ seconds: 21_600 });
    await settings();
  }
};
const ask = () => api.part(AskModel).run(api.workspaceId);

describe('a language model', () => {
  it('is not asked before an owner names one', async () => {
    await logged();
    await ask();
    expect((await settings()).model).toBeNull();
    expect(server.received).toEqual([]);
  });

  it('is named with a key that nobody is told', async () => {
    const { settings: named } = await name({ key: KEY, notesPerDay: 50 });
    expect(named?.model).toEqual({ baseUrl: server.url('/v1'), name: 'mistral-small', hasKey: true, notesPerDay: 50 });
    const rows = await api.database.inWorkspace(
      { kind: 'USER', id: owner.id, name: 'Olga', workspaceId: api.workspaceId, role: 'OWNER' },
      (db) => db.query('SELECT m.*, r.rows FROM listening_model m, change_record r'),
    );
    expect(JSON.stringify(rows)).not.toContain(KEY);
  });

  it('hears what no cue did, by its name, and is asked about a note once', async () => {
    server.answer = () => chat([MOVED]);
    const id = await logged();
    await ask();
    await ask();
    const [request, ...more] = server.received.filter(({ body }) => body.toString().includes('garden'));
    expect([request?.path, request?.headers.authorization]).toEqual(['/v1/chat/completions', `Bearer ${KEY}`]);
    expect(more.length).toBeLessThanOrEqual(1);
    expect(await heardByModel(id)).toMatchObject([
      {
        ...{ kind: 'EVENT', cue: 'mistral-small', words: { text: MOVED.quote } },
        sentence: { text: `${MOVED.quote}.` },
        event: { kind: 'OTHER', label: 'Bees swarmed', date: '2026-11-01' },
        reason: expect.stringContaining('mistral-small'),
      },
    ]);
    expect((await settings()).model).toMatchObject({ lastProblem: null, lastAt: api.clock.now().toISOString() });
  });

  it.each([
    ['a quote that stands nowhere in the note', chat([{ ...MOVED, quote: 'The wasps on her roof' }])],
    ['half a letter that stands in a whole one', chat([{ ...MOVED, quote: '\ud83d' }])],
    ['a kind that there is not', chat([{ ...MOVED, kind: 'GOSSIP' }])],
    ['facts that are none', chat([null, 7, 'a', {}, { kind: 'EVENT' }])],
  ])('is not believed %s', async (_name, reply) => {
    server.answer = () => reply;
    const id = await logged();
    await ask();
    expect(await heardByModel(id)).toEqual([]);
    expect((await settings()).model?.lastProblem).toBeNull();
  });

  it.each([
    ['no JSON', { status: 200, body: 'Sure! Here are the facts:' }, /JSON/],
    ['no chat', { status: 200, body: '{"facts": []}' }, /chat/],
    ['no list', { status: 200, body: '{"choices":[{"message":{"content":"{}"}}]}' }, /list/],
    ['more than is read', { status: 200, body: `{"choices": "${'x'.repeat(200_000)}"}` }, /too long/],
    ['an error', { status: 500, body: KEY }, /500/],
    ['another address', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, /redirect/],
  ])('that answers with %s is left in peace for a while, and the entry is as it was', async (_name, reply, problem) => {
    server.answer = () => reply;
    const id = await logged();
    await ask();
    expect((await settings()).model?.lastProblem).toMatch(problem);
    expect(await heardByModel(id)).toEqual([]);
    const asked = server.received.length;
    await logged();
    await ask();
    expect(server.received).toHaveLength(asked);
  });

  it('that does not answer in time keeps nobody waiting, and is asked again later', async () => {
    server.answer = () => new Promise(() => undefined);
    const [id, patience] = [await logged(), Object.assign(new ChatPatience(), { withinMs: 100 })];
    const hasty = new AskChat(api.part(Egress), api.part(KeepSecrets), api.part(ModelOrigins), patience);
    await new AskModel(api.part(Database), hasty, api.clock).run(api.workspaceId);
    expect((await settings()).model?.lastProblem).toBe('It did not answer in time.');
    server.answer = () => chat([MOVED]);
    api.clock.advance({ seconds: 7_200 });
    for (let more = true; more;) more = await ask();
    expect(await heardByModel(id)).toHaveLength(1);
  });

  it('is asked in the turn of a worker, who is woken when a note was heard', async () => {
    server.answer = () => chat([MOVED]);
    for (let more = true; more;) more = await ask();
    await api.database.global((db) => db.query(`DELETE FROM boss.job WHERE name = 'hear'`));
    const id = await logged();
    const woken = `SELECT data ->> 'at' AS at FROM boss.job WHERE name = 'hear'`;
    const [wish] = await api.database.global((db) => db.query<{ at: string }>(woken));
    expect(wish?.at).toBe(api.clock.now().toISOString());
    await api.part(ListenInTurn).run(api.workspaceId, wish?.at ?? '', new AbortController().signal);
    expect(await heardByModel(id)).toHaveLength(1);
  });

  it('is shown no note that only its author may read, nor one of somebody who wants none', async () => {
    server.answer = () => chat([]);
    for (let more = true; more;) more = await ask();
    server.received.length = 0;
    await logged({ body: `${NOTE} In private.`, visibility: 'PRIVATE' });
    await ask();
    expect(server.received).toEqual([]);
  });

  it('is asked about as many notes a day as its owner says', async () => {
    server.answer = () => chat([]);
    for (let more = true; more;) more = await ask();
    await nextDay();
    await name({ notesPerDay: 2 });
    for (let n = 0; n < 4; n += 1) await logged();
    server.received.length = 0;
    await ask();
    expect(server.received).toHaveLength(2);
    await nextDay();
    await ask();
    expect(server.received).toHaveLength(4);
  });

  it('is tried with a note made up for it', async () => {
    server.answer = () =>
      chat([{ kind: 'PREFERENCE', quote: 'She only takes calls before ten', key: 'OTHER', value: 'calls' }]);
    const { tryListeningModel } = await owner.client.request(TRY_MODEL);
    expect(tryListeningModel).toMatchObject({ problem: null, userErrors: [], proposals: [{ by: 'MODEL' }] });
    server.answer = () => ({ status: 401 });
    expect((await owner.client.request(TRY_MODEL)).tryListeningModel).toMatchObject({
      proposals: null,
      problem: 'It does not take the key (401).',
    });
  });

  it('gets a key at one place alone: another address needs it again', async () => {
    const moved = await name({ baseUrl: 'https://model.example.com/v1' });
    expect(moved.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['model', 'key'] }]);
    expect((await name({ baseUrl: server.url('/other') })).userErrors).toEqual([]);
    expect((await settings()).model).toMatchObject({ baseUrl: server.url('/other'), hasKey: true });
  });

  it.each(['http://127.0.0.1:1/v1', 'http://10.0.0.1/v1', 'ftp://example.com', 'model', 'https://a:b@example.com/v1'])(
    'is not looked for at %s, where the operator allows none',
    async (baseUrl) => {
      const { userErrors } = await name({ baseUrl, key: '' });
      expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['model', 'baseUrl'] }]);
    },
  );

  it('is not asked inside the house by TLS either', async () => {
    await name({ baseUrl: 'https://127.0.0.1:1/v1', key: '' });
    const { tryListeningModel } = await owner.client.request(TRY_MODEL);
    expect(tryListeningModel.problem).toMatch(/inside the house/);
  });

  it('is taken away, and that is taken back', async () => {
    const before = await settings();
    const { removeListeningModel } = await owner.client.request(REMOVE_MODEL);
    expect(removeListeningModel.settings).toEqual({ version: before.version + 1, model: null });
    expect((await owner.client.request(REMOVE_MODEL)).removeListeningModel.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    await owner.client.request(UNDO, { input: { changeId: removeListeningModel.change?.id ?? '' } });
    expect((await settings()).model).toMatchObject({ name: 'mistral-small' });
  });

  it('is named by owners alone', async () => {
    const manager = await api.signInAs('MANAGER');
    await expect(manager.client.request(REMOVE_MODEL)).rejects.toThrow();
    await expect(manager.client.request(TRY_MODEL)).rejects.toThrow();
  });
});
