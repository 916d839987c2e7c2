import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/angular';
import { aDay, aPromiseDue, aReminderDue } from '../testing/a-day';
import { openToday, yes } from '../testing/open-today';

const full = aDay({ due: [aPromiseDue(), aReminderDue()], overdue: 1, dueToday: 1 });
const rows = async () => within(await screen.findByRole('region', { name: 'Due' })).getAllByRole('listitem');
const done = (name: string) => screen.getByRole('button', { name });

describe('what is due', () => {
  it('stands apart from what is overdue', async () => {
    await openToday([aDay({ due: [aReminderDue(), aPromiseDue()] })]);
    const late = await screen.findByRole('list', { name: 'Overdue' });
    expect(late.textContent).toContain('Send the corrected invoice');
    expect(screen.getByRole('list', { name: 'Due' }).textContent).toContain('Order the flour');
  });

  it('says first what was promised, then to whom, then how long it is over', async () => {
    await openToday([full]);
    const [first] = await rows();
    expect(first?.textContent).toMatch(/Send the corrected invoice.*Kwame Mensah.*Brightwater School/s);
    expect(within(first ?? document.body).getAllByText('2 business days over').length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Kwame Mensah' }).getAttribute('href')).toBe('/contacts/kwame');
  });

  it('keeps a promise at once, leaves it in its place, and takes it back with U', async () => {
    const after = aDay({ due: [aReminderDue()], dueToday: 1, doneToday: 1 });
    const { user, sent } = await openToday([full, after, full], { KeepPromise: () => yes('ContactPayload', 'p1') });
    await rows();
    await user.click(done('Done: Send the corrected invoice'));
    expect((await rows())[0]?.querySelector('.line-through')?.textContent).toBe('Send the corrected invoice');
    expect(await screen.findByText(/1 due today, 1 done/)).toBeTruthy();
    expect((await rows())[0]?.textContent).toContain('Send the corrected invoice');
    expect(sent('KeepPromise')[0]?.variables).toEqual({ input: { id: 'p1', version: 4 } });
    await user.keyboard('u');
    await waitFor(() => expect(sent('UndoChange')[0]?.variables).toEqual({ input: { changeId: 'change-p1' } }));
    await waitFor(() => expect(screen.queryByText(/done \d/)).toBeNull());
  });

  it('says so when the server refuses, and the row is open again', async () => {
    const refused = { __typename: 'UserError', code: 'WRONG_STATE', message: 'It is kept already.', field: [] };
    const no = { ...yes('ReminderPayload', 'r1').answer, userErrors: [refused] };
    const { user } = await openToday([full], { CompleteReminder: () => ({ answer: no }) });
    await rows();
    await user.click(done('Done: Order the flour'));
    expect((await screen.findByRole('alert')).textContent).toContain('It is kept already.');
    expect(done('Done: Order the flour').getAttribute('aria-pressed')).toBe('false');
  });

  it('is walked with J and K, done with D, logged with L so that the promise is kept', async () => {
    const { user, sent, composer } = await openToday([full], { CompleteReminder: () => yes('ReminderPayload', 'r1') });
    const [first, second] = await rows();
    await user.keyboard('j');
    expect(first?.contains(document.activeElement)).toBe(true);
    await user.keyboard('l');
    expect(composer.request()).toMatchObject({ contactId: 'kwame', begin: { keptPromiseIds: ['p1'] } });
    composer.close();
    await user.keyboard('jj');
    expect(second?.contains(document.activeElement)).toBe(true);
    await user.keyboard('d');
    await waitFor(() => expect(sent('CompleteReminder')[0]?.variables).toEqual({ input: { id: 'r1', version: 2 } }));
    await user.keyboard('k');
    expect(first?.contains(document.activeElement)).toBe(true);
  });

  it('puts a reminder off from its menu with S', async () => {
    const { user, sent } = await openToday([full], { SnoozeReminder: () => yes('ReminderPayload', 'r1') });
    await rows();
    await user.keyboard('jjs');
    await user.click(await screen.findByRole('menuitem', { name: /Tomorrow/ }));
    await waitFor(() => expect(sent('SnoozeReminder')).toHaveLength(1));
    const until = new Date(String(Object(sent('SnoozeReminder')[0]?.variables['input'])['until']));
    expect([until.getHours(), until.getMinutes()]).toEqual([9, 0]);
    expect(await screen.findByText(/Comes back tomorrow/)).toBeTruthy();
  });

  it('moves the date of a promise, and says whether they were told', async () => {
    const { user, sent } = await openToday([full], { RenegotiatePromise: () => yes('ContactPayload', 'p1') });
    await rows();
    await user.click(screen.getByRole('button', { name: /More about the promise/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move the date' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Kwame was told' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent('RenegotiatePromise')).toHaveLength(1));
    const input = Object(sent('RenegotiatePromise')[0]?.variables['input']);
    expect(input).toMatchObject({ id: 'p1', version: 4 });
    expect(input.customerToldAt).toBeTruthy();
    expect(await screen.findByText('The date is moved')).toBeTruthy();
  });
});
