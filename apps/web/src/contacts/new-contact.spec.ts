import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/angular';
import type { Answers } from '../graphql/testing/answers';
import { aListedContact } from './testing/a-listed-contact';
import { aListServer, openList } from './testing/open-list';

async function open(answers: Answers = {}) {
  const opened = await openList('/contacts', { ...aListServer(0), ...answers });
  await screen.findByRole('heading', { name: 'No contacts yet' });
  await opened.user.keyboard('n');
  await screen.findByRole('dialog', { name: 'New contact' });
  const sent = (operation: string) =>
    opened.server.sent.filter(({ operationName }) => operationName === operation).map(({ variables }) => variables);
  return { ...opened, sent };
}

/** Whole pages are opened and typed into letter by letter. */
jest.setTimeout(20_000);

const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const submit = () => screen.getByRole('button', { name: 'Add contact' });
const payload = (contact: object | null, userErrors: object[] = []) => ({
  createContact: { __typename: 'ContactPayload', contact, userErrors },
});

describe('a new contact', () => {
  it('is sent under an id of our own and opened', async () => {
    const { user, router, sent } = await open({
      CreateContact: ({ input }) => payload(aListedContact({ id: Object(input).id })),
    });
    await user.type(box('Given name'), 'Amira');
    await user.type(box(/^Family name/), 'Haddad');
    await user.click(submit());
    await waitFor(() => expect(router.url).toMatch(/^\/contacts\/[0-9a-f-]{36}$/));
    expect(sent('CreateContact')[0]?.['input']).toMatchObject({
      givenName: 'Amira',
      familyName: 'Haddad',
      email: null,
      ownerId: 'member-1',
    });
  });

  it('shows at the field what the server refused', async () => {
    const wrong = {
      __typename: 'UserError',
      code: 'INVALID',
      message: 'This number is two digits short.',
      field: ['phone'],
    };
    const { user } = await open({ CreateContact: () => payload(null, [wrong]) });
    await user.type(box('Given name'), 'Amira');
    await user.type(box(/^Phone/), '0117 496 01');
    await user.click(submit());
    await screen.findByText('This number is two digits short.');
    await waitFor(() => expect(document.activeElement).toBe(box(/^Phone/)));
  });

  it('asks for a name and sends nothing without one', async () => {
    const { user, sent } = await open();
    await user.click(submit());
    expect(screen.getByText('Please fill this in.')).toBeTruthy();
    expect(sent('CreateContact')).toEqual([]);
  });

  it('hints at somebody who is known already', async () => {
    const known = aListedContact({ id: 'c9' });
    const { user, sent } = await open({
      AlreadyKnown: () => ({ contacts: { __typename: 'ContactConnection', nodes: [known] } }),
    });
    await user.type(box(/^E-mail/), 'amira@meridian.example');
    await screen.findByText('Already known?');
    expect(screen.getByRole('link', { name: 'Amira Haddad' }).getAttribute('href')).toBe('/contacts/c9');
    expect(sent('AlreadyKnown').at(-1)).toEqual({ search: 'amira@meridian.example' });
  });

  it('makes a company that is not there yet, and places the person there', async () => {
    const { user, sent } = await open({
      CreateCompany: ({ input }) => ({
        createCompany: {
          __typename: 'CompanyPayload',
          company: { __typename: 'Company', id: Object(input).id, name: 'Café Meridian' },
          userErrors: [],
        },
      }),
      CreateContact: ({ input }) => payload(aListedContact({ id: Object(input).id })),
    });
    await user.type(box('Given name'), 'Amira');
    await user.type(screen.getByRole('combobox', { name: /^Company/ }), 'Café Meridian');
    await user.click(submit());
    await waitFor(() => expect(sent('CreateContact')).toHaveLength(1));
    const made = Object(sent('CreateCompany')[0]?.['input']).id;
    expect(sent('CreateContact')[0]?.['input']).toMatchObject({ companyId: made });
  });
});
