import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { AddAffiliationInput, UpdateAffiliationInput } from '../generated/graphql';

const PEOPLE = graphql(`
  query PeopleOfCompany($id: ID!) {
    company(id: $id) {
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
const ADD = graphql(`
  mutation AddAffiliation($input: AddAffiliationInput!) {
    addAffiliation(input: $input) {
      ...ContactAnswered
    }
  }
`);
const CHANGE = graphql(`
  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {
    updateAffiliation(input: $input) {
      ...ContactAnswered
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const add = async (given: Partial<AddAffiliationInput> & { contactId: string; companyId: string }) => {
  const input = { id: uuid(), ...given };
  return (await scene.owner.client.request(ADD, { input })).addAffiliation;
};
const change = async (input: UpdateAffiliationInput) =>
  (await scene.owner.client.request(CHANGE, { input })).updateAffiliation;
const show = async (id: string) => (await scene.owner.client.request(PEOPLE, { id })).company;

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
