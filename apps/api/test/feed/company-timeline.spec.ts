import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { COMPANY_OF_FEED, COMPANY_TIMELINE, idsOnAllPages, WORK_AT } from './feed-documents';
import type { LogInteractionInput, TimelineFilter } from '../generated/graphql';
import { LogScene } from '../log-scene';

describe('the timeline of a company', () => {
  let api: Api;
  let scene: LogScene;
  let owner: SignedIn;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
  });
  afterAll(() => api.close());

  const aCompany = async () => {
    const input = { id: uuid(), name: 'Mill' };
    await owner.client.request(COMPANY_OF_FEED, { input });
    return input.id;
  };
  const aPerson = async (companyId: string, stay: { from?: string; to?: string } = {}) => {
    const contactId = await scene.aContact(owner.client);
    await stayAt(companyId, contactId, stay);
    return contactId;
  };
  const stayAt = async (companyId: string, contactId: string, stay: { from?: string; to?: string }) => {
    const { addAffiliation } = await owner.client.request(WORK_AT, {
      input: { id: uuid(), contactId, companyId, ...stay },
    });
    expect(addAffiliation.userErrors).toEqual([]);
  };
  const log = async (contactId: string, occurredAt: string, given: Partial<LogInteractionInput> = {}) =>
    (await scene.logged(owner.client, scene.aCall(contactId, { occurredAt, ...given }))).interaction.id;
  const read = async (
    id: string,
    variables: { first?: number; after?: string | null; filter?: TimelineFilter } = {},
    who = owner,
  ) => {
    const { company } = await who.client.request(COMPANY_TIMELINE, { id, ...variables });
    if (!company) throw new Error('The company is gone.');
    return company.timeline;
  };

  it.each([1, 2, 3, 100])("is its people's, each entry once, the same in pages of %i", async (first) => {
    const company = await aCompany();
    const [mia, amy] = [await aPerson(company), await aPerson(company)];
    const at = '2026-11-03T09:00:00.000Z';
    const both = [{ role: 'ATTENDEE' as const, contactId: amy }];
    const sameInstant = [await log(mia, at, { participants: both }), await log(mia, at), await log(amy, at)];
    const expected = [
      await log(amy, '2026-11-04T09:00:00.000Z', { participants: [{ role: 'CC', contactId: mia }] }),
      ...sameInstant.sort().reverse(),
      await log(mia, '2026-11-01T09:00:00.000Z'),
    ];
    await log(await scene.aContact(owner.client), at);
    expect(await idsOnAllPages((after) => read(company, { first, after }))).toEqual(expected);
    expect((await read(company)).totalCount).toBe(expected.length);
  });

  it('holds what happened while somebody was there, by days of the workspace', async () => {
    const company = await aCompany();
    const came = await aPerson(company, { from: '2026-11-02', to: '2026-11-03' });
    await stayAt(company, came, { from: '2026-11-10' });
    // The workspace is in Berlin: its 2 November begins at 23:00 UTC of the day before.
    await log(came, '2026-11-01T22:59:59.000Z');
    const first = await log(came, '2026-11-01T23:00:00.000Z');
    const last = await log(came, '2026-11-03T22:59:59.000Z');
    await log(came, '2026-11-03T23:00:00.000Z');
    const again = await log(came, '2026-11-12T09:00:00.000Z');
    expect((await read(company)).nodes.map(({ id }) => id)).toEqual([again, last, first]);
  });

  it('is full although one person stands twice in each entry', async () => {
    const company = await aCompany();
    const mia = await aPerson(company);
    const twice = { participants: [{ role: 'CC' as const, contactId: mia }] };
    const ids = [await log(mia, '2026-11-01T09:00:00.000Z', twice), await log(mia, '2026-11-02T09:00:00.000Z', twice)];
    expect(await idsOnAllPages((after) => read(company, { first: 1, after }))).toEqual(ids.reverse());
  });

  it('is filtered like that of a contact, and shows nothing that lies ahead', async () => {
    const company = await aCompany();
    const mia = await aPerson(company);
    const warm = await log(mia, '2026-11-01T09:00:00.000Z', { feeling: 'WARM' });
    await log(mia, '2026-11-02T09:00:00.000Z');
    await log(mia, '2026-12-24T09:00:00.000Z', { outcome: null });
    expect(await read(company)).toMatchObject({ totalCount: 2 });
    expect(await read(company, { filter: { feelings: ['WARM'] } })).toMatchObject({
      totalCount: 1,
      nodes: [{ id: warm }],
    });
  });

  it('tells nobody of what they may not read, not even by its count', async () => {
    const company = await aCompany();
    const mia = await aPerson(company);
    const open = await log(mia, '2026-11-01T09:00:00.000Z');
    await log(mia, '2026-11-02T09:00:00.000Z', { visibility: 'SENSITIVE' });
    await log(mia, '2026-11-03T09:00:00.000Z', { visibility: 'PRIVATE' });
    const agent = await api.signInAs('AGENT');
    const seen = await read(company, { first: 1 }, agent);
    expect(seen).toMatchObject({ totalCount: 1, nodes: [{ id: open }], pageInfo: { hasNextPage: false } });
    expect((await read(company)).totalCount).toBe(3);
  });

  it('is empty for a company without people', async () => {
    expect(await read(await aCompany())).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { endCursor: null } });
  });
});
