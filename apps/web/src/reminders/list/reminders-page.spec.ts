import { describe, expect, it } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, provideRouter, withComponentInputBinding } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../contact/testing/a-contact';
import type { ReminderLineFragment } from '../../graphql/generated/graphql';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Now } from '../../ui/now';
import { ToastRegion } from '../../ui/toast-region';
import { aReminder, everySecondTuesday } from '../testing/a-reminder';
import { RemindersPage } from './reminders-page';

@Component({
  selector: 'heed-host',
  imports: [RouterOutlet, ToastRegion],
  template: '<router-outlet /><heed-toast-region />',
})
class Host {}

const kwame = {
  __typename: 'ContactRef',
  id: 'kwame',
  displayName: 'Kwame Mensah',
  nameToUse: null,
  companyName: null,
};
const late = aReminder({ id: 'r2', title: 'Ring Kwame', overdue: true, contact: kwame });
const again = aReminder({ id: 'r3', title: 'Water the plants', dueDate: '2099-01-05', recurrence: everySecondTuesday });
const listed = (rows: readonly ReminderLineFragment[]) => ({
  reminders: {
    __typename: 'ReminderConnection',
    edges: rows.map((node) => ({ __typename: 'ReminderEdge', cursor: node.id, node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});
const several = () => ({
  answer: { __typename: 'RemindersPayload', reminders: [late, again], changeId: 'change-9', userErrors: [] },
});

const ALL = ['reminders', 'createReminder', 'completeReminders', 'reassignReminders', 'logInteraction'];

async function open(answers: Answers = {}, url = '/reminders', may = [...ALL, 'feed']) {
  const server = provideAnswers({
    Reminders: () => listed([late, aReminder(), again]),
    Assignees: () => ({
      members: [{ __typename: 'Member', id: 'tom', name: 'Tom Weber', active: true }],
    }),
    CompleteReminders: several,
    ReassignReminders: several,
    UndoChange: () => ({
      undoChange: { __typename: 'UndoPayload', change: null, contact: null, deletedIds: [], userErrors: [] },
    }),
    CompleteReminder: () => ({
      answer: {
        __typename: 'ReminderPayload',
        reminder: null,
        contact: aContact(),
        change: null,
        userErrors: [],
      },
    }),
    ...answers,
  });
  await render(Host, {
    providers: [
      provideTestTexts(),
      { provide: Now, useValue: { at: signal(new Date(2026, 10, 24, 9)) } },
      server.provider,
      provideRouter(
        [
          { path: 'reminders', component: RemindersPage },
          { path: '**', children: [] },
        ],
        withComponentInputBinding(),
      ),
    ],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  const router = TestBed.inject(Router);
  await router.navigateByUrl(url);
  const sent = (operation: string) => server.sent.filter(({ operationName }) => operationName === operation);
  return { user: userEvent.setup(), sent, router };
}

const choose = (title: string) => screen.findByLabelText(`Choose: ${title}`);

describe('the reminders', () => {
  it('stand by how far off they are, and say how they repeat', async () => {
    await open();
    await screen.findByText('Ring Kwame');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim())).toEqual([
      'Overdue',
      'Today',
      'Later',
    ]);
    expect(screen.getByText('every second Tuesday')).toBeTruthy();
  });

  it('are one’s own that are open, until the address says otherwise', async () => {
    const { sent, router } = await open();
    await screen.findByText('Ring Kwame');
    expect(sent('Reminders')[0]?.variables['filter']).toEqual({
      state: ['SCHEDULED', 'DUE', 'SNOOZED'],
      assigneeId: 'member-1',
    });
    await router.navigateByUrl('/reminders?who=all&state=done&repeats=yes');
    await waitFor(() =>
      expect(sent('Reminders').at(-1)?.variables['filter']).toEqual({ state: ['DONE'], recurring: true }),
    );
  });

  it('are given to a colleague together, and taken back together', async () => {
    const { user, sent } = await open();
    await user.click(await choose('Ring Kwame'));
    await user.click(await choose('Water the plants'));
    expect(screen.getByText('2 chosen')).toBeTruthy();
    await user.click(screen.getByLabelText('Give to', { selector: 'button' }));
    await user.click(await screen.findByText('Tom Weber', { selector: '[role=menuitem] span' }));
    await screen.findByText('2 reminders given to Tom Weber');
    expect(sent('ReassignReminders')[0]?.variables).toEqual({ input: { ids: ['r2', 'r3'], assigneeId: 'tom' } });
    expect(screen.queryByText('2 chosen')).toBeNull();
    await user.click(screen.getByText('Undo'));
    await waitFor(() => expect(sent('UndoChange')[0]?.variables).toEqual({ input: { changeId: 'change-9' } }));
  });

  it('are walked with J, chosen with X and done with D', async () => {
    const { user, sent } = await open();
    await screen.findByText('Ring Kwame');
    await user.keyboard('jx');
    expect(await screen.findByText('1 chosen')).toBeTruthy();
    await user.keyboard('jd');
    await waitFor(() => expect(sent('CompleteReminder')[0]?.variables).toEqual({ input: { id: 'r1', version: 2 } }));
  });

  it('offer to log what was said once one about a person is done', async () => {
    const { user } = await open();
    await user.click(await screen.findByLabelText('Done: Ring Kwame'));
    expect(await screen.findByText('Log it')).toBeTruthy();
  });

  it('say what belongs here while there are none', async () => {
    await open({ Reminders: () => listed([]) });
    expect(await screen.findByText('Nothing to remember')).toBeTruthy();
  });

  it('lead back from filters that nothing fits', async () => {
    const { user, router } = await open({ Reminders: () => listed([]) }, '/reminders?state=off');
    await user.click(await screen.findByText('Show mine that are open'));
    await waitFor(() => expect(router.url).toBe('/reminders'));
  });

  it('tell a failure', async () => {
    await open({ Reminders: () => 503 });
    expect(await screen.findByText('The reminders could not be loaded')).toBeTruthy();
  });

  it('of others are for those who lead', async () => {
    await open({}, '/reminders', ALL);
    await screen.findByText('Ring Kwame');
    expect(screen.queryByText('Whose:')).toBeNull();
  });
});
