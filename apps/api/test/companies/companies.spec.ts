import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { CreateCompanyInput, UpdateCompanyInput } from '../generated/graphql';

const SHOW = graphql(`
  query ShowCompany($id: ID!) {
    company(id: $id) {
      id
      version
      name
      domain
      industry
      parent {
        id
        name
      }
      people {
        contactId
        displayName
        title
        from
        to
      }
    }
  }
`);
const LIST = graphql(`
  query ListCompanies($first: Int, $after: String, $search: String) {
    companies(first: $first, after: $after, search: $search) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
const CREATE = graphql(`
  mutation CreateCompany($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      company {
        id
        version
        name
        domain
        parent {
          name
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
const UPDATE = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!) {
    updateCompany(input: $input) {
      company {
        id
        version
        name
        domain
        industry
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const create = async (given: Partial<CreateCompanyInput> = {}) => {
  const input = { id: uuid(), name: 'Acme', ...given };
  return (await scene.owner.client.request(CREATE, { input })).createCompany;
};
const update = async (input: UpdateCompanyInput) => (await scene.owner.client.request(UPDATE, { input })).updateCompany;
const show = async (id: string) => (await scene.owner.client.request(SHOW, { id })).company;

describe('a company', () => {
  it('is created once and belongs to its parent', async () => {
    const parentId = await scene.aCompany('Holding');
    const input = { id: uuid(), name: ' Bäckerei ', domain: 'https://www.Example.com/x', parentId };
    const answers = await Promise.all([create(input), create(input), create(input)]);
    expect(answers[0]).toMatchObject({
      company: { version: 1, name: 'Bäckerei', domain: 'example.com', parent: { name: 'Holding' } },
      userErrors: [],
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('changes what is given, empties what is null and leaves the rest', async () => {
    const { company } = await create({ domain: 'example.org', industry: 'Bread' });
    const id = company?.id ?? '';
    const { company: after } = await update({ id, version: 1, name: 'Acme & Co', domain: null });
    expect(after).toEqual({ id, version: 2, name: 'Acme & Co', domain: null, industry: 'Bread' });
    const stale = await update({ id, version: 1, name: 'Late' });
    expect(stale).toMatchObject({ company: { name: 'Acme & Co' }, userErrors: [{ code: 'CONFLICT' }] });
  });

  it('is refused with every reason and without a trace', async () => {
    const before = await scene.digest();
    const { userErrors } = await create({ id: '1', name: '', domain: 'no', parentId: uuid(), externalId: '1' });
    expect(userErrors.map(({ code, field }) => `${field.join('.')} ${code}`)).toEqual([
      'id INVALID',
      'name REQUIRED',
      'domain INVALID',
      'source REQUIRED',
      'parentId NOT_FOUND',
    ]);
    expect(await scene.digest()).toBe(before);
  });

  it('never comes to belong to itself', async () => {
    const top = await scene.aCompany('Top');
    const middle = await scene.aCompany('Middle', top);
    const low = await scene.aCompany('Low', middle);
    for (const parentId of [top, middle, low]) {
      const { userErrors } = await update({ id: top, version: 1, parentId });
      expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['parentId'] }]);
    }
    expect((await update({ id: low, version: 1, parentId: top })).userErrors).toEqual([]);
  });

  it('never comes to belong to itself by two moves at the same time', async () => {
    const [a, b] = [await scene.aCompany('Chicken'), await scene.aCompany('Egg')];
    const answers = await Promise.all([
      update({ id: a, version: 1, parentId: b }),
      update({ id: b, version: 1, parentId: a }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'INVALID', field: ['parentId'] }]);
  });

  it('of another workspace answers as one that never was', async () => {
    const { companyId } = await scene.elsewhere();
    expect(await show(companyId)).toBeNull();
    expect(await update({ id: companyId, version: 1 })).toEqual(await update({ id: 'nothing', version: 1 }));
    expect(await create({ parentId: companyId })).toEqual(await create({ parentId: uuid() }));
  });

  it('is found by part of its name, page by page', async () => {
    for (const name of ['Söhne 2', 'Söhne 1', 'Söhne 3']) await scene.aCompany(name);
    const { companies } = await scene.owner.client.request(LIST, { search: 'SOHNE', first: 2 });
    expect(companies).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = companies.pageInfo.endCursor;
    const next = await scene.owner.client.request(LIST, { search: 'sohne', first: 2, after });
    const found = [...companies.nodes, ...next.companies.nodes].map(({ name }) => name);
    expect(found).toEqual(['Söhne 1', 'Söhne 2', 'Söhne 3']);
  });
});
