import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { anInteraction } from '../testing/an-interaction';
import { PainRow } from './pain-row';

const pain = {
  __typename: 'PainPoint',
  id: 'pain1',
  version: 2,
  title: 'Bread comes after opening',
  theirWords: 'Bread comes after we open.',
  category: 'DELIVERY' as const,
  severity: 3,
  status: 'IN_PROGRESS' as const,
  repeatCount: 1,
  firstMentionedAt: '2026-11-03T07:31:00.000Z',
  lastMentionedAt: '2026-11-14T07:58:00.000Z',
  viewerCanEdit: true,
  mentions: [],
};
const answer = { __typename: 'ContactPayload', contact: aContact(), change: null, userErrors: [] };
const called = anInteraction({ id: 'called', outcome: 'CONNECTED', subject: 'All arrived in time' });
const wrote = anInteraction({ id: 'wrote', direction: 'INBOUND', subject: 'Thanks, it is fine now' });
const missed = anInteraction({ id: 'missed', outcome: 'NO_ANSWER' });

async function shown(entries: unknown[], over: Partial<typeof pain> = {}) {
  const timeline = {
    __typename: 'InteractionConnection',
    totalCount: entries.length,
    nodes: entries,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    searchedBackTo: null,
  };
  const { client, sent } = aServer({
    TimelinePage: () => ({ contact: { __typename: 'Contact', id: 'c1', timeline } }),
    ChangePainPointStatus: () => ({ answer }),
    UpdatePainPoint: () => ({ answer }),
  });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  await render(PainRow, { providers, inputs: { pain: { ...pain, ...over }, contactId: 'c1' } });
  const user = userEvent.setup();
  const choose = async (status: string) => {
    await user.click(screen.getByRole('button', { name: /^Change the state of/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: status }));
  };
  return { user, sent, choose };
}
const inputs = (sent: { operation: string; variables: Record<string, unknown> }[], operation: string) =>
  sent.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);

describe('a pain point in the brief', () => {
  it('is solved with the conversation in which they said so', async () => {
    const { user, sent, choose } = await shown([called, missed, wrote]);
    await choose('Solved, they confirmed');
    const select = await screen.findByRole('combobox', { name: 'In which conversation did they say so?' });
    expect([...select.querySelectorAll('option')].map((option) => option.value)).toEqual(['called', 'wrote']);
    await user.selectOptions(select, 'wrote');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(inputs(sent, 'ChangePainPointStatus')).toEqual([
      { id: 'pain1', version: 2, status: 'RESOLVED_CONFIRMED', interactionId: 'wrote' },
    ]);
    expect(sent[0]?.variables).toMatchObject({ filter: { from: pain.lastMentionedAt } });
  });

  it('asks for a conversation first when there was none', async () => {
    const { sent, choose } = await shown([missed]);
    await choose('Solved, they confirmed');
    expect((await screen.findByText(/They have not spoken with us/)).textContent).toContain('Log the conversation');
    expect(inputs(sent, 'ChangePainPointStatus')).toEqual([]);
  });

  it('moves on at once to every other state', async () => {
    const { sent, choose } = await shown([]);
    await choose('Fixed, not told yet');
    expect(inputs(sent, 'ChangePainPointStatus')).toEqual([{ id: 'pain1', version: 2, status: 'FIXED_NOT_TOLD' }]);
  });

  it.each([
    [/^What hurts/, 'textbox', 'Late bread', { title: 'Late bread' }],
    [/^Their words/, 'textbox', 'It is always late.', { theirWords: 'It is always late.' }],
    [/^Kind/, 'combobox', 'PRICE', { category: 'PRICE' }],
    [/^How bad/, 'combobox', '4', { severity: 4 }],
  ])('is edited in place: %s', async (name, role, value, fields) => {
    const { user, sent } = await shown([]);
    await user.click(screen.getByRole('button', { name }));
    const box = await screen.findByRole(role, { name });
    if (role === 'combobox') await user.selectOptions(box, value);
    else {
      await user.clear(box);
      await user.type(box, value);
    }
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(inputs(sent, 'UpdatePainPoint')).toEqual([{ ...fields, id: 'pain1', version: 2 }]);
  });

  it('is words alone for who may not edit', async () => {
    await shown([], { viewerCanEdit: false });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Fix under way')).toBeTruthy();
  });
});
