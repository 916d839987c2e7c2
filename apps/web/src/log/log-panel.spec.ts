import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/angular';
import { aContact } from '../contact/testing/a-contact';
import { aPromise, forgetDevice, openComposer, refusedLog, usual } from './testing/open-composer';

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });

beforeEach(forgetDevice);

describe('the composer', () => {
  it('begins in the note and logs one sentence with Ctrl Enter', async () => {
    const { user, sentLogs } = await openComposer();
    expect(document.activeElement).toBe(note());
    await user.keyboard('Told her 06:30.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    expect(sentLogs()[0]).toMatchObject({
      contactId: 'c1',
      typeId: 'call',
      body: 'Told her 06:30.',
      status: 'COMPLETED',
    });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(await screen.findByText('Logged with Amira')).toBeTruthy();
  });

  it('logs with nothing but person and type', async () => {
    const { user, sentLogs } = await openComposer();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    expect(sentLogs()[0]).toMatchObject({ body: null, feeling: null, outcome: null, promises: [], painPoints: [] });
  });

  it('logs what was saved before the person was there, as soon as they are', async () => {
    let arrive: (answer: object) => void = () => undefined;
    const arrival = new Promise<object>((resolve) => (arrive = resolve));
    const { user, composer, sentLogs } = await openComposer(usual({ LogContact: () => arrival }), null);
    composer.open({ contactId: 'c1' });
    await screen.findByRole('textbox', { name: 'What happened?' });
    await user.click(note());
    await user.keyboard('Told her 06:30.{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/as soon as the person has loaded/)).toBeTruthy();
    arrive({ contact: aContact() });
    await waitFor(() => expect(sentLogs()).toMatchObject([{ contactId: 'c1', body: 'Told her 06:30.' }]));
    expect(await screen.findByText('Logged with Amira')).toBeTruthy();
  });

  it('opens with the type last used with this person', async () => {
    const lastInteraction = { __typename: 'InteractionSummary', id: 'i0', typeKey: 'EMAIL' };
    await openComposer(usual({ LogContact: () => ({ contact: { ...aContact(), lastInteraction } }) }));
    expect(screen.getByRole('radio', { name: 'E-mail', checked: true })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Outcome' })).toBeNull();
  });

  it('takes the feeling by Alt and a number, also while writing', async () => {
    const { user, sentLogs } = await openComposer();
    await user.keyboard('Fine.{Alt>}[Digit4]{/Alt}{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs()[0]?.feeling).toBe('WARM'));
  });

  it('closes with Esc and keeps the draft for the next time', async () => {
    const { user, composer } = await openComposer();
    await user.keyboard('Half a thought{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    composer.open({ contactId: 'c1' });
    await waitFor(() => expect(note().value).toBe('Half a thought'));
    expect(screen.getByText(/Draft kept on this device/)).toBeTruthy();
  });

  it('discards the draft and brings it back', async () => {
    const { user } = await openComposer();
    await user.keyboard('Half a thought');
    await user.click(await screen.findByRole('button', { name: 'Discard the draft' }));
    expect(note().value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(note().value).toBe('Half a thought');
  });

  it('comes back with every word and the reason at the field when the server refuses', async () => {
    const answers = usual({ LogInteraction: () => refusedLog('This is too old.', ['promises', '0', 'text']) });
    const { user } = await openComposer(answers);
    await user.keyboard('A note.');
    await user.click(screen.getByRole('button', { name: 'Promise' }));
    await user.keyboard('Send it{Control>}{Enter}{/Control}');
    const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'What was promised' });
    expect([note().value, box.value]).toEqual(['A note.', 'Send it']);
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(within(screen.getByRole('group', { name: 'Promise' })).getByRole('alert').textContent).toContain('too old');
  });

  it('asks for what is missing in what was added and sends nothing', async () => {
    const { user, sentLogs } = await openComposer();
    await user.keyboard('{Alt>}p{/Alt}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const box = screen.getByRole('textbox', { name: 'What was promised' });
    await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(box);
    expect(sentLogs()).toEqual([]);
  });

  it('keeps with it an open pain point told again and a promise kept', async () => {
    const painPoints = [
      {
        __typename: 'PainPoint',
        id: 'pain',
        title: 'Late bread',
        severity: 2,
        lastMentionedAt: '2026-11-03T09:00:00.000Z',
      },
    ];
    const promises = [aPromise({ id: 'promise', text: 'New drop time' })];
    const { user, sentLogs } = await openComposer(
      usual({ LogContact: () => ({ contact: { ...aContact(), painPoints, promises } }) }),
    );
    await user.click(screen.getByRole('checkbox', { name: /New drop time/ }));
    await user.click(screen.getByRole('button', { name: /Pain point/ }));
    await user.click(screen.getByRole('button', { name: /Late bread already told us/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs()).toHaveLength(1));
    expect(sentLogs()[0]).toMatchObject({ keptPromiseIds: ['promise'], painPoints: [{ painPointId: 'pain' }] });
  });

  it('plans what lies ahead', async () => {
    const { user, sentLogs } = await openComposer();
    await user.click(screen.getByRole('button', { name: 'Now' }));
    await user.click(screen.getByRole('button', { name: 'Tomorrow 9:00' }));
    expect(screen.getByRole('heading', { name: 'Plan: Call with Amira' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await waitFor(() => expect(sentLogs()[0]?.status).toBe('PLANNED'));
  });
});
