import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Queue } from '../../src/platform/queue/queue';
import { Carry } from '../../src/reaching/carrying/carry';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import { Receiver } from '../receiver/receiver';
import { made, show } from '../reminders/reminder-scene';
import { MailServer } from './mail-server';
import { ADD_ENDPOINT } from './webhook-endpoint-documents';

const TRY = graphql(`
  mutation TryChannel($input: SendTestNotificationInput!) {
    sendTestNotification(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const LEAVING = graphql(`
  query Leaving($state: [DeliveryState!], $channel: DeliveryChannel, $first: Int, $after: String) {
    notificationSettings {
      id
      mailReady
    }
    outgoing {
      worker
      channels {
        channel
        ready
        failing
        lastError
        lastSentAt
      }
    }
    deliveries(state: $state, channel: $channel, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          state
          to
          what
          attempts
          nextAttemptAt
          lastError
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
const AGAIN = graphql(`
  mutation TryAgain($input: DeliveryRefInput!) {
    sendAgain(input: $input) {
      delivery {
        state
        attempts
      }
      userErrors {
        code
      }
    }
  }
`);

let server: MailServer;
let receiver: Receiver;
let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  [server, receiver] = [await MailServer.start(), await Receiver.plain()];
  process.env['SMTP_URL'] = server.url;
  process.env['MAIL_FROM'] = 'heed@bakery.example';
  process.env['HEED_URL'] = 'https://heed.bakery.example';
  process.env['HEED_EGRESS_ALLOW'] = '127.0.0.0/8';
  api = await Api.boot();
  owner = await api.signUp();
});
afterEach(() => {
  server.refusals = {};
});
afterAll(async () => {
  await api.close();
  await Promise.all([server.close(), receiver.close()]);
});

const attempt = async (channel: 'MAIL' | 'PUSH' | 'WEBHOOK', by = owner) =>
  (await by.client.request(TRY, { input: { channel } })).sendTestNotification.userErrors.map(({ code }) => code);
const carry = () => api.part(Carry).run(api.workspaceId, api.clock.now().toISOString());
const leaving = (channel: 'MAIL' | 'WEBHOOK') => owner.client.request(LEAVING, { channel });
const newest = async (channel: 'MAIL' | 'WEBHOOK') => (await leaving(channel)).deliveries.edges[0]?.node;

describe('what leaves the house', () => {
  it('is tried again with growing pauses by a mail server that is away, shown, and loses no reminder', async () => {
    const { id } = await made(owner.client, { title: 'Stays', dueDate: '2026-11-22' });
    server.refusals = { from: 451 };
    expect(await attempt('MAIL')).toEqual([]);
    await carry();
    const first = await newest('MAIL');
    expect(first).toMatchObject({ state: 'FAILED', to: 'Olga Owner', what: 'Test', attempts: 1 });
    expect(first?.lastError).toBe('The mail server refused it (451).');
    const { channels } = (await leaving('MAIL')).outgoing;
    expect(channels.find(({ channel }) => channel === 'MAIL')).toMatchObject({ ready: true, failing: 1 });
    api.clock.advance({ minutes: 1 });
    await carry();
    const second = await newest('MAIL');
    expect(second).toMatchObject({ state: 'FAILED', attempts: 2 });
    expect(Date.parse(second?.nextAttemptAt ?? '') - api.clock.now().getTime()).toBeGreaterThanOrEqual(5 * 60_000);
    server.refusals = {};
    api.clock.advance({ minutes: 10 });
    await carry();
    expect(await newest('MAIL')).toMatchObject({ state: 'SENT', attempts: 3, lastError: null });
    expect((await show(owner.client, id))?.title).toBe('Stays');
  });

  it('says whether mail can leave, and when a worker was last alive, whatever was sent', async () => {
    const { notificationSettings, outgoing } = await leaving('MAIL');
    expect([notificationSettings.mailReady, outgoing.worker]).toEqual([true, null]);
    const queue = api.part(Queue);
    await queue.work('a/heartbeat', 1, async () => undefined);
    const { worker } = (await leaving('MAIL')).outgoing;
    expect(Math.abs(Date.now() - Date.parse(worker ?? ''))).toBeLessThan(60_000);
  });

  it('is given up when it is refused for good, until an owner sends it again', async () => {
    server.refusals = { to: 550 };
    await attempt('MAIL');
    await carry();
    const refused = await newest('MAIL');
    expect(refused).toMatchObject({ state: 'GIVEN_UP', attempts: 1, nextAttemptAt: null });
    server.refusals = {};
    const input = { id: refused?.id ?? '' };
    expect((await owner.client.request(AGAIN, { input })).sendAgain).toMatchObject({ delivery: { state: 'PENDING' } });
    await carry();
    expect(await newest('MAIL')).toMatchObject({ state: 'SENT' });
    expect((await owner.client.request(AGAIN, { input })).sendAgain.userErrors).toEqual([{ code: 'WRONG_STATE' }]);
    const none = await owner.client.request(AGAIN, { input: { id: uuid() } });
    expect(none.sendAgain.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('reaches an endpoint, which owners alone may try', async () => {
    expect(await attempt('WEBHOOK')).toEqual(['WRONG_STATE']);
    await owner.client.request(ADD_ENDPOINT, { input: { id: uuid(), url: receiver.url('/hook') } });
    expect(await attempt('WEBHOOK', await api.signInAs('MANAGER'))).toEqual(['FORBIDDEN']);
    expect(await attempt('WEBHOOK')).toEqual([]);
    await carry();
    expect(await newest('WEBHOOK')).toMatchObject({ state: 'SENT', to: `127.0.0.1:${receiver.port}` });
  });

  it('is turned page by page, and is the business of leads', async () => {
    const all = await owner.client.request(LEAVING, { first: 1 });
    expect([all.deliveries.edges.length, all.deliveries.pageInfo.hasNextPage]).toEqual([1, true]);
    const next = await owner.client.request(LEAVING, { first: 1, after: all.deliveries.edges[0]?.cursor });
    expect(next.deliveries.edges[0]?.node.id).not.toBe(all.deliveries.edges[0]?.node.id);
    expect((await (await api.signInAs('AGENT')).client.reply(LEAVING, {})).status).toBe(403);
  });
});
