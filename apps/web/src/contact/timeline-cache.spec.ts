import { describe, expect, it } from '@jest/globals';
import type { TimelineFilter } from '../graphql/generated/graphql';
import { TimelinePageQuery } from './data/contact-page-query';
import { DeleteInteraction, RestoreInteraction } from './data/interaction-mutations';
import { aContact } from './testing/a-contact';
import { aServer } from './testing/a-server';
import { anInteraction } from './testing/an-interaction';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`;
const kept = [20, 16, 10].map((at) => anInteraction({ id: `d${at}`, occurredAt: day(at) }));
const payload = { __typename: 'InteractionPayload', interaction: null, deletedId: null, change: null, userErrors: [] };
const contact = aContact();

/** A browser with a loaded timeline of three, into which one more comes back. */
function browser(more = anInteraction({ id: 'new', occurredAt: day(18) })) {
  const page = (after: unknown) => ({
    __typename: 'InteractionConnection',
    totalCount: 3,
    nodes: after ? kept.slice(2) : kept.slice(0, 2),
    pageInfo: { __typename: 'PageInfo', hasNextPage: !after, endCursor: null },
    searchedBackTo: null,
  });
  const { client } = aServer({
    TimelinePage: ({ after }) => ({ contact: { ...contact, timeline: page(after) } }),
    RestoreInteraction: () => ({ answer: { ...payload, contact, interaction: more } }),
    DeleteInteraction: () => ({ answer: { ...payload, contact, deletedId: 'd16' } }),
  });
  const shown = async (variables: { after?: string; filter?: TimelineFilter } = {}) => {
    const { data } = await client.query(TimelinePageQuery, { id: 'c1', first: 2, ...variables }).toPromise();
    const timeline = data?.contact?.timeline;
    return [timeline?.totalCount, ...(timeline?.nodes.map(({ id }) => id) ?? [])];
  };
  const bring = () => client.mutation(RestoreInteraction, { input: { id: more.id } }).toPromise();
  const remove = () => client.mutation(DeleteInteraction, { input: { id: 'd16', version: 1 } }).toPromise();
  return { shown, bring, remove };
}

describe('the loaded timelines', () => {
  it('take a new entry at its place by time', async () => {
    const { shown, bring } = browser();
    expect(await shown()).toEqual([3, 'd20', 'd16']);
    await bring();
    expect(await shown()).toEqual([4, 'd20', 'new', 'd16']);
  });

  it('take the same entry once', async () => {
    const { shown, bring } = browser();
    await shown();
    await shown({ after: 'd16' });
    await bring();
    await bring();
    expect(await shown()).toEqual([4, 'd20', 'new', 'd16']);
    expect(await shown({ after: 'd16' })).toEqual([4, 'd10']);
  });

  it('take an old entry into the page where it belongs', async () => {
    const { shown, bring } = browser(anInteraction({ id: 'old', occurredAt: day(2) }));
    await shown();
    await shown({ after: 'd16' });
    await bring();
    expect(await shown()).toEqual([4, 'd20', 'd16']);
    expect(await shown({ after: 'd16' })).toEqual([4, 'd10', 'old']);
  });

  it('leave out what their filter does not let through', async () => {
    const upset = { filter: { feelings: ['UPSET' as const] } };
    const { shown, bring } = browser();
    await shown(upset);
    await bring();
    expect(await shown(upset)).toEqual([3, 'd20', 'd16']);
  });

  it('leave out what is planned', async () => {
    const { shown, bring } = browser(anInteraction({ id: 'new', occurredAt: day(28), status: 'PLANNED' }));
    await shown();
    await bring();
    expect(await shown()).toEqual([3, 'd20', 'd16']);
  });

  it('lose what is deleted', async () => {
    const { shown, remove } = browser();
    await shown();
    await remove();
    expect(await shown()).toEqual([2, 'd20']);
  });
});
