import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/angular';
import { aProposal } from '../../listening/testing/a-proposal';
import { aDraft } from '../testing/a-hearing';
import { forgetDevice, openComposer, usual } from '../testing/open-composer';

const NOTE = 'The bread was late again today.';
const save = '{Control>}{Enter}{/Control}';
const heard = { Hear: () => aDraft({ hearing: { proposals: [aProposal(NOTE, 'late again')] } }) };
const card = () => screen.findByRole('group', { name: 'Bread comes late' }, { timeout: 3000 });
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });

async function written(answers = usual(heard), text = NOTE) {
  const opened = await openComposer(answers);
  await opened.user.keyboard(text);
  const asked = () => opened.server.sent.filter(({ operationName }) => operationName === 'Hear');
  return { ...opened, asked };
}

beforeEach(forgetDevice);

describe('what is noticed in a note', () => {
  it('is asked for once nobody types, with its words and its reason', async () => {
    const { asked } = await written();
    expect((await card()).textContent).toMatch(/late again.*Something came late\./s);
    expect(asked().map(({ variables }) => variables['input'])).toEqual([
      expect.objectContaining({ contactId: 'c1', text: NOTE }),
    ]);
  });

  it('is kept only when somebody says so, and sent with what was answered', async () => {
    const { user, sentLogs } = await written();
    await card();
    await user.click(screen.getByRole('button', { name: 'Keep: Bread comes late' }));
    await user.click(note());
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    const [pain] = sentLogs()[0]?.painPoints ?? [];
    expect(pain).toMatchObject({ title: 'Bread comes late', category: 'DELIVERY', theirWords: 'late again' });
    expect(sentLogs()[0]?.answers).toEqual([
      { answer: 'ACCEPTED', kind: 'PAIN_POINT', from: 14, to: 24, recordId: pain?.id },
    ]);
  });

  it('stays a proposal of the entry when nobody says anything', async () => {
    const { user, sentLogs } = await written();
    await card();
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ body: NOTE, answers: [], painPoints: [] }));
  });

  it('can be changed before it is kept', async () => {
    const { user, sentLogs } = await written();
    await card();
    await user.click(screen.getByRole('button', { name: 'Change, then keep: Bread comes late' }));
    const title = screen.getByRole('textbox', { name: 'What hurts' });
    await user.clear(title);
    await user.type(title, `Bread after seven${save}`);
    await waitFor(() => expect(sentLogs()[0]?.painPoints).toMatchObject([{ title: 'Bread after seven' }]));
  });

  it('is proposed again once its record is removed, and says so with focus in the note', async () => {
    const { user, sentLogs } = await written();
    await card();
    await user.click(screen.getByRole('button', { name: 'Change, then keep: Bread comes late' }));
    screen.getByRole('button', { name: 'Remove: Pain point' }).focus();
    await user.keyboard('{Enter}');
    await card();
    expect(document.activeElement).toBe(note());
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ answers: [], painPoints: [] }));
  });

  it('is dismissed, comes back with Undo, and is sent as dismissed', async () => {
    const { user, sentLogs } = await written();
    await card();
    await user.click(screen.getByRole('button', { name: 'Put aside: Bread comes late' }));
    expect(screen.queryByRole('group', { name: 'Bread comes late' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await card();
    await user.click(screen.getByRole('button', { name: 'Put aside: Bread comes late' }));
    await user.click(note());
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]?.answers).toMatchObject([{ answer: 'DISMISSED', recordId: null }]));
  });

  it('goes with its words, and is not proposed where they are marked', async () => {
    const { user } = await written();
    await card();
    await user.clear(note());
    await user.type(note(), '#The bread was late again today.');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Bread comes late' })).toBeNull());
  });

  it('is missing, and nothing else is, when the server does not answer', async () => {
    const { user, asked, sentLogs } = await written(usual({ Hear: () => 503 }));
    await waitFor(() => expect(asked()).toHaveLength(1), { timeout: 3000 });
    expect(screen.queryByText('Noticed in your note')).toBeNull();
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ body: NOTE }));
  });

  it('proposes how it sounds, and a person says how it was', async () => {
    const tone = {
      __typename: 'HeardTone',
      feeling: 'STRAINED' as const,
      because: [{ __typename: 'HeardWord', word: 'late' }],
    };
    const { user, sentLogs } = await written(usual({ Hear: () => aDraft({ hearing: { tone } }) }));
    expect(await screen.findByText('Sounds strained, from “late”', {}, { timeout: 3000 })).toBeTruthy();
    const feelings = screen.getByRole('radiogroup', { name: /^How did/ });
    expect(document.getElementById(feelings.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/strained/);
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ feeling: null }));
  });
});

describe('words of the note', () => {
  it('are marked by hand with keys alone', async () => {
    const { user, sentLogs } = await written(usual(), 'She wants rye on Fridays.');
    note().setSelectionRange(10, 24);
    await user.keyboard('{Shift}');
    await user.keyboard('{Alt>}m{/Alt}');
    await user.click(await screen.findByRole('menuitem', { name: 'Preference' }));
    expect(document.activeElement).toBe(note());
    await user.keyboard(save);
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    const [like] = sentLogs()[0]?.preferences ?? [];
    expect(like).toMatchObject({ value: 'rye on Fridays', key: 'OTHER' });
    expect(sentLogs()[0]?.answers).toMatchObject([{ answer: 'MARKED', from: 10, to: 24, recordId: like?.id }]);
  });
});
