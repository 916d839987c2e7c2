import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import type { LogInteractionInput, TimelineFilter, TimelineQuery } from '../generated/graphql';
import { LogScene, TIMELINE } from '../log-scene';

const WITH_WHOM = graphql(`
  query WithWhom($id: ID!) {
    interaction(id: $id) {
      contacts {
        id
        displayName
        nameToUse
        companyName
      }
    }
  }
`);

describe('the timeline of a contact', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;
  let id: string;
  let newestFirst: string[];

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
    id = await scene.aContact(owner.client);
    const log = async (given: Partial<LogInteractionInput>) =>
      (await scene.logged(owner.client, scene.aCall(id, given))).interaction.id;
    newestFirst = [
      await log({ occurredAt: '2026-11-01T09:00:00.000Z', subject: 'Café', feeling: 'WARM' }),
      await log({ occurredAt: '2026-11-02T09:00:00.000Z', typeId: scene.typeId('EMAIL'), outcome: null }),
      // Three at the same instant.
      await log({ occurredAt: '2026-11-03T09:00:00.000Z', body: '100% of it_all', direction: 'INBOUND' }),
      await log({
        occurredAt: '2026-11-03T09:00:00.000Z',
        painPoints: [{ id: uuid(), title: 'Waits', category: 'OTHER' }],
      }),
      await log({
        occurredAt: '2026-11-03T09:00:00.000Z',
        promises: [{ id: uuid(), text: 'Call', direction: 'OURS' }],
      }),
    ].reverse();
    await log({ occurredAt: '2026-12-01T09:00:00.000Z', outcome: null });
  });
  afterAll(() => api.close());

  const read = async (variables: { first?: number; after?: string | null; filter?: TimelineFilter } = {}) => {
    const { contact }: TimelineQuery = await owner.client.request(TIMELINE, { id, ...variables });
    if (!contact) throw new Error('The contact is gone.');
    return contact.timeline;
  };
  const found = async (filter: TimelineFilter) => {
    const { edges, totalCount } = await read({ filter });
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }) => newestFirst.indexOf(node.id));
  };

  it.each([1, 2, 3, 100])('is the same in pages of %i', async (first) => {
    const seen: string[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      const page: Awaited<ReturnType<typeof read>> = await read({ first, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    }
    expect(seen).toEqual(newestFirst);
  });

  it('goes on after a cursor although newer ones came', async () => {
    const { pageInfo } = await read({ first: 2 });
    const other = await scene.aContact(owner.client);
    const participants = [{ role: 'CC' as const, contactId: id }];
    await scene.logged(owner.client, scene.aCall(other, { participants }));
    const { edges } = await read({ first: 1, after: pageInfo.endCursor });
    expect(edges[0]?.node.id).toBe(newestFirst[2]);
    newestFirst.unshift((await read({ first: 1 })).edges[0]?.node.id ?? '');
  });

  it('is filtered by everything it can be filtered by', async () => {
    expect(await found({ typeIds: [scene.typeId('EMAIL'), 'nonsense'] })).toEqual([4]);
    expect(await found({ direction: 'INBOUND' })).toEqual([3]);
    expect(await found({ feelings: ['WARM', 'UPSET'] })).toEqual([5]);
    expect(await found({ authorId: owner.id, to: '2026-11-03T00:00:00.000Z' })).toEqual([4, 5]);
    expect(await found({ authorId: uuid() })).toEqual([]);
    expect(await found({ authorId: 'nonsense' })).toEqual([]);
    expect(await found({ from: '2026-11-02T09:00:00.000Z', to: '2026-11-03T09:00:00.000Z' })).toEqual([4]);
    expect(await found({ typeIds: [], feelings: [], authorId: '', text: ' ' })).toHaveLength(newestFirst.length);
    expect(await found({ text: 'cafe' })).toEqual([5]);
    expect(await found({ text: '100% of it_' })).toEqual([3]);
    expect(await found({ text: '%' })).toEqual([]);
    expect(await found({ withPromise: true })).toEqual([1]);
    expect(await found({ withPain: true })).toEqual([2]);
    expect(await found({ withPain: false, withPromise: false, direction: 'INBOUND', text: 'all' })).toEqual([3]);
  });

  it('tells everybody who took part in an entry once, the one it is about first', async () => {
    const other = await scene.aContact(owner.client, { givenName: 'Amy' });
    const contact = (role: 'ATTENDEE' | 'CC', contactId: string) => ({ role, contactId });
    const participants = [contact('ATTENDEE', other), contact('CC', id)];
    const { interaction } = await scene.logged(owner.client, scene.aCall(other, { participants }));
    const shown = await owner.client.request(WITH_WHOM, { id: interaction.id });
    expect(shown.interaction?.contacts).toEqual([
      { id: other, displayName: 'Amy Wolf', nameToUse: 'Amy', companyName: null },
      { id, displayName: 'Mia Wolf', nameToUse: 'Mia', companyName: null },
    ]);
    newestFirst.unshift(interaction.id);
  });

  it('refuses a forged cursor and a page beyond its size', async () => {
    for (const variables of [{ after: 'nonsense' }, { after: 'WyJhIiwiYiJd' }, { first: 0 }, { first: 101 }]) {
      await expect(read(variables)).rejects.toThrow('BAD_USER_INPUT');
    }
  });

  it('takes one statement and one for its count, the whole page three', async () => {
    const texts = await api.statements(() => read({ first: 3, filter: { text: 'all' } }));
    expect(texts.filter((text) => !/\bsession\b/.test(text))).toHaveLength(3);
  });
});
