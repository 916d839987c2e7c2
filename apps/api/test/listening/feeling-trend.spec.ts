import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, type SignedIn } from '../api';
import { LogScene } from '../log-scene';
import { TREND } from './hearing-documents';

let api: Api;
let owner: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  scene = await LogScene.of(api);
});
afterAll(() => api.close());

const UPSET_NOTE = 'She was really angry and very disappointed. It was a terrible, awful delivery.';
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const trend = async (id: string, by = owner.client) => (await by.request(TREND, { id })).contact?.feelingTrend;
const log = async (contactId: string, day: number, more: object, by = owner.client) => {
  const call = scene.aCall(contactId, { occurredAt: at(day), ...more });
  return (await scene.logged(by, call)).interaction.id;
};

describe('the trend of feelings', () => {
  it('tells what was said and what was only heard, newest last, and how much is unknown', async () => {
    const contactId = await scene.aContact(owner.client);
    const said = await log(contactId, 12, { feeling: 'WARM', feelingSource: 'STAFF_OBSERVED', body: UPSET_NOTE });
    const heard = await log(contactId, 10, { body: UPSET_NOTE });
    await log(contactId, 11, { body: null });
    await api.listen();
    expect(await trend(contactId)).toEqual({
      points: [
        { interactionId: heard, at: at(10), feeling: 'STRAINED', source: 'MODEL' },
        { interactionId: said, at: at(12), feeling: 'WARM', source: 'STAFF_OBSERVED' },
      ],
      unknown: 1,
      total: 3,
    });
  });

  it('counts nothing that the viewer may not read', async () => {
    const agent = await api.signInAs('AGENT');
    const contactId = await scene.aContact(owner.client);
    await log(contactId, 12, { feeling: 'WARM', feelingSource: 'STAFF_OBSERVED', visibility: 'PRIVATE' });
    await log(contactId, 13, { body: null });
    expect(await trend(contactId, agent.client)).toEqual({ points: [], unknown: 1, total: 1 });
    expect(await trend(contactId)).toMatchObject({ total: 2, points: [{ feeling: 'WARM' }] });
  });

  it('has at most the newest sixty', async () => {
    const contactId = await scene.aContact(owner.client);
    for (let n = 0; n < 62; n += 1) {
      const occurredAt = new Date(Date.UTC(2026, 10, 1, 8, n)).toISOString();
      await log(contactId, 1, { occurredAt, feeling: 'NEUTRAL', feelingSource: 'STAFF_OBSERVED' });
    }
    const { points = [], total } = (await trend(contactId)) ?? {};
    expect([points.length, total]).toEqual([60, 62]);
    expect(points.at(-1)?.at).toBe('2026-11-01T09:01:00.000Z');
  });
});
