import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/angular';
import { forgetDevice, openComposer, usual } from './testing/open-composer';

beforeEach(forgetDevice);

describe('a call that reached nobody', () => {
  it.each([
    ['NO_ANSWER', 'No answer, logged with Amira'],
    ['LEFT_VOICEMAIL', 'Voicemail, logged with Amira'],
  ] as const)('is logged at once: %s', async (outcome, said) => {
    const { sentLogs, composer } = await openComposer(usual(), { contactId: 'c1', outcome });
    await screen.findByText(said);
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    expect(sentLogs()[0]).toMatchObject({ typeId: 'call', direction: 'OUTBOUND', outcome, body: null });
    expect(composer.request()).toBeNull();
  });

  it('is taken back by U', async () => {
    const { user, server, sentLogs } = await openComposer(usual(), { contactId: 'c1', outcome: 'NO_ANSWER' });
    await screen.findByText('No answer, logged with Amira');
    await user.keyboard('u');
    await screen.findByText('Taken back');
    const undone = server.sent.find(({ operationName }) => operationName === 'UndoChange');
    expect(undone?.variables).toEqual({ input: { changeId: `change-${sentLogs()[0]?.id}` } });
  });
});

describe('an undone log', () => {
  it('brings its words back into the form under a new id', async () => {
    const { user, sentLogs } = await openComposer();
    await user.keyboard('Told her 06:30.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
    await waitFor(() => expect(note.value).toBe('Told her 06:30.'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sentLogs()).toHaveLength(2));
    expect(sentLogs()[1]?.id).not.toBe(sentLogs()[0]?.id);
  });
});
