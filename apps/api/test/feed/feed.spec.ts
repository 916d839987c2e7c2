import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import type { Client } from '../client';
import { COMPANY_OF_FEED, FEED, idsOnAllPages, WORK_AT } from './feed-documents';
import type { FeedFilter, LogInteractionInput } from '../generated/graphql';
import { LogScene } from '../log-scene';

describe('the feed of the team', () => {
  let api: Api;
  let scene: LogScene;
  let [owner, manager, ada]: SignedIn[] = [];
  let newestFirst: string[];
  const company = { id: uuid(), name: 'Mill' };

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    manager = await api.signInAs('MANAGER');
    ada = await api.signInAs('AGENT');
    scene = await LogScene.of(api);
    const [mia, amy] = [
      await scene.aContact(by(owner), { ownerId: ada.id }),
      await scene.aContact(by(owner), { givenName: 'Amy' }),
    ];
    await by(owner).request(COMPANY_OF_FEED, { input: company });
    await by(owner).request(WORK_AT, { input: { id: uuid(), contactId: amy, companyId: company.id } });
    const log = async (who: SignedIn, contactId: string, given: Partial<LogInteractionInput>) =>
      (await scene.logged(who.client, scene.aCall(contactId, given))).interaction.id;
    newestFirst = [
      await log(ada, mia, { occurredAt: '2026-11-01T09:00:00.000Z', subject: 'Café', feeling: 'WARM' }),
      await log(owner, amy, { occurredAt: '2026-11-02T09:00:00.000Z', direction: 'INBOUND' }),
      // Two at the same instant, the second with both people.
      await log(owner, mia, { occurredAt: '2026-11-03T09:00:00.000Z', typeId: scene.typeId('EMAIL'), outcome: null }),
      await log(ada, amy, {
        occurredAt: '2026-11-03T09:00:00.000Z',
        visibility: 'SENSITIVE',
        participants: [{ role: 'ATTENDEE', contactId: mia }],
      }),
    ].reverse();
    await log(ada, mia, { occurredAt: '2026-11-04T09:00:00.000Z', visibility: 'PRIVATE', subject: 'Mine' });
    await log(owner, mia, { occurredAt: '2026-12-01T09:00:00.000Z', outcome: null });
  });
  afterAll(() => api.close());

  const by = (who: SignedIn | undefined): Client => {
    if (!who) throw new Error('Nobody is signed in.');
    return who.client;
  };
  const read = async (variables: { first?: number; after?: string | null; filter?: FeedFilter } = {}) =>
    (await by(manager).request(FEED, variables)).feed;
  const found = async (filter: FeedFilter) => {
    const { nodes, totalCount } = await read({ filter });
    expect(totalCount).toBe(filter.text?.trim() ? null : nodes.length);
    return nodes.map(({ id }) => newestFirst.indexOf(id));
  };

  it.each([1, 2, 3, 100])('shows everybody, newest first, the same in pages of %i', async (first) => {
    expect(await idsOnAllPages((after) => read({ first, after }))).toEqual(newestFirst);
  });

  it('names the people, their company and who wrote it', async () => {
    const { nodes } = await read({ first: 1 });
    expect(nodes[0]?.contacts).toEqual([
      { displayName: 'Amy Wolf', companyName: 'Mill' },
      { displayName: 'Mia Wolf', companyName: null },
    ]);
    expect(nodes[0]?.author.name).toBe('Person 2');
  });

  it('is filtered by everything it can be filtered by', async () => {
    expect(await found({ authorId: ada?.id ?? '' })).toEqual([0, 3]);
    expect(await found({ typeIds: [scene.typeId('EMAIL')] })).toEqual([1]);
    expect(await found({ feelings: ['WARM'] })).toEqual([3]);
    expect(await found({ direction: 'INBOUND' })).toEqual([2]);
    expect(await found({ from: '2026-11-02T09:00:00.000Z', to: '2026-11-03T09:00:00.000Z' })).toEqual([2]);
    expect(await found({ text: 'cafe' })).toEqual([3]);
    expect(await found({ ownerId: ada?.id ?? '' })).toEqual([0, 1, 3]);
    expect(await found({ companyId: company.id })).toEqual([0, 2]);
    expect(await found({ companyId: company.id, ownerId: ada?.id ?? '', authorId: ada?.id ?? '' })).toEqual([0]);
    expect(await found({ companyId: 'nonsense' })).toEqual([]);
    expect(await found({ ownerId: 'nonsense' })).toEqual([]);
    expect(await found({ companyId: '', ownerId: '', typeIds: [], text: ' ' })).toHaveLength(newestFirst.length);
  });

  it("counts nothing that the viewer may not read, not even for the workspace's owner", async () => {
    for (const who of [owner, manager]) {
      const { feed } = await by(who).request(FEED, { filter: { text: 'mine' } });
      expect(feed).toMatchObject({
        totalCount: null,
        searchedBackTo: null,
        nodes: [],
        pageInfo: { hasNextPage: false },
      });
    }
    const { feed } = await by(manager).request(FEED, { filter: { authorId: ada?.id } });
    expect(feed.totalCount).toBe(2);
  });

  it('takes one statement and one for its count, which a search has not', async () => {
    const count = async (filter: FeedFilter) =>
      (await api.statements(() => read({ first: 3, filter }))).filter((text) => !/\bsession\b/.test(text)).length;
    expect([await count({}), await count({ text: 'cafe' }), await count({ text: '?!' })]).toEqual([2, 1, 0]);
  });

  it('refuses a forged cursor and a page beyond its size', async () => {
    for (const variables of [{ after: 'nonsense' }, { after: 'WyJhIiwiYiJd' }, { first: 0 }, { first: 101 }]) {
      await expect(read(variables)).rejects.toThrow('BAD_USER_INPUT');
    }
  });

  it('is refused to agents', async () => {
    await expect(by(ada).request(FEED, {})).rejects.toThrow('FORBIDDEN');
  });
});
