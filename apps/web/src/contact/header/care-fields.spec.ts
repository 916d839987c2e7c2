import { describe, expect, it } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { CareFields } from './care-fields';

const wholesale = { __typename: 'Tag', id: 't1', name: 'Wholesale' };
const answer = { __typename: 'ContactPayload', contact: aContact(), change: null, userErrors: [] };

async function shown() {
  const yes = () => ({ answer });
  const { client, sent } = aServer({
    ContactChoices: () => ({ members: [], tags: [wholesale], interactionTypes: [] }),
    UpdateContact: yes,
    SetContactTags: yes,
    CreateTag: () => ({ answer: { __typename: 'TagPayload', change: null, userErrors: [] } }),
  });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  await render(CareFields, { providers, inputs: { contact: aContact() } });
  await screen.findByRole('button', { name: 'Wholesale' });
  const inputsOf = (operation: string) =>
    sent.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
  return { user: userEvent.setup(), inputsOf };
}

describe('the fields of who they are', () => {
  it('file them under a tag at once', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'Wholesale' }));
    expect(inputsOf('SetContactTags')).toEqual([{ contactId: 'c1', version: 3, tagIds: ['t1'] }]);
  });

  it('make a tag that is not there yet, and file them under it', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'New tag' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name of the tag' }), 'Regular{Enter}');
    await waitFor(() => expect(inputsOf('SetContactTags')).toHaveLength(1));
    const [made] = inputsOf('CreateTag');
    expect(made).toMatchObject({ name: 'Regular' });
    expect(inputsOf('SetContactTags')).toEqual([{ contactId: 'c1', version: 3, tagIds: [Object(made)['id']] }]);
  });

  it('take the tag that is there by that name', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'New tag' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name of the tag' }), 'wholesale{Enter}');
    await waitFor(() => expect(inputsOf('SetContactTags')).toMatchObject([{ tagIds: ['t1'] }]));
    expect(inputsOf('CreateTag')).toEqual([]);
  });

  it('say what they are to us, how far they came and how important they are', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'supplier' }));
    await user.click(screen.getByRole('button', { name: /^Importance/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Importance' }), 'High');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(screen.getByRole('button', { name: /^Stage/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Stage' }), 'Customer');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(inputsOf('UpdateContact')).toEqual([
      { id: 'c1', version: 3, relationshipKinds: ['SUPPLIER'] },
      { id: 'c1', version: 3, importance: 3 },
      { id: 'c1', version: 3, lifecycleStage: 'CUSTOMER' },
    ]);
  });

  it('ask plainly before a death is written', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'Record a death' }));
    const question = await screen.findByRole('group', { name: 'Has Amira Haddad died?' });
    expect(inputsOf('UpdateContact')).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Yes, write the day' }));
    await user.type(await screen.findByLabelText('Died'), '2026-11-20');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(inputsOf('UpdateContact')).toEqual([{ id: 'c1', version: 3, deceasedAt: '2026-11-20' }]);
  });
});
