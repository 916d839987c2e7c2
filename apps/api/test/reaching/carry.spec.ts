import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database';
import { Queue } from '../../src/platform/queue/queue';
import { Carriers } from '../../src/reaching/carriers/carriers';
import { Carry } from '../../src/reaching/carrying/carry';
import { Round } from '../../src/reaching/round/round';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import { UPDATE_SETTINGS } from '../notifications/notification-documents';
import { complete, made } from '../reminders/reminder-scene';
import { FakeCarrier } from './fake-carrier';

let api: Api;
let agent: SignedIn;
let round: Round;
let carry: Carry;
const push = new FakeCarrier('PUSH');
const mail = new FakeCarrier('MAIL', null);
beforeAll(async () => {
  ({ api, agent } = await bootTeam({ daysLater: 1 }));
  const carriers = new Carriers();
  for (const fake of [push, mail]) carriers.add(fake);
  round = new Round(api.part(Database), api.part(Queue), carriers);
  carry = new Carry(api.part(Database), api.part(Queue), carriers, api.clock);
}, 60_000);
afterAll(() => api.close());
beforeEach(() => {
  api.clock.advance({ minutes: 10 });
  push.carried.length = 0;
  push.answer = { kind: 'SENT' };
});

const at = (minutes = 0) => new Date(api.clock.now().getTime() + minutes * 60_000).toISOString();
const reach = async (minutes = 0) => {
  await round.run(api.workspaceId, at(minutes));
  await carry.run(api.workspaceId, at(minutes));
};
const titles = (fake: FakeCarrier) => fake.carried.map(({ title }) => title);
interface Row {
  readonly state: string;
  readonly attempts: number;
  readonly next: string | null;
  readonly error: string | null;
}
const deliveries = (channel: string) =>
  api.database.inWorkspace(
    { kind: 'USER', id: agent.id, name: 'Agent', workspaceId: api.workspaceId, role: 'OWNER' },
    (db) =>
      db.query<Row>(
        `SELECT state, attempts, next_attempt_at AS next, last_error AS error FROM delivery
          WHERE channel = $1 ORDER BY created_at DESC, id DESC`,
        [channel],
      ),
  );

describe('what came up', () => {
  it('is carried once, also when several carry at once', async () => {
    await made(agent.client, { dueAt: at(1), title: 'Once' });
    await round.run(api.workspaceId, at(1));
    await Promise.all([1, 2, 3].map(() => carry.run(api.workspaceId, at(1))));
    await reach(2);
    expect(titles(push)).toEqual(['Once']);
    expect((await deliveries('PUSH'))[0]).toMatchObject({ state: 'SENT', attempts: 1, next: null });
  });

  it('is tried again with the same id after what failed, later each time', async () => {
    push.answer = { kind: 'FAILED', reason: 'The push service answered 503.', retryable: true };
    await made(agent.client, { dueAt: at(1), title: 'Again' });
    await reach(1);
    const [failed] = await deliveries('PUSH');
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 1, error: 'The push service answered 503.' });
    await reach(1);
    expect(titles(push)).toEqual(['Again']);
    push.answer = { kind: 'SENT' };
    await reach(2);
    expect(new Set(push.carried.map(({ id }) => id)).size).toBe(1);
    expect((await deliveries('PUSH'))[0]).toMatchObject({ state: 'SENT', attempts: 2, error: null });
  });

  it('is given up, and kept, when trying again would change nothing', async () => {
    push.answer = { kind: 'FAILED', reason: 'Gone.', retryable: false };
    await made(agent.client, { dueAt: at(1), title: 'Gone' });
    await reach(1);
    expect((await deliveries('PUSH'))[0]).toMatchObject({ state: 'GIVEN_UP', next: null, error: 'Gone.' });
  });

  it('is given up after ten attempts', async () => {
    push.answer = { kind: 'FAILED', reason: 'No.', retryable: true };
    await made(agent.client, { dueAt: at(1), title: 'Ten' });
    await reach(1);
    for (let day = 1; day <= 9; day += 1) await carry.run(api.workspaceId, at(day * 60 * 30));
    expect((await deliveries('PUSH'))[0]).toMatchObject({ state: 'GIVEN_UP', attempts: 10 });
  });

  it('waits as long as the other side wants', async () => {
    push.answer = { kind: 'FAILED', reason: 'Slow down.', retryable: true, notBefore: at(50) };
    await made(agent.client, { dueAt: at(1), title: 'Slow' });
    await reach(1);
    expect((await deliveries('PUSH'))[0]).toMatchObject({ state: 'FAILED', next: at(50) });
  });

  it('is dropped when it was done before it was carried', async () => {
    const { id } = await made(agent.client, { dueAt: at(1), title: 'Done' });
    await round.run(api.workspaceId, at(1));
    const before = (await deliveries('PUSH')).length;
    await complete(agent.client, { id, version: 1 });
    await carry.run(api.workspaceId, at(2));
    expect(titles(push)).not.toContain('Done');
    expect(await deliveries('PUSH')).toHaveLength(before - 1);
  });

  it('is told in the app at once and pushed in the morning, when it came up at night', async () => {
    const night = 60 * 12;
    await made(agent.client, { dueAt: at(night), title: 'Night' });
    await reach(night);
    expect(titles(push)).not.toContain('Night');
    const [held] = await deliveries('PUSH');
    expect([held?.state, held?.next?.slice(11, 16)]).toEqual(['PENDING', '06:00']);
    await carry.run(api.workspaceId, held?.next ?? '');
    expect(titles(push)).toContain('Night');
  });

  it('is not pushed to who does not want it', async () => {
    const settings = { input: { version: 0, push: false } };
    const { updateNotificationSettings } = await agent.client.request(UPDATE_SETTINGS, settings);
    expect(updateNotificationSettings.userErrors).toEqual([]);
    await made(agent.client, { dueAt: at(1), title: 'Silent' });
    await reach(1);
    expect(titles(push)).toEqual([]);
  });
});

describe('the mail of a day', () => {
  it('is made once for each member, in the hours after its time', async () => {
    mail.carried.length = 0;
    const morning = new Date('2026-11-25T06:30:00.000Z').getTime() - api.clock.now().getTime();
    const minutes = morning / 60_000;
    await Promise.all([reach(minutes), reach(minutes)]);
    await reach(minutes + 60);
    expect(titles(mail)).toEqual(['2026-11-25', '2026-11-25', '2026-11-25']);
  });

  it('is not sent in the afternoon when nobody looked in the morning', async () => {
    mail.carried.length = 0;
    const afternoon = new Date('2026-11-26T14:00:00.000Z').getTime() - api.clock.now().getTime();
    await reach(afternoon / 60_000);
    expect(titles(mail)).toEqual([]);
  });
});
