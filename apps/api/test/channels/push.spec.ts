import { createECDH, createPublicKey, createVerify, type ECDH, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { CarryPush } from '../../src/channels/push/carry-push';
import type { Principal } from '../../src/platform/principal';
import type { Carried } from '../../src/reaching/carriers/carrier';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import { Receiver } from '../receiver/receiver';
import { complete, made } from '../reminders/reminder-scene';
import { writeRows } from '../write-rows';
import { aDelivery } from './a-delivery';
import { aNotification } from './a-notification';
import { openPush } from './open-push';

const PUSH_KEY = graphql(`
  query PushKey {
    pushKey
  }
`);

let service: Receiver;
let api: Api;
let agent: SignedIn;
let member: Principal;
let browser: ECDH;
let secret: Buffer;
beforeAll(async () => {
  process.env['HEED_EGRESS_ALLOW'] = '127.0.0.0/8';
  service = await Receiver.secure();
  api = await Api.boot();
  agent = await api.signInAs('AGENT');
  member = { kind: 'USER', id: agent.id, name: 'Ada', workspaceId: api.workspaceId, role: 'AGENT' };
  browser = createECDH('prime256v1');
  browser.generateKeys();
  secret = randomBytes(16);
});
afterEach(() => {
  service.answer = () => ({ status: 201 });
});
afterAll(async () => {
  await api.close();
  await service.close();
});

/** A browser of the member's: its id. */
async function aDevice(endpoint = service.url(`/push/${uuid()}`)): Promise<string> {
  const id = uuid();
  const keys = { p256dh: browser.getPublicKey('base64url'), auth: secret.toString('base64url') };
  const row = { id, member_id: member.id, label: 'Phone', endpoint, ...keys, created_at: '2026-11-22T09:00:00.000Z' };
  await api.database.inWorkspace(member, (db) => writeRows(db, member, 'push_device', [row]));
  return id;
}

async function write(targetId: string, given: Parameters<typeof aDelivery>[1]) {
  const delivery = aDelivery(member, { channel: 'PUSH', targetId, subject: 'NOTIFICATION', ...given });
  const desk = { member, now: api.clock.now().toISOString() };
  const message = await api.database.inWorkspace(member, (db) => api.part(CarryPush).write({ db, ...desk }, delivery));
  return { delivery, message };
}
async function send(targetId: string, given: Parameters<typeof aDelivery>[1]): Promise<Carried> {
  const { delivery, message } = await write(targetId, given);
  if (message === null) throw new Error('There was nothing to say.');
  return api.part(CarryPush).carry(delivery, message);
}
const devices = () =>
  api.database.inWorkspace(member, (db) =>
    db.query<{ id: string; failing: string | null; last_sent_at: string | null }>('SELECT * FROM push_device'),
  );
const notified = async (reminderId: string) => ({
  notificationId: await aNotification(api.database, member, reminderId),
});

describe('a push', () => {
  it('reaches the browser alone: encrypted for it, signed by the installation', async () => {
    const { id } = await made(agent.client, { title: 'Call Ada', dueAt: '2026-11-22T09:00:00.000Z' });
    const device = await aDevice();
    expect(await send(device, await notified(id))).toEqual({ kind: 'SENT' });
    const [received] = service.received.slice(-1);
    expect(received?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
    expect(received?.body.toString('utf8')).not.toContain('Ada');
    const opened = openPush(received?.body ?? Buffer.alloc(0), browser, secret);
    expect(JSON.parse(opened)).toMatchObject({
      title: 'Call Ada',
      url: '/today',
      body: expect.any(String),
    });
    expect(opened.length).toBeLessThan(1_000);
    expect(await devices()).toContainEqual(
      expect.objectContaining({ id: device, last_sent_at: api.clock.now().toISOString(), failing: null }),
    );
    await expectSignedBy((await agent.client.request(PUSH_KEY)).pushKey, received?.headers.authorization ?? '');
  });

  it('is signed with one key for ever, whoever asks', async () => {
    const ask = async () => (await agent.client.request(PUSH_KEY)).pushKey;
    const other = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(other).size).toBe(1);
    const kept = await api.database.global((db) => db.query('SELECT * FROM installation_key'));
    expect(JSON.stringify(kept)).not.toContain('privateKey');
  });

  it('is dropped once it was settled, or its device is gone', async () => {
    const { id, version } = await made(agent.client, { title: 'Done by now', dueAt: '2026-11-22T09:00:00.000Z' });
    const about = await notified(id);
    await complete(agent.client, { id, version });
    expect((await write(await aDevice(), about)).message).toBeNull();
    expect((await write(uuid(), { subject: 'TEST' })).message).toBeNull();
  });

  it.each([404, 410])('whose browser is gone (%s) forgets the browser', async (status) => {
    service.answer = () => ({ status });
    const device = await aDevice();
    expect(await send(device, { subject: 'TEST' })).toMatchObject({ kind: 'FAILED', retryable: false });
    expect((await devices()).map(({ id }) => id)).not.toContain(device);
  });

  it.each([
    [500, true],
    [503, true],
    [429, true],
    [400, false],
    [403, false],
    [413, false],
  ])('that is answered %s is tried again: %s, and the device says why', async (status, retryable) => {
    service.answer = () => ({ status, headers: { 'retry-after': '120' } });
    const device = await aDevice();
    const reason = `The push service answered ${status}.`;
    const notBefore = '2026-11-22T09:02:00.000Z';
    expect(await send(device, { subject: 'TEST' })).toEqual({ kind: 'FAILED', reason, retryable, notBefore });
    expect(await devices()).toContainEqual(expect.objectContaining({ id: device, failing: reason }));
  });

  it('to a dead service, or an address inside the house, fails for now', async () => {
    const dead = await aDevice('https://127.0.0.1:1/push');
    expect(await send(dead, { subject: 'TEST' })).toMatchObject({ kind: 'FAILED', retryable: true });
    const inside = await aDevice('https://10.0.0.1/push');
    expect(await send(inside, { subject: 'TEST' })).toMatchObject({
      kind: 'FAILED',
      reason: expect.stringContaining('inside the house'),
    });
  });
});

/** The JSON Web Token of VAPID: ES256 by this public key, for this push service. */
async function expectSignedBy(publicKey: string, authorization: string): Promise<void> {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
  expect(key).toBe(publicKey);
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const jwk = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const verify = createVerify('sha256').update(`${head}.${claims}`);
  expect(verify.verify({ key: jwk, dsaEncoding: 'ieee-p1363' }, signature, 'base64url')).toBe(true);
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: service.url('').replace(/\/$/, ''),
  });
}
