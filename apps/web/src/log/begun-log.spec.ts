import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { screen, waitFor } from '@testing-library/angular';
import { aContact } from '../contact/testing/a-contact';
import { AskToLog } from './ask-to-log';
import { aPromise, forgetDevice, openComposer, usual } from './testing/open-composer';

beforeEach(forgetDevice);

const promises = [aPromise({ id: 'p1', text: 'Send the invoice' }), aPromise({ id: 'p2', text: 'Send the list' })];
const answers = usual({ LogContact: () => ({ contact: { ...aContact(), promises } }) });

describe('a log that begins with what is known', () => {
  it('keeps the promise it was opened for', async () => {
    const { user, sentLogs } = await openComposer(answers, { contactId: 'c1', begin: { keptPromiseIds: ['p2'] } });
    await screen.findByRole('checkbox', { name: /Send the list/, checked: true });
    await user.keyboard('Sent it.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ body: 'Sent it.', keptPromiseIds: ['p2'] }));
  });

  it('adds to the draft that was begun before', async () => {
    const { user, composer } = await openComposer(answers);
    await user.keyboard('Half a thought{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    composer.open({ contactId: 'c1', begin: { keptPromiseIds: ['p1'] } });
    await screen.findByRole('checkbox', { name: /Send the invoice/, checked: true });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' }).value).toBe('Half a thought');
  });

  it('takes the type of the way that was proposed, and is a plan when its time lies ahead', async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    const { user, sentLogs } = await openComposer(usual(), { contactId: 'c1', channel: 'EMAIL', begin: { at } });
    await screen.findByRole('radio', { name: 'E-mail', checked: true });
    await user.keyboard('The price list.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sentLogs()[0]).toMatchObject({ typeId: 'email', status: 'PLANNED', occurredAt: at }));
  });

  it('tells its follower when it is logged, and when it is taken back', async () => {
    const told: string[] = [];
    const follower = { logged: (id: string) => void told.push(id), undone: () => void told.push('undone') };
    const { user, sentLogs } = await openComposer(usual(), { contactId: 'c1', follower });
    await user.keyboard('Spoke to her.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(told).toEqual([sentLogs()[0]?.id]));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(told).toEqual([sentLogs()[0]?.id, 'undone']));
  });
});

describe('a call that was dialled elsewhere', () => {
  it('is asked for once the page is seen again, and only once', async () => {
    const { user, composer } = await openComposer(usual(), null);
    TestBed.inject(AskToLog).arm('Amira', { contactId: 'c1' });
    document.dispatchEvent(new Event('visibilitychange'));
    await user.click(await screen.findByRole('button', { name: 'Log' }));
    expect(composer.request()?.contactId).toBe('c1');
    composer.close();
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(screen.queryByText(/Log what you spoke of/)).toBeNull());
  });
});
