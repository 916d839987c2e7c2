import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from './contact-scene';
import { graphql } from './generated';
import type {
  AddAffiliationInput,
  CreateCompanyInput,
  UpdateAffiliationInput,
  UpdateCompanyInput,
} from './generated/graphql';

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
const ADD = graphql(`
  mutation AddAffiliation($input: AddAffiliationInput!) {
    addAffiliation(input: $input) {
      contact {
        ...ContactSeen
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
const CHANGE = graphql(`
  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {
    updateAffiliation(input: $input) {
      contact {
        ...ContactSeen
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
const add = async (given: Partial<AddAffiliationInput> & { contactId: string; companyId: string }) => {
  const input = { id: uuid(), ...given };
  return (await scene.owner.client.request(ADD, { input })).addAffiliation;
};
const change = async (input: UpdateAffiliationInput) =>
  (await scene.owner.client.request(CHANGE, { input })).updateAffiliation;
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

describe('the affiliations of a contact', () => {
  it('are seen from the company too, past ones last', async () => {
    const companyId = await scene.aCompany('Both Sides');
    const past = await scene.aContact({ givenName: 'Past' });
    const present = await scene.aContact({ givenName: 'Present', companyId, title: 'Chef' });
    await add({ contactId: past.id, companyId, from: '2020-01-01', to: '2021-12-31', buyingRole: 'BUYER' });
    expect((await show(companyId))?.people).toEqual([
      { contactId: present.id, displayName: 'Present Wolf', title: 'Chef', from: null, to: null },
      { contactId: past.id, displayName: 'Past Wolf', title: null, from: '2020-01-01', to: '2021-12-31' },
    ]);
  });

  it('have one primary at most', async () => {
    const [a, b] = [await scene.aCompany('First'), await scene.aCompany('Second')];
    const { id: contactId } = await scene.aContact({ companyId: a });
    const { contact } = await add({ contactId, companyId: b, primary: true });
    expect(contact?.affiliations.map(({ company, primary }) => [company.name, primary])).toEqual([
      ['Second', true],
      ['First', false],
    ]);
    const first = contact?.affiliations[1];
    const again = await change({ id: first?.id ?? '', version: first?.version ?? 0, primary: true, title: 'Boss' });
    expect(again.contact?.affiliations.map(({ company, primary }) => [company.name, primary])).toEqual([
      ['First', true],
      ['Second', false],
    ]);
  });

  it('stay with one primary when two are made so at the same time', async () => {
    const { id: contactId } = await scene.aContact();
    const companies = await Promise.all(['P', 'Q', 'R'].map((name) => scene.aCompany(name)));
    await Promise.all(companies.map((companyId) => add({ contactId, companyId, primary: true })));
    const { affiliations } = await scene.show(contactId);
    expect(affiliations.filter(({ primary }) => primary)).toHaveLength(1);
  });

  it('are refused with every reason and without a trace', async () => {
    const companyId = await scene.aCompany('Somewhere');
    const contact = await scene.aContact({ companyId });
    const [affiliation] = contact.affiliations;
    const id = affiliation?.id ?? '';
    const before = await scene.digest();
    const bad = { title: 'x'.repeat(201), from: '2026-02-01', to: '2026-01-01' };
    const { userErrors } = await add({ id: '1', contactId: contact.id, companyId: uuid(), ...bad });
    expect(userErrors.map(({ field }) => field.join('.'))).toEqual(['id', 'to', 'title', 'companyId']);
    expect((await change({ id, version: 1, ...bad })).userErrors).toHaveLength(2);
    expect((await change({ id, version: 7, title: 'x' })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await scene.digest()).toBe(before);
  });

  it('of another workspace answer as those that never were', async () => {
    const { contactId, companyId, affiliationId } = await scene.elsewhere();
    const ours = await scene.aContact();
    const theirs = await add({ contactId: ours.id, companyId });
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['companyId'] }]);
    expect(theirs).toEqual(await add({ contactId: ours.id, companyId: uuid() }));
    expect(await add({ contactId, companyId })).toEqual(await add({ contactId: uuid(), companyId }));
    expect(await change({ id: affiliationId, version: 1 })).toEqual(await change({ id: uuid(), version: 1 }));
  });
});
