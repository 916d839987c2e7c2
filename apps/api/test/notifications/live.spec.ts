import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client as LiveClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Round } from '../../src/reaching/round/round';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import { made } from '../reminders/reminder-scene';

let api: Api;
let agent: SignedIn;
let other: SignedIn;
const open: LiveClient[] = [];
beforeAll(async () => {
  ({ api, agent, other } = await bootTeam());
}, 60_000);
afterAll(async () => {
  for (const one of open) await one.dispose();
  await api.close();
});

const ARRIVED = 'subscription { notificationArrived { unread notification { kind title } } }';

/** A socket as a browser opens it, from a page of `origin`. */
function live(by: Client | null, origin = api.url): LiveClient {
  const headers = { origin, ...(by && { cookie: by.signedInBy }) };
  class Socket extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers });
    }
  }
  const url = `${api.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: Socket, retryAttempts: 0, lazy: true });
  open.push(client);
  return client;
}

/** What the next message says, or how it ended. */
function next(client: LiveClient, query = ARRIVED): Promise<unknown> {
  return new Promise((resolve) => {
    client.subscribe(
      { query },
      {
        next: resolve,
        error: (reason) => resolve(reason instanceof Array ? String(reason[0]?.message) : ended(reason)),
        complete: () => resolve('complete'),
      },
    );
  });
}
const ended = (reason: unknown) =>
  typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : 'refused';
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

describe('a socket', () => {
  it('tells whoever is concerned, as it happens, and nobody else', async () => {
    const [theirs, others] = [next(live(agent.client)), next(live(other.client))];
    await settled();
    await made(agent.client, { dueAt: api.clock.now().toISOString(), title: 'Call the mill' });
    await api.part(Round).run(api.workspaceId, api.clock.now().toISOString());
    expect(await theirs).toEqual({
      data: { notificationArrived: { unread: 1, notification: { kind: 'REMINDER_DUE', title: 'Call the mill' } } },
    });
    await made(agent.client, { title: 'For you', assigneeId: other.id });
    expect(await others).toMatchObject({ data: { notificationArrived: { notification: { title: 'For you' } } } });
  });

  it('is for who is signed in', async () => {
    expect(await next(live(null))).toBe(4403);
  });

  it('opens from our own pages alone', async () => {
    expect(await next(live(agent.client, 'https://elsewhere.example.com'))).toBe('refused');
  });

  it.each([
    ['a query', '{ viewer { id } }', 'Ask for this over HTTP.'],
    ['what cannot be read', 'subscription {', /Syntax Error/],
    ['what there is not', 'subscription { everything }', /Cannot query field/],
  ])('does not answer %s', async (_name, query, said) => {
    expect(await next(live(agent.client), query)).toEqual(
      typeof said === 'string' ? said : expect.stringMatching(said),
    );
  });

  it('is there again however often somebody came and went', async () => {
    for (let nr = 0; nr < 25; nr += 1) {
      const client = live(agent.client);
      const gone = new Promise((resolve) => client.on('closed', resolve));
      void next(client);
      await new Promise((resolve) => client.on('connected', resolve));
      if (nr % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      client.terminate();
      await gone;
    }
    const answer = next(live(agent.client));
    await settled();
    await made(other.client, { title: 'Still here', assigneeId: agent.id });
    expect(await answer).toMatchObject({ data: { notificationArrived: { notification: { title: 'Still here' } } } });
  }, 30_000);

  it('carries a few subscriptions', async () => {
    const client = live(agent.client);
    for (let nr = 0; nr < 4; nr += 1) void next(client);
    await settled();
    expect(await next(client)).toBe('A socket has at most 4 subscriptions.');
  });

  it('ends with the session', async () => {
    const third = await api.signInAs('AGENT');
    const cookie = third.client.copy();
    const answer = next(live(cookie));
    await settled();
    await third.client.ask('mutation { signOut { userErrors { code } } }');
    await made(agent.client, { title: 'Too late', assigneeId: third.id });
    expect(await answer).toBe(4403);
  });
});
