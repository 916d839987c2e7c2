import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../contact/testing/a-contact';
import { anInteraction } from '../../contact/testing/an-interaction';
import type { Answers } from '../../graphql/testing/answers';
import { aChange, forgetDevice, openComposer, usual } from '../testing/open-composer';

beforeEach(forgetDevice);

const mine = anInteraction({ id: 'i1', version: 1, body: 'As it was.' });
const theirs = anInteraction({ id: 'i1', version: 2, body: 'What Tom wrote.' });
const payload = { __typename: 'InteractionPayload', contact: aContact(), deletedId: null };
const conflict = { __typename: 'UserError', code: 'CONFLICT', message: 'Changed.', field: [] };

const server: Answers = {
  LoggedInteraction: () => ({ interaction: mine }),
  EditInteraction: ({ input }) => {
    const { version, body } = input as { version: number; body: string };
    if (version !== 2) return { answer: { ...payload, interaction: theirs, change: null, userErrors: [conflict] } };
    const interaction = { ...theirs, version: 3, body };
    return { answer: { ...payload, interaction, change: aChange('e1'), userErrors: [] } };
  },
};

async function openEdit(over: Answers = {}) {
  const opened = await openComposer(usual({ ...server, ...over }), null);
  opened.composer.open({ contactId: 'c1', interactionId: 'i1' });
  const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
  const edits = () => opened.server.sent.filter(({ operationName }) => operationName === 'EditInteraction');
  return { ...opened, note, edits, user: userEvent.setup() };
}

describe('an edit', () => {
  it('shows theirs beside mine when somebody was quicker, and mine can stand', async () => {
    const { user, note, edits } = await openEdit();
    expect(note.value).toBe('As it was.');
    await user.clear(note);
    await user.type(note, 'As I know it.{Control>}{Enter}{/Control}');
    const card = await screen.findByRole('alert');
    expect(card.textContent).toMatch(/As I know it\..*What Tom wrote\./s);
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await screen.findByText('Saved');
    expect(edits().map(({ variables }) => variables['input'])).toMatchObject([
      { version: 1, body: 'As I know it.' },
      { version: 2, body: 'As I know it.' },
    ]);
  });

  it('can take theirs', async () => {
    const { user, note } = await openEdit();
    await user.type(note, ' And more.{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(note.value).toBe('What Tom wrote.'));
  });

  it('completes a plan: it took place now', async () => {
    const ahead = anInteraction({ id: 'i1', version: 2, status: 'PLANNED', occurredAt: '2099-01-01T09:00:00.000Z' });
    const opened = await openComposer(usual({ ...server, LoggedInteraction: () => ({ interaction: ahead }) }), null);
    opened.composer.open({ contactId: 'c1', interactionId: 'i1' });
    await opened.user.click(await screen.findByRole('radio', { name: 'It took place' }));
    await opened.user.click(screen.getByRole('button', { name: 'Voicemail' }));
    await opened.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved');
    const sent = opened.server.sent.find(({ operationName }) => operationName === 'EditInteraction');
    expect(sent?.variables['input']).toMatchObject({ status: 'COMPLETED', outcome: 'LEFT_VOICEMAIL' });
  });
});
