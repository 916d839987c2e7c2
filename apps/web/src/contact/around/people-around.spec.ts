import { describe, expect, it, jest } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { PeopleAround } from './people-around';

const jess = {
  __typename: 'Relationship',
  id: 'r1',
  version: 4,
  type: 'REPORT' as const,
  note: 'takes the delivery',
  archived: false,
  other: {
    __typename: 'ContactRef',
    id: 'c2',
    displayName: 'Jess Park',
    nameToUse: 'Jess',
    companyName: 'Harbourside',
  },
};
const marc = { ...jess, id: 'r2', type: 'SIBLING' as const, note: null, archived: true };
const answer = { __typename: 'ContactPayload', contact: aContact(), change: null, userErrors: [] };

async function shown(over = {}) {
  const found = { __typename: 'Contact', id: 'c9', displayName: 'Oliver Mills', affiliations: [] };
  const { client, sent } = aServer({
    ContactSearch: () => ({ contacts: { __typename: 'ContactConnection', nodes: [found] } }),
    AddRelationship: () => ({ answer }),
    UpdateRelationship: () => ({ answer }),
    RemoveRelationship: () => ({ answer }),
  });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }, provideRouter([])];
  const contact = aContact({ relationships: [jess], ...over });
  await render(PeopleAround, { providers, inputs: { contact, name: 'Amira' } });
  const inputsOf = (operation: string) =>
    sent.filter((one) => one.operation === operation).map(({ variables }) => Object(variables['input']));
  return { user: userEvent.setup(), inputsOf };
}

/** Forms are typed into letter by letter. */
jest.setTimeout(20_000);

describe('the people around somebody', () => {
  it('stand with what they are to them, and lead to their own page', async () => {
    await shown({ relationships: [jess, marc] });
    const card = screen.getByRole('region', { name: 'People around Amira' });
    expect(within(card).getByText('Reports to Amira · Harbourside · takes the delivery')).toBeTruthy();
    expect(within(card).getAllByRole('link', { name: 'Jess Park' })[0]?.getAttribute('href')).toBe('/contacts/c2');
    expect(within(card).getAllByText('archived')).toHaveLength(1);
  });

  it('are added by name, type and a few words', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.type(await screen.findByRole('combobox', { name: 'Who is it?' }), 'oliver');
    await screen.findByRole('option', { name: /Oliver Mills/ });
    await user.keyboard('{Enter}');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'What they are' }), 'FRIEND');
    await user.type(screen.getByRole('textbox', { name: /A few words/ }), 'from school{Enter}');
    await waitFor(() => expect(inputsOf('AddRelationship')).toHaveLength(1));
    const [sent] = inputsOf('AddRelationship');
    expect(sent).toMatchObject({ contactId: 'c1', otherId: 'c9', type: 'FRIEND', note: 'from school' });
  });

  it('are changed and removed from this side', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'Jess Park, more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'What they are' }), 'COLLEAGUE');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const ref = { id: 'r1', version: 4, contactId: 'c1' };
    await waitFor(() =>
      expect(inputsOf('UpdateRelationship')).toEqual([{ ...ref, type: 'COLLEAGUE', note: 'takes the delivery' }]),
    );
    await user.click(screen.getByRole('button', { name: 'Jess Park, more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(inputsOf('RemoveRelationship')).toEqual([ref]));
  });

  it('cannot be changed by who may only read', async () => {
    await shown({ viewerCanEdit: false });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
