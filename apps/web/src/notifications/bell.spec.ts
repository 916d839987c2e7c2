import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Bell } from './bell';
import { type Arrived, pauseBefore } from './live';
import { LISTEN } from './news';

const told = (over: object = {}) => ({
  __typename: 'Notification',
  id: 'n1',
  kind: 'REMINDER_DUE',
  at: '2026-11-24T09:00:00.000Z',
  readAt: null,
  title: 'Ring Kwame',
  text: 'Due now',
  reminderId: 'r1',
  contact: null,
  ...over,
});
const page = (unread: number, ...rows: object[]) => ({
  notifications: {
    __typename: 'NotificationConnection',
    unread,
    edges: rows.map((node) => ({ __typename: 'NotificationEdge', cursor: 'c', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

interface Ears {
  arrived: (news: Arrived) => void;
  connected: (stands: boolean) => void;
}

async function open(answers: Answers = {}) {
  const line: { ears: Ears | null; ended: boolean } = { ears: null, ended: false };
  const listen = async (_url: string, ears: Ears) => {
    line.ears = ears;
    return () => void (line.ended = true);
  };
  const server = provideAnswers({
    Notifications: () => page(2, told(), told({ id: 'n2', title: 'Letter of Tom', reminderId: null })),
    MarkNotificationsRead: () => ({
      markNotificationsRead: {
        __typename: 'NotificationsPayload',
        unread: 1,
        notifications: [told({ readAt: '2026-11-24T09:01:00.000Z' })],
        userErrors: [],
      },
    }),
    CompleteReminders: () => ({
      answer: { __typename: 'RemindersPayload', reminders: [], changeId: 'ch1', userErrors: [] },
    }),
    ...answers,
  });
  const providers = [provideTestTexts(), server.provider, provideRouter([]), { provide: LISTEN, useValue: listen }];
  const { fixture } = await render(Bell, { providers });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: ['completeReminders'] }));
  await screen.findByLabelText('Notifications, 2 unread');
  const sent = (operation: string) => server.sent.filter(({ operationName }) => operationName === operation);
  return { user: userEvent.setup(), line, sent, fixture };
}

describe('the bell', () => {
  it('says in words and as a number how much is unread, and what comes', async () => {
    const { line } = await open();
    expect(screen.getByText('2')).toBeTruthy();
    line.ears?.arrived({ title: 'Order the flour', unread: 3 });
    expect(await screen.findByText('New notification: Order the flour')).toBeTruthy();
    expect(screen.getByLabelText('Notifications, 3 unread')).toBeTruthy();
  });

  it('opens the newest, and Escape gives the focus back', async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText('Notifications, 2 unread'));
    expect(await screen.findByText('Ring Kwame')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Notifications'));
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Ring Kwame')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Notifications, 2 unread'));
  });

  it('ends a reminder where it stands, which is then read', async () => {
    const { user, sent } = await open();
    await user.click(screen.getByLabelText('Notifications, 2 unread'));
    await user.click(await screen.findByLabelText('Done: Ring Kwame'));
    await waitFor(() => expect(sent('MarkNotificationsRead')[0]?.variables).toEqual({ input: { ids: ['n1'] } }));
    expect(sent('CompleteReminders')[0]?.variables).toEqual({ input: { ids: ['r1'] } });
    expect(await screen.findByLabelText('Notifications, 1 unread')).toBeTruthy();
  });

  it('asks again once a line that was down stands', async () => {
    const { line, sent } = await open();
    line.ears?.connected(true);
    await waitFor(() => expect(sent('Notifications')).toHaveLength(2));
    line.ears?.connected(false);
    line.ears?.connected(true);
    await waitFor(() => expect(sent('Notifications')).toHaveLength(3));
  });

  it('listens no longer than it is there', async () => {
    const { line, fixture } = await open();
    fixture.destroy();
    expect(line.ended).toBe(true);
  });
});

describe('a line that broke', () => {
  it('is tried again after growing pauses, a minute at the most', () => {
    const pauses = [0, 1, 2, 3, 10].map((tries) => pauseBefore(tries, 1));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 60_000]);
  });

  it('is not tried by everybody at once', () => {
    expect(pauseBefore(3, 0)).toBe(4_000);
  });
});
