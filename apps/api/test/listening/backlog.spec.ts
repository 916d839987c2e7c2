import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ExportAnswers } from '../../src/listening/hearing/export-answers';
import { HearBacklog } from '../../src/listening/hearing/hear-backlog';
import { ListenInTurn } from '../../src/listening/listen-in-turn';
import { Api, type SignedIn } from '../api';
import { LogScene } from '../log-scene';
import { RECORD_CONSENT } from './consent-document';
import { writeAnswerRow } from './heard-rows';
import { HEARING } from './hearing-documents';

const NOTE = 'I will send her a new one by Friday.';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let scene: LogScene;
let contactId: string;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  agent = await api.signInAs('AGENT');
  scene = await LogScene.of(api);
  contactId = await scene.aContact(owner.client);
});
afterAll(() => api.close());

const logged = async (by = owner, more: object = {}, about = contactId) =>
  (await scene.logged(by.client, scene.aCall(about, { body: NOTE, ...more }))).interaction.id;
const outcome = async (id: string, by = owner) =>
  (await by.client.request(HEARING, { id })).interaction?.hearing?.outcome ?? null;
const backlog = (more: object = {}) =>
  api.part(HearBacklog).run({ workspaceId: api.workspaceId, imported: true, anew: false, ...more });
const principal = ({ id }: SignedIn) =>
  ({ kind: 'USER', id, name: 'Somebody', workspaceId: api.workspaceId, role: 'AGENT' }) as const;

describe('a backlog', () => {
  it('is heard once, whoever may read it, and tells how far it is', async () => {
    const ids = [await logged(), await logged(agent, { visibility: 'PRIVATE' }), await logged(agent)];
    const told: string[] = [];
    const { workspaceId } = api;
    const all = { workspaceId, imported: true, anew: false };
    expect(await api.part(HearBacklog).run(all, (done, total) => told.push(`${done} of ${total}`))).toBe(3);
    expect(told).toEqual(['2 of 3', '3 of 3']);
    expect(await Promise.all(ids.map((id) => outcome(id, agent)))).toEqual(['HEARD', 'HEARD', 'HEARD']);
    expect(await backlog()).toBe(0);
  });

  it('is heard anew when somebody asks for it, and by a newer listener', async () => {
    expect(await backlog({ anew: true })).toBe(3);
    const by = principal(owner);
    await api.database.inWorkspace(by, (db) => db.query(`UPDATE hearing SET engine = 'older'`));
    expect(await backlog()).toBe(2);
  });

  it('goes on where it was stopped', async () => {
    const stopped = AbortSignal.abort();
    await logged();
    const all = { workspaceId: api.workspaceId, imported: true, anew: false };
    expect(await api.part(HearBacklog).run(all, undefined, stopped)).toBe(0);
    expect(await backlog()).toBe(1);
  });

  it('is a part of each turn of a worker, who asks for the next one', async () => {
    const id = await logged();
    const now = api.clock.now().toISOString();
    await api.part(ListenInTurn).run(api.workspaceId, now, new AbortController().signal);
    expect(await outcome(id)).toBe('HEARD');
    const wishes = await api.database.global((db) =>
      db.query<{ at: string }>(`SELECT data ->> 'at' AS at FROM boss.job WHERE name = 'hear' AND state = 'created'`),
    );
    expect(wishes).toHaveLength(1);
    expect(Date.parse(wishes[0]?.at ?? '') - Date.parse(now)).toBeLessThanOrEqual(600_000);
    expect(Date.parse(wishes[0]?.at ?? '')).toBeGreaterThan(Date.parse(now));
  });
});

describe('answers to learn from', () => {
  it('are those of everybody, but of nobody who said no to profiling', async () => {
    const other = await scene.aContact(owner.client);
    const [open, own, denied] = [
      await logged(owner),
      await logged(agent, { visibility: 'PRIVATE' }),
      await logged(owner, {}, other),
    ];
    await writeAnswerRow(api.database, principal(owner), { interactionId: open, mark: 'said of all' });
    await writeAnswerRow(api.database, principal(agent), { interactionId: own, mark: 'said of one' });
    await writeAnswerRow(api.database, principal(owner), { interactionId: denied, mark: 'said of none' });
    const no = {
      channel: 'EMAIL',
      purpose: 'PROFILING',
      state: 'DENIED',
      lawfulBasis: 'CONSENT',
      source: 'call',
    } as const;
    await owner.client.request(RECORD_CONSENT, { input: { id: uuid(), contactId: other, ...no } });
    const found = [];
    for await (const batch of api.part(ExportAnswers).batches(api.workspaceId)) found.push(...batch);
    expect(found.map(({ sentence, kind, words, answer }) => [sentence, kind, words, answer])).toEqual([
      ['said of all', 'URGENCY', 'said of all', 'MARKED'],
      ['said of one', 'URGENCY', 'said of one', 'MARKED'],
    ]);
  });
});
