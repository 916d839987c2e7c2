import { describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { Affiliations } from './affiliations';

const meridian = { __typename: 'Company', id: 'co1', name: 'Café Meridian' };
const job = {
  __typename: 'Affiliation',
  id: 'a1',
  version: 5,
  company: { ...meridian, __typename: 'CompanyRef' },
  title: 'Operations lead',
  buyingRole: null,
  from: '2023-03-01',
  to: null,
  primary: true,
};
const answer = { __typename: 'ContactPayload', contact: aContact(), change: null, userErrors: [] };

async function shown() {
  const nodes = (search: unknown) => (!search || 'café meridian'.includes(String(search)) ? [meridian] : []);
  const { client, sent } = aServer({
    ContactCompanies: ({ search }) => ({
      companies: { __typename: 'CompanyConnection', nodes: nodes(String(search ?? '').toLowerCase()) },
    }),
    AddAffiliation: () => ({ answer }),
    UpdateAffiliation: () => ({ answer }),
    CreateEmployer: () => ({ answer: { __typename: 'CompanyPayload', change: null, userErrors: [] } }),
  });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  await render(Affiliations, { providers, inputs: { contact: aContact({ affiliations: [job] }) } });
  const user = userEvent.setup();
  const add = async (name: string) => {
    await user.click(screen.getByRole('button', { name: 'Add a company' }));
    await user.type(await screen.findByRole('combobox', { name: 'Company' }), name);
  };
  const inputsOf = (operation: string) =>
    sent.filter((one) => one.operation === operation).map(({ variables }) => Object(variables['input']));
  return { user, add, inputsOf };
}

describe('the companies of a person', () => {
  it('are found by typing', async () => {
    const { user, add, inputsOf } = await shown();
    await add('café meridian');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inputsOf('AddAffiliation')).toMatchObject([{ companyId: 'co1' }]));
    expect(inputsOf('CreateEmployer')).toEqual([]);
  });

  it('are made when there is none of that name', async () => {
    const { user, add, inputsOf } = await shown();
    await add('Harbourside Deli');
    expect(await screen.findByText('“Harbourside Deli” is new here and will be added.')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inputsOf('AddAffiliation')).toHaveLength(1));
    const [made] = inputsOf('CreateEmployer');
    expect(made).toMatchObject({ name: 'Harbourside Deli' });
    expect(inputsOf('AddAffiliation')[0].companyId).toBe(made.id);
  });

  it('say their days in words', async () => {
    await shown();
    const since = screen.getByRole('button', { name: /^From/ });
    expect(since.textContent).toContain('Mar');
    expect(since.textContent).toContain('2023');
    expect(since.textContent).not.toContain('2023-03-01');
  });

  it('end today', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'Café Meridian, more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ended today' }));
    const to = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
    expect(inputsOf('UpdateAffiliation')).toEqual([{ id: 'a1', version: 5, to }]);
  });
});
