import { beforeAll, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aPage, aPeopleEntry } from '../entries/testing/a-people-entry';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { CompanyPage } from './company-page';

/** jsdom knows the element but not its modal state. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const ALL = ['updateCompany', 'addAffiliation', 'createContact'];
const person = (over: object) => ({
  __typename: 'CompanyPerson',
  id: 'a1',
  contactId: 'c1',
  title: null,
  from: null,
  to: null,
  ...over,
});
const amira = person({ displayName: 'Amira Haddad', title: 'Operations lead', from: '2023-02-01' });
const marc = person({ id: 'a2', contactId: 'c2', displayName: 'Marc Haddad', to: '2024-06-30' });
const meridian = {
  __typename: 'Company',
  id: 'o1',
  version: 4,
  name: 'Café Meridian',
  domain: 'meridian.example',
  industry: 'Café',
  parent: { __typename: 'CompanyRef', id: 'o2', name: 'Harbour Group' },
  people: [amira, marc],
  timeline: aPage([aPeopleEntry({ subject: 'Asked for rye' })]),
};

async function shown(answers: Answers, allowedOperations = ALL) {
  const server = provideAnswers(answers);
  const providers = [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])];
  const view = await render(CompanyPage, { providers, inputs: { id: 'o1' } });
  TestBed.inject(Session).enter(aViewer({ allowedOperations }));
  return { ...view, server, user: userEvent.setup() };
}
const there = () => ({ company: meridian });

describe('the page of a company', () => {
  it('tells what it is, who is there, who was, and what happened with them', async () => {
    await shown({ CompanyPage: there });
    expect(await screen.findByRole('heading', { level: 1, name: 'Café Meridian' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Harbour Group' }).getAttribute('href')).toBe('/companies/o2');
    const [now, before] = screen.getAllByRole('list').map((list) => list.textContent);
    expect(now).toMatch(/Amira Haddad.*Operations lead · since Feb 2023/);
    expect(before).toMatch(/Marc Haddad.*until Jun 2024/);
    expect(screen.getByRole('link', { name: /^Asked for rye ?, Amira Haddad$/ }).getAttribute('href')).toBe(
      '/contacts/c1?entry=i1',
    );
  });

  it('is changed where it stands', async () => {
    const { server, user } = await shown({
      CompanyPage: there,
      UpdateCompany: () => ({
        answer: {
          __typename: 'CompanyPayload',
          company: { ...meridian, version: 5, industry: 'Bakery' },
          change: { __typename: 'Change', id: 'h1' },
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: /Industry/ }));
    const box = screen.getByRole('textbox', { name: 'Industry' });
    await user.clear(box);
    await user.type(box, 'Bakery{Enter}');
    expect(await screen.findByRole('button', { name: /Industry: ?Bakery/ })).toBeTruthy();
    const asked = server.sent.find(({ operationName }) => operationName === 'UpdateCompany');
    expect(asked?.variables).toEqual({ input: { id: 'o1', version: 4, industry: 'Bakery' } });
  });

  it('comes to stand alone when the field of its parent is left empty', async () => {
    const { server, user } = await shown({
      CompanyPage: there,
      ContactCompanies: () => ({ companies: { __typename: 'CompanyConnection', nodes: [] } }),
      UpdateCompany: () => ({
        answer: {
          __typename: 'CompanyPayload',
          company: { ...meridian, version: 5, parent: null },
          change: null,
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Change whom it belongs to' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('No other company')).toBeTruthy();
    const asked = server.sent.find(({ operationName }) => operationName === 'UpdateCompany');
    expect(asked?.variables).toEqual({ input: { id: 'o1', version: 4, parentId: null } });
  });

  it('takes in somebody who is known, and asks who is there now', async () => {
    const people = [[amira], [amira, person({ id: 'a3', contactId: 'c3', displayName: 'Jess Park' })]];
    const { server, user } = await shown({
      CompanyPage: () => ({ company: { ...meridian, people: people.shift() ?? [] } }),
      ContactSearch: () => ({
        contacts: {
          __typename: 'ContactConnection',
          nodes: [{ __typename: 'Contact', id: 'c3', displayName: 'Jess Park', affiliations: [] }],
        },
      }),
      JoinCompany: () => ({
        answer: {
          __typename: 'ContactPayload',
          contact: { __typename: 'Contact', id: 'c3', affiliations: [] },
          change: { __typename: 'Change', id: 'h2' },
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    await user.type(screen.getByRole('combobox', { name: 'Who works there?' }), 'Jess');
    await screen.findByRole('option', { name: /Jess Park/ });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: 'Jess Park' })).toBeTruthy();
    const asked = server.sent.find(({ operationName }) => operationName === 'JoinCompany');
    expect(asked?.variables).toMatchObject({ input: { contactId: 'c3', companyId: 'o1' } });
  });

  it('of whom nothing is known says so', async () => {
    await shown({
      CompanyPage: () => ({ company: { ...meridian, parent: null, people: [], timeline: aPage([]) } }),
    });
    expect(await screen.findByText('Nobody is known there yet.')).toBeTruthy();
    expect(screen.getByText('Nothing has happened yet')).toBeTruthy();
    expect(screen.getByText('No other company')).toBeTruthy();
  });

  it('offers no change to who may only read', async () => {
    await shown({ CompanyPage: there }, []);
    await screen.findByRole('heading', { level: 1, name: 'Café Meridian' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that is not there leads back', async () => {
    await shown({ CompanyPage: () => ({ company: null }) });
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such company here' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /contacts/i }).getAttribute('href')).toBe('/contacts');
  });

  it('tells a failure with its number, and loads again when asked', async () => {
    const answers = [503, there()];
    const { user, container } = await shown({ CompanyPage: () => answers.shift() ?? 503 });
    const card = await screen.findByRole('alert');
    expect(card.textContent).toContain('r-1');
    await user.click(within(card).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Café Meridian' })).toBeTruthy();
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
  });
});
