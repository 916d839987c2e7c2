import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import { KEEP_PROMISE } from '../contact-page/learned-documents';
import type { LedgerFilter, LogInteractionInput } from '../generated/graphql';
import { graphql } from '../generated';
import type { LogScene } from '../log-scene';
import { CAPACITY, KEPT_RATE, LEDGER, SET_PER_DAY } from './ledger-documents';

const MOVE = graphql(`
  mutation MoveOfLedger($input: RenegotiatePromiseInput!) {
    renegotiatePromise(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const BREAK = graphql(`
  mutation BreakOfLedger($input: ResolvePromiseInput!) {
    breakPromise(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
let contactId: string;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
  contactId = await scene.aContact(owner.client);
}, 60_000);
afterAll(() => api.close());

/** A promise of the agent's, or as given, made in a call of an hour before: its id. */
async function promised(
  text: string,
  dueAt: string | null,
  given: object = {},
  log: Partial<LogInteractionInput> = {},
) {
  const id = uuid();
  const promise = { id, text, direction: 'OURS' as const, dueAt, dueZone: 'Europe/Berlin', ...given };
  const occurredAt = '2026-11-15T08:00:00.000Z';
  await scene.logged(agent.client, scene.aCall(contactId, { occurredAt, promises: [promise], ...log }));
  return id;
}

async function ledger(by: Client, filter: LedgerFilter = {}) {
  const { promiseLedger } = await by.request(LEDGER, { filter });
  return promiseLedger.edges.map(({ node }) => `${node.promise.text} ${node.standing}`);
}

describe('the ledger', () => {
  beforeAll(async () => {
    const keep = async (id: string, at: string) => {
      const call = await scene.logged(agent.client, scene.aCall(contactId, { occurredAt: at }));
      const input = { id, version: 1, interactionId: call.interaction.id };
      await agent.client.request(KEEP_PROMISE, { input });
    };
    await promised('later', '2026-12-10T09:00:00.000Z');
    await promised('soon', '2026-11-23T09:00:00.000Z');
    await promised('undated', null);
    await promised('over', '2026-11-20T09:00:00.000Z');
    await promised('theirs', '2026-11-19T09:00:00.000Z', { direction: 'THEIRS' });
    const moved = await promised('moved', '2026-11-23T10:00:00.000Z');
    await agent.client.request(MOVE, {
      input: { id: moved, version: 1, dueAt: '2026-12-24T09:00:00.000Z', dueZone: 'Europe/Berlin' },
    });
    const told = await promised('told', '2026-11-23T11:00:00.000Z');
    const input = { id: told, version: 1, dueAt: '2026-12-23T09:00:00.000Z', dueZone: 'Europe/Berlin' };
    await agent.client.request(MOVE, { input: { ...input, customerToldAt: '2026-11-21T09:00:00.000Z' } });
    await keep(await promised('kept', '2026-11-18T09:00:00.000Z'), '2026-11-17T09:00:00.000Z');
    await keep(await promised('late', '2026-11-16T09:00:00.000Z'), '2026-11-18T09:00:00.000Z');
    const broken = await promised('broken', '2026-11-16T09:00:00.000Z');
    await agent.client.request(BREAK, { input: { id: broken, version: 1 } });
  });

  const ALL = [
    'theirs OVERDUE',
    'over OVERDUE',
    'soon DUE_SOON',
    'moved DUE_SOON',
    'later DUE_LATER',
    'told DUE_LATER',
    'undated UNDATED',
    'broken BROKEN',
    'late KEPT_LATE',
    'kept KEPT',
  ];

  it('shows open promises by the date the customer counts on, then how others ended, the newest first', async () => {
    expect(await ledger(other.client)).toEqual(ALL);
  });

  it('goes on from page to page through all of it', async () => {
    const page = async (after: string | null) =>
      (await agent.client.request(LEDGER, { first: 3, after })).promiseLedger;
    const pages = [await page(null)];
    for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1))
      pages.push(await page(last.pageInfo.endCursor ?? null));
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([ALL.length, ALL.length, ALL.length, ALL.length]);
    const seen = pages.flatMap(({ edges }) => edges.map(({ node }) => `${node.promise.text} ${node.standing}`));
    expect(seen).toEqual(ALL);
  });

  it.each<[string, () => LedgerFilter, readonly string[]]>([
    ['side', () => ({ direction: 'THEIRS' }), ['theirs OVERDUE']],
    ['standing', () => ({ standing: ['OVERDUE', 'KEPT'] }), ['theirs OVERDUE', 'over OVERDUE', 'kept KEPT']],
    ['standing without a date', () => ({ standing: ['UNDATED'] }), ['undated UNDATED']],
    ['colleague', () => ({ memberId: other.id }), []],
    ['unknown contact', () => ({ contactId: 'nobody' }), []],
    ['contact and member', () => ({ contactId, memberId: agent.id, standing: ['DUE_SOON'] }), ALL.slice(2, 4)],
    ['day', () => ({ from: '2026-11-17', to: '2026-11-20' }), [...ALL.slice(0, 2), ...ALL.slice(8)]],
    ['no standing at all', () => ({ standing: [] }), ALL],
  ])('is filtered by %s', async (_name, filter, expected) => {
    expect(await ledger(agent.client, filter())).toEqual(expected);
    const { promiseLedger } = await agent.client.request(LEDGER, { filter: filter() });
    expect(promiseLedger.totalCount).toBe(expected.length);
  });

  it('says in words that a date was moved, and whether the customer knows', async () => {
    const { promiseLedger } = await agent.client.request(LEDGER, {});
    const said = Object.fromEntries(promiseLedger.edges.map(({ node }) => [node.promise.text, node]));
    expect(said['moved']).toMatchObject({
      countsFrom: '2026-11-23T10:00:00.000Z',
      movedText: 'Was for tomorrow, moved to Thu 24 Dec. Nothing shows that Mia was told, so the first date counts.',
    });
    expect(said['told']).toMatchObject({
      countsFrom: '2026-12-23T09:00:00.000Z',
      movedText: 'Was for tomorrow, moved to Wed 23 Dec. Mia was told yesterday.',
    });
    expect(said['soon']).toMatchObject({ movedText: null });
  });

  it('and the rate hold nothing of what the reader may not read, counts included', async () => {
    const secret = await promised('secret', '2026-11-19T09:00:00.000Z', {}, { visibility: 'PRIVATE' });
    expect((await ledger(agent.client)).slice(0, 2)).toEqual(['theirs OVERDUE', 'secret OVERDUE']);
    expect(await ledger(owner.client)).toEqual(ALL);
    const { promiseLedger } = await owner.client.request(LEDGER, {});
    expect(promiseLedger.totalCount).toBe(ALL.length);
    await agent.client.request(BREAK, { input: { id: secret, version: 1 } });
    const rates = [];
    for (const { client } of [agent, owner]) rates.push((await client.request(KEPT_RATE, {})).keptRate.broken);
    expect(rates).toEqual([2, 1]);
  });

  it('counts the kept rate with its interval', async () => {
    const { keptRate } = await owner.client.request(KEPT_RATE, {});
    expect(keptRate).toMatchObject({ kept: 1, keptLate: 1, broken: 1, n: 3 });
    expect([keptRate.rate, keptRate.low, keptRate.high].map((share) => share?.toFixed(4))).toEqual([
      '0.3333',
      '0.0615',
      '0.7923',
    ]);
    const span = { memberId: agent.id, from: '2026-11-17', to: '2026-11-17' };
    expect((await agent.client.request(KEPT_RATE, span)).keptRate).toMatchObject({ kept: 1, n: 1, high: 1 });
    expect((await owner.client.request(KEPT_RATE, { memberId: other.id })).keptRate).toEqual(NOTHING);
    const ever = { from: '0001-01-01', to: '9999-12-31' };
    expect((await owner.client.request(KEPT_RATE, ever)).keptRate.n).toBe(3);
  });

  it('leaves a colleague’s rate to leads', async () => {
    const refused = await other.client.reply(KEPT_RATE, { memberId: agent.id });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

const NOTHING = { kept: 0, keptLate: 0, broken: 0, n: 0, rate: null, low: null, high: null };

describe('what a day holds', () => {
  it('warns once as many are due on it as the workspace wants, by the clocks of the viewer', async () => {
    const capacity = async (timeZone?: string) => {
      const { promiseCapacity } = await agent.client.request(CAPACITY, { date: '2026-12-14', timeZone });
      return [promiseCapacity.due, promiseCapacity.limit, promiseCapacity.full, promiseCapacity.text];
    };
    expect(await capacity()).toEqual([0, 5, false, null]);
    await promised('first', '2026-12-13T23:00:00.000Z');
    await promised('last', '2026-12-14T22:59:00.000Z');
    await promised('next day', '2026-12-14T23:00:00.000Z');
    const set = (promisesPerDay: number, version: number) =>
      owner.client.request(SET_PER_DAY, { input: { version, promisesPerDay } });
    expect((await set(0, 1)).updateWorkspace.userErrors).toEqual([{ code: 'INVALID', field: ['promisesPerDay'] }]);
    expect((await set(2, 1)).updateWorkspace.workspace).toEqual({ promisesPerDay: 2, version: 2 });
    const text =
      'You have promised 2 things for Mon 14 Dec already; 2 fit into a day here. Another day may be easier to keep.';
    expect(await capacity()).toEqual([2, 2, true, text]);
    expect(await capacity('Pacific/Auckland')).toEqual([1, 2, false, null]);
    const refused = await agent.client.reply(CAPACITY, { date: '2026-12-14', timeZone: 'Mars/Olympus' });
    expect(refused.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
