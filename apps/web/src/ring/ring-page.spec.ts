import { describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aBrief, aLine, anItem } from '../brief/testing/a-brief';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { ArmedCall } from '../log/armed-call';
import { RingPage } from './ring-page';

const NUMBER = '+49305550142';
const caller = (id: string, displayName: string, over = {}) => ({
  __typename: 'Contact',
  id,
  displayName,
  nameToUse: null,
  givenName: displayName,
  archivedAt: null,
  affiliations: [],
  lastInteraction: null,
  brief: aBrief(),
  ...over,
});
const ring = (number: string | null, ...matches: object[]) => ({
  ring: { __typename: 'Ring', number, matches },
});
const ALL = ['logInteraction', 'createContact'];

async function shown(answers: Answers, tel = '030 5550142', may = ALL) {
  const server = provideAnswers(answers);
  const providers = [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])];
  await render(RingPage, { providers, inputs: { tel } });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  return { user: userEvent.setup(), server, router: TestBed.inject(Router), armed: TestBed.inject(ArmedCall) };
}

/** Forms are typed into letter by letter. */
jest.setTimeout(20_000);

describe('a telephone that rings', () => {
  it('opens the one person who has the number, with the call waiting to be logged', async () => {
    const { router, armed, server } = await shown({ Ring: () => ring(NUMBER, caller('c1', 'Amira Haddad')) });
    await waitFor(() => expect(router.url).toBe('/contacts/c1'));
    expect(server.sent[0]?.variables).toEqual({ tel: '030 5550142' });
    expect(armed.call()).toEqual({ contactId: 'c1', number: NUMBER });
    const begun = { begin: { direction: 'INBOUND' }, channel: 'PHONE' };
    expect(armed.requestFor('c1')).toMatchObject(begun);
    expect(armed.requestFor('c2')).toEqual({});
  });

  it('lets choose who it is when several share the number', async () => {
    const affiliations = [
      {
        __typename: 'Affiliation',
        id: 'a',
        company: { __typename: 'CompanyRef', id: 'k', name: 'Café Meridian' },
        title: 'Owner',
        primary: true,
      },
    ];
    const brief = aBrief(9, aLine('NAME', anItem('Say Amira.')), aLine('OWED', anItem('New drop time. Due today.')));
    const callers = [caller('c1', 'Amira Haddad', { affiliations, brief }), caller('c2', 'Marc Haddad')];
    const { user, router } = await shown({ Ring: () => ring(NUMBER, ...callers) });
    const first = await screen.findByRole('button', { name: /Amira Haddad/ });
    expect(first.textContent).toContain('Owner, Café Meridian');
    expect(first.textContent).toMatch(/We promised:\s+New drop time\. Due today\./);
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(router.url).toBe('/contacts/c2'));
  });

  it('asks only the name of somebody new, with the number filled in', async () => {
    const made = { createContact: { __typename: 'ContactPayload', contact: null, userErrors: [] } };
    const { user, router, server, armed } = await shown({ Ring: () => ring(NUMBER), CreateContact: () => made });
    const name = await screen.findByRole('textbox', { name: 'Given name' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.keyboard('Oliver{Enter}');
    await waitFor(() => expect(router.url).toMatch(/^\/contacts\/[0-9a-f-]{36}$/));
    const sent = server.sent.find(({ operationName }) => operationName === 'CreateContact');
    expect(sent?.variables['input']).toMatchObject({ givenName: 'Oliver', phone: NUMBER, familyName: null });
    expect(armed.call()?.number).toBe(NUMBER);
  });

  it('gives the number to somebody who is known by another one', async () => {
    const found = { __typename: 'Contact', id: 'c7', displayName: 'Amira Haddad', affiliations: [] };
    const contact = null;
    const { user, router, server } = await shown({
      Ring: () => ring(NUMBER),
      ContactSearch: () => ({ contacts: { __typename: 'ContactConnection', nodes: [found] } }),
      AddContactPoint: () => ({ answer: { __typename: 'ContactPayload', contact, change: null, userErrors: [] } }),
    });
    await user.type(await screen.findByRole('combobox', { name: 'Who is it?' }), 'amira');
    await screen.findByRole('option', { name: /Amira Haddad/ });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.url).toBe('/contacts/c7'));
    const sent = server.sent.find(({ operationName }) => operationName === 'AddContactPoint');
    expect(sent?.variables['input']).toMatchObject({ contactId: 'c7', kind: 'PHONE', value: NUMBER });
  });

  it('says what is no number, and takes another one', async () => {
    const { user, router } = await shown({ Ring: () => ring(null) }, 'anonymous');
    expect(await screen.findByText('“anonymous” is not a telephone number.')).toBeTruthy();
    const box = screen.getByRole('textbox', { name: 'Telephone number' });
    await user.clear(box);
    await user.type(box, '030 5550142{Enter}');
    await waitFor(() => expect(router.url).toBe('/ring?tel=030%205550142'));
  });

  it('makes nobody where the role may only read', async () => {
    const { armed } = await shown({ Ring: () => ring(NUMBER) }, NUMBER, []);
    expect(await screen.findByText(`Nobody here has ${NUMBER} yet.`)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Given name' })).toBeNull();
    expect(armed.call()).toBeNull();
  });

  it('tells a failure and looks again when asked', async () => {
    const answers = [503, ring(NUMBER, caller('c1', 'Amira Haddad'))];
    const { user, router } = await shown({ Ring: () => answers.shift() ?? 503 });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(router.url).toBe('/contacts/c1'));
  });
});
