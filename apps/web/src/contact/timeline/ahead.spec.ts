import { describe, expect, it } from '@jest/globals';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { aReminder } from '../../reminders/testing/a-reminder';
import { aContact } from '../testing/a-contact';
import { anInteraction } from '../testing/an-interaction';
import { Ahead } from './ahead';

const reminder = aReminder({
  title: 'Ask about the walnut loaf',
  dueDate: '2099-11-24',
  state: 'SCHEDULED',
  assignee: { id: 'lena', name: 'Lena Bauer' },
});
const planned = anInteraction({
  id: 'i2',
  status: 'PLANNED',
  subject: 'Tasting',
  occurredAt: '2099-11-20T09:00:00.000Z',
});
const yes = () => ({
  answer: { __typename: 'ReminderPayload', reminder: null, contact: aContact(), change: null, userErrors: [] },
});

async function shown(over: Parameters<typeof aContact>[0], may = ['createReminder'], plansOnly = false) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const server = provideAnswers({
    CompleteReminder: yes,
    SnoozeReminder: yes,
    CancelReminder: yes,
    CreateReminder: yes,
  });
  const providers = [provideTestTexts(), server.provider];
  const view = await render(Ahead, {
    providers,
    inputs: { contact: aContact(over), plansOnly },
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  view.detectChanges();
  const input = (operation: string) =>
    server.sent.find(({ operationName }) => operationName === operation)?.variables['input'];
  return { user: userEvent.setup(), input };
}

describe('what lies ahead', () => {
  it('stands in the order of its dates', async () => {
    await shown({ reminders: [reminder], planned: [planned] });
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toContain('Tasting');
    expect(rows[1]).toMatch(/Ask about the walnut loaf.*Lena Bauer/s);
  });

  it('ends a reminder with one press', async () => {
    const { user, input } = await shown({ reminders: [reminder] });
    await user.click(screen.getByRole('button', { name: 'Done: Ask about the walnut loaf' }));
    await waitFor(() => expect(input('CompleteReminder')).toEqual({ id: 'r1', version: 2 }));
  });

  it('puts a reminder off, or takes it off the list', async () => {
    const { user, input } = await shown({ reminders: [reminder] });
    const menu = async () =>
      user.click(await screen.findByLabelText('Snooze: Ask about the walnut loaf', { selector: 'button' }));
    await menu();
    await user.click(await screen.findByRole('menuitem', { name: /Next week/ }));
    await waitFor(() => expect(input('SnoozeReminder')).toMatchObject({ id: 'r1', version: 2 }));
    await menu();
    await user.click(await screen.findByRole('menuitem', { name: 'Not needed any more' }));
    await waitFor(() => expect(input('CancelReminder')).toEqual({ id: 'r1', version: 2 }));
  });

  it('takes a new reminder about this person, with a time', async () => {
    const { user, input } = await shown({});
    await user.click(screen.getByRole('button', { name: 'Add a reminder' }));
    await user.type(await screen.findByRole('textbox', { name: 'What to remember' }), 'Ring about rye');
    await user.type(screen.getByLabelText(/^Time/), '14:30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(input('CreateReminder')).toMatchObject({ title: 'Ring about rye', contactId: 'c1' }));
    const { dueAt, dueDate } = Object(input('CreateReminder'));
    expect([new Date(String(dueAt)).getHours(), new Date(String(dueAt)).getMinutes(), dueDate]).toEqual([14, 30, null]);
  });

  it('says nothing of promises where the brief shows them', async () => {
    await shown({}, [], true);
    expect(screen.getByText('Nothing is planned, and no reminder is set.')).toBeTruthy();
  });

  it('shows who may only read no button', async () => {
    await shown({ reminders: [{ ...reminder, viewerCanEdit: false }] }, []);
    expect(screen.getByText('Ask about the walnut loaf')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
