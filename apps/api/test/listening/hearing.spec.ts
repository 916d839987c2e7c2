import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { SweepHearings } from '../../src/listening/hearing/sweep-hearings';
import { Api, type SignedIn } from '../api';
import type { Client } from '../client';
import { DELETE, EDIT, RESTORE, UNDO } from '../interactions/interaction-documents';
import { LogScene } from '../log-scene';
import { HEARING, HEARINGS, LISTENING, UPDATE_LISTENING } from './hearing-documents';
import { RECORD_CONSENT } from './consent-document';

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
});
afterAll(() => api.close());

const logged = async (body: string | null, more: object = {}, by = owner.client) => {
  const { interaction } = await scene.logged(by, scene.aCall(contactId, { body, ...more }));
  return interaction.id;
};
const hearing = async (id: string, by: Client = owner.client) =>
  (await by.request(HEARING, { id })).interaction?.hearing ?? null;
const heard = async (body: string | null, more: object = {}) => {
  const id = await logged(body, more);
  await api.listen();
  return { id, hearing: await hearing(id) };
};
const agree = (state: 'DENIED' | 'GRANTED', of = contactId) =>
  owner.client.request(RECORD_CONSENT, {
    input: {
      id: uuid(),
      contactId: of,
      channel: 'EMAIL',
      purpose: 'PROFILING',
      state,
      lawfulBasis: 'CONSENT',
      source: 'call',
    },
  });

describe('a note', () => {
  it('is heard after it was saved, and shows what waits for an answer', async () => {
    const { hearing: shown } = await heard(NOTE);
    expect(shown).toMatchObject({ outcome: 'HEARD', language: 'en', cutAt: null });
    const kinds = shown?.proposals.map(({ kind }) => kind) ?? [];
    expect(kinds).toEqual(expect.arrayContaining(['PAIN_POINT', 'PROMISE', 'PREFERENCE']));
    for (const { sentence, words, reason, by } of shown?.proposals ?? []) {
      expect(NOTE.slice(sentence.from, sentence.to)).toBe(sentence.text);
      expect(sentence.text).toContain(words.text);
      expect(reason).toContain(words.text);
      expect(by).toBe('CUE');
    }
  });

  it('is cited letter by letter, whatever looks like an escape in it', async () => {
    const { hearing: shown } = await heard(String.raw`The box \ud83d came broken again.`);
    expect(shown?.proposals[0]?.sentence.text).toBe(String.raw`The box \ud83d came broken again.`);
  });

  it('has no hearing before somebody listened, nor while it lies ahead', async () => {
    expect(await hearing(await logged(NOTE))).toBeNull();
    const ahead = { status: 'PLANNED', outcome: null, occurredAt: '2026-12-01T09:00:00.000Z' };
    expect((await heard(NOTE, ahead)).hearing).toBeNull();
  });

  it('reads dates on the clocks of its author, from the moment it tells of', async () => {
    const { hearing: shown } = await heard('I will call him tomorrow at 9:30.', {
      occurredAt: '2026-11-10T12:00:00.000Z',
    });
    expect(shown?.proposals[0]?.promise).toMatchObject({
      direction: 'OURS',
      dueAt: '2026-11-11T08:30:00.000Z',
      dueDate: null,
      dueZone: 'Europe/Berlin',
    });
  });

  it.each([
    ['in a language nobody listens in', 'Пакет снова пришёл сломанным, она очень расстроена.', 'OTHER_LANGUAGE'],
    ['without words', '12345', 'NOTHING_TO_HEAR'],
    ['that is missing', null, 'NOTHING_TO_HEAR'],
  ])('%s says so', async (_name, body, outcome) => {
    expect((await heard(body)).hearing).toMatchObject({ outcome, tone: null, proposals: [] });
  });

  it('is heard anew when it is changed, and says nothing in between', async () => {
    const { id } = await heard(NOTE);
    await owner.client.request(EDIT, { input: { id, version: 1, body: 'She will move to Ghent next spring.' } });
    expect(await hearing(id)).toBeNull();
    await api.listen();
    expect((await hearing(id))?.proposals.map(({ kind }) => kind)).not.toContain('PREFERENCE');
  });

  it('is forgotten with its entry, and heard again with it', async () => {
    const { id } = await heard(NOTE);
    await owner.client.request(DELETE, { input: { id, version: 1 } });
    expect(await rows(id)).toBe(0);
    await owner.client.request(RESTORE, { input: { id } });
    await api.listen();
    expect((await hearing(id))?.proposals.length).toBeGreaterThan(2);
  });

  it('is found by a sweep when nobody listened at once', async () => {
    const id = await logged(NOTE);
    await api.part(SweepHearings).run(api.workspaceId, api.clock.now().toISOString());
    expect((await hearing(id))?.outcome).toBe('HEARD');
  });
});

describe('what was heard', () => {
  it('is shown for all entries of a page by one statement more', async () => {
    await heard(NOTE);
    const texts = await api.statements(() => owner.client.request(HEARINGS, { id: contactId }));
    expect(texts.filter((text) => /JOIN hearing h/.test(text))).toHaveLength(1);
  });

  it('is read by nobody who may not read the entry, and heard for its author alone', async () => {
    const agent = await api.signInAs('AGENT');
    const id = await logged(NOTE, { visibility: 'PRIVATE' }, agent.client);
    await api.part(SweepHearings).run(api.workspaceId, api.clock.now().toISOString());
    expect((await hearing(id, agent.client))?.outcome).toBe('HEARD');
    expect((await owner.client.request(HEARING, { id })).interaction).toBeNull();
    const seen = await api.database.inWorkspace(
      { kind: 'USER', id: owner.id, name: 'Olga', workspaceId: api.workspaceId, role: 'OWNER' },
      (db) => db.query('SELECT id FROM hearing WHERE id = $1', [id]),
    );
    expect(seen).toEqual([]);
  });

  it('names the pain point and the preference it repeats', async () => {
    const other = await scene.aContact(owner.client);
    const [pain, preference] = [uuid(), uuid()];
    await scene.logged(
      owner.client,
      scene.aCall(other, {
        painPoints: [{ id: pain, title: 'The invoice was wrong', category: 'PRICE' }],
        preferences: [
          { id: preference, key: 'PREFERRED_CHANNEL', value: 'EMAIL', strength: 'LIKES', source: 'CUSTOMER_STATED' },
        ],
      }),
    );
    const body = 'The invoice is wrong again. She prefers to be contacted by e-mail.';
    const { interaction } = await scene.logged(owner.client, scene.aCall(other, { body }));
    await api.listen();
    const proposals = (await hearing(interaction.id))?.proposals ?? [];
    expect(proposals.map(({ painPoint }) => painPoint?.known?.id)).toContain(pain);
    expect(proposals.map((one) => one.preference?.known?.id)).toContain(preference);
  });

  it('is thrown away when somebody says no to profiling, and not heard while it holds', async () => {
    const { id } = await heard(NOTE);
    await agree('DENIED');
    expect(await hearing(id)).toMatchObject({ outcome: 'NOT_ASKED_FOR', tone: null, proposals: [] });
    await api.listen();
    expect(await rows(id)).toBe(0);
    expect((await heard(NOTE)).hearing).toMatchObject({ outcome: 'NOT_ASKED_FOR', proposals: [] });
    api.clock.advance({ seconds: 5 });
    await agree('GRANTED');
    await api.listen();
    expect((await hearing(id))?.outcome).toBe('HEARD');
  });

  it('is thrown away when the workspace stops listening, until that is taken back', async () => {
    const { id } = await heard(NOTE);
    const { listeningSettings } = await owner.client.request(LISTENING);
    expect(listeningSettings).toMatchObject({ on: true, waiting: 0 });
    const input = { version: listeningSettings.version, on: false };
    const { updateListening } = await owner.client.request(UPDATE_LISTENING, { input });
    expect(updateListening.settings).toMatchObject({ on: false, version: input.version + 1 });
    expect(await hearing(id)).toMatchObject({ outcome: 'NOT_ASKED_FOR' });
    await api.listen();
    expect(await rows(id)).toBe(0);
    await owner.client.request(UNDO, { input: { changeId: updateListening.change?.id ?? '' } });
    await api.listen();
    expect((await hearing(id))?.outcome).toBe('HEARD');
  });

  it('refuses a version that is not the newest', async () => {
    const { updateListening } = await owner.client.request(UPDATE_LISTENING, { input: { version: 1, on: false } });
    expect(updateListening.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(updateListening.settings?.on).toBe(true);
  });
});

async function rows(id: string): Promise<number> {
  const found = await api.database.inWorkspace(
    { kind: 'USER', id: owner.id, name: 'Olga', workspaceId: api.workspaceId, role: 'OWNER' },
    (db) => db.query('SELECT id FROM hearing WHERE id = $1', [id]),
  );
  return found.length;
}
