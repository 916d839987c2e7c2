import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { v7 as uuid } from 'uuid';
import { retryAfter } from '../../src/channels/retry-after';
import { CarryWebhook } from '../../src/channels/webhooks/carry-webhook';
import type { Principal } from '../../src/platform/principal';
import type { Carried } from '../../src/reaching/carriers/carrier';
import { World } from '../attack/world';
import { Api, type SignedIn } from '../api';
import { Receiver } from '../receiver/receiver';
import { made } from '../reminders/reminder-scene';
import { aDelivery } from './a-delivery';
import { aNotification } from './a-notification';
import { ADD_ENDPOINT, ENDPOINTS, UPDATE_ENDPOINT } from './webhook-endpoint-documents';

let receiver: Receiver;
let api: Api;
let owner: SignedIn;
let member: Principal;
beforeAll(async () => {
  process.env['HEED_EGRESS_ALLOW'] = '127.0.0.0/8';
  receiver = await Receiver.plain();
  api = await Api.boot();
  owner = await api.signUp();
  member = { kind: 'USER', id: owner.id, name: 'Olga Owner', workspaceId: api.workspaceId, role: 'OWNER' };
});
afterEach(() => {
  receiver.answer = () => ({ status: 204 });
});
afterAll(async () => {
  await api.close();
  await receiver.close();
});

/** An endpoint at the receiver: its id, and its secret. */
async function anEndpoint(url = receiver.url('/heed')) {
  const input = { id: uuid(), url };
  const { secret, userErrors } = (await owner.client.request(ADD_ENDPOINT, { input })).addWebhookEndpoint;
  if (!secret) throw new Error(JSON.stringify(userErrors));
  return { targetId: input.id, secret };
}

async function write(targetId: string, given: Parameters<typeof aDelivery>[1] = { subject: 'TEST' }) {
  const delivery = aDelivery(member, { channel: 'WEBHOOK', targetId, subject: 'NOTIFICATION', ...given });
  const desk = { member, now: api.clock.now().toISOString() };
  const message = await api.database.inWorkspace(member, (db) =>
    api.part(CarryWebhook).write({ db, ...desk }, delivery),
  );
  return { delivery, message };
}
async function send(targetId: string, given?: Parameters<typeof aDelivery>[1]): Promise<Carried> {
  const { delivery, message } = await write(targetId, given);
  if (message === null) throw new Error('There was nothing to say.');
  return api.part(CarryWebhook).carry(delivery, message);
}
/** The endpoints that would hear of a notification. */
const targetsOf = (notificationId: string) =>
  api.database.inWorkspace(member, async (db) => {
    const targets = `SELECT t.id FROM notification n CROSS JOIN LATERAL (${api.part(CarryWebhook).targets}) t(id) WHERE n.id = $1`;
    return (await db.query<{ id: string }>(targets, [notificationId])).map(({ id }) => id);
  });
const stateOf = async (id: string) =>
  (await owner.client.request(ENDPOINTS)).webhookEndpoints.find((one) => one.id === id)?.state;

describe('a webhook', () => {
  it('tells that a reminder comes up, signed, under the id of its delivery', async () => {
    const { targetId, secret } = await anEndpoint();
    const world = new World(owner.client, { workspace: api.workspaceId, member: owner.id, apiKey: '' }, 'Bread');
    const contactId = await world.contact({ givenName: 'Ada', familyName: 'Berg' });
    const { id } = await made(owner.client, { title: 'Call Ada', dueAt: '2026-11-22T09:00:00.000Z', contactId });
    const about = { id: uuid(), notificationId: await aNotification(api.database, member, id) };
    expect(await send(targetId, about)).toEqual({ kind: 'SENT' });
    expect(await send(targetId, about)).toEqual({ kind: 'SENT' });
    const [first, second] = receiver.received.slice(-2);
    expect([first?.headers['webhook-id'], second?.headers['webhook-id']]).toEqual([about.id, about.id]);
    expect(first?.headers['webhook-timestamp']).toBe(String(api.clock.now().getTime() / 1_000));
    const signed = new Webhook(secret).sign(about.id, api.clock.now(), first?.body.toString('utf8') ?? '');
    expect(first?.headers['webhook-signature']).toBe(signed);
    expect(JSON.parse(first?.body.toString('utf8') ?? '')).toEqual({
      type: 'reminder.due',
      timestamp: '2026-11-22T09:00:00.000Z',
      data: {
        reminder: {
          ...{ id, title: 'Call Ada', comesUpAt: '2026-11-22T09:00:00.000Z', dueAt: '2026-11-22T09:00:00.000Z' },
          ...{ dueDate: null, timeZone: 'Europe/Berlin', assignee: { id: owner.id, name: 'Olga Owner' } },
          contact: { id: contactId, displayName: 'Ada Berg', nameToUse: 'Ada', companyName: null },
        },
      },
    });
  });

  it.each(['PRIVATE', 'SENSITIVE'])('is silent about what rests on something %s', async (visibility) => {
    const { targetId } = await anEndpoint();
    const world = new World(owner.client, { workspace: api.workspaceId, member: owner.id, apiKey: '' }, 'Rolls');
    const { interaction: sourceInteractionId, contact: contactId } = await world.logged();
    const { id } = await made(owner.client, {
      title: 'Quietly',
      dueDate: '2026-11-22',
      contactId,
      sourceInteractionId,
    });
    const notificationId = await aNotification(api.database, member, id);
    expect(await targetsOf(notificationId)).toContain(targetId);
    expect((await write(targetId, { notificationId })).message?.body).toContain('Quietly');
    await world.run('editInteraction', { id: sourceInteractionId, version: 1, visibility });
    expect(await targetsOf(notificationId)).toEqual([]);
    expect((await write(targetId, { notificationId })).message).toBeNull();
  });

  it.each([
    [500, 'It answered 500.'],
    [404, 'It answered 404.'],
    [307, 'It answered with a redirect (307), which is not followed.'],
  ])('that is answered %s is tried again', async (status, reason) => {
    const { targetId } = await anEndpoint();
    receiver.answer = () => ({ status, headers: { location: receiver.url('/elsewhere') } });
    expect(await send(targetId)).toMatchObject({ kind: 'FAILED', reason, retryable: true });
    expect(receiver.received.at(-1)?.path).toBe('/heed');
  });

  it('waits as long as it is asked to', async () => {
    const { targetId } = await anEndpoint();
    receiver.answer = () => ({ status: 503, headers: { 'retry-after': '3600' } });
    expect(await send(targetId)).toMatchObject({ notBefore: '2026-11-22T10:00:00.000Z' });
  });

  it('is disabled by an endpoint that says it is gone, until an owner resumes it', async () => {
    const { targetId } = await anEndpoint();
    receiver.answer = () => ({ status: 410 });
    expect(await send(targetId)).toMatchObject({ kind: 'FAILED', retryable: false });
    expect(await stateOf(targetId)).toBe('DISABLED');
    expect((await write(targetId)).message).toBeNull();
    await owner.client.request(UPDATE_ENDPOINT, { input: { id: targetId, version: 2, state: 'ACTIVE' } });
    expect((await write(targetId)).message).not.toBeNull();
  });

  it('to a dead server, or an address inside the house, fails for now', async () => {
    const { targetId: dead } = await anEndpoint('http://127.0.0.1:1/');
    expect(await send(dead)).toMatchObject({
      kind: 'FAILED',
      reason: expect.stringContaining('refused'),
      retryable: true,
    });
    const { targetId: inside } = await anEndpoint('https://169.254.169.254/latest/meta-data');
    expect(await send(inside)).toMatchObject({ kind: 'FAILED', reason: expect.stringContaining('inside the house') });
  });
});

describe('Retry-After', () => {
  const now = '2026-11-22T09:00:00.000Z';
  it.each([
    ['60', '2026-11-22T09:01:00.000Z'],
    ['Sun, 22 Nov 2026 09:30:00 GMT', '2026-11-22T09:30:00.000Z'],
    ['999999999', '2026-11-23T09:00:00.000Z'],
    ['Sun, 22 Nov 2020 09:30:00 GMT', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j asks for %s', (said, until) => {
    expect(retryAfter({ headers: { 'retry-after': said } }, now)).toBe(until);
  });
});
