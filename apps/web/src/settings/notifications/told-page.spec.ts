import { describe, expect, it } from '@jest/globals';
import { NgComponentOutlet } from '@angular/common';
import { signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { ToastRegion } from '../../ui/toast-region';
import { type PushState, ThisDevice } from './this-device';
import { ToldPage } from './told-page';

const settings = (over: object = {}) => ({
  __typename: 'NotificationSettings',
  id: 's1',
  version: 3,
  mail: 'DAILY_DIGEST',
  digestAt: 450,
  push: true,
  webhook: false,
  quietFrom: 1140,
  quietTo: 420,
  quietDays: ['SUNDAY'],
  hardWeek: true,
  devices: [],
  calendarFeed: null,
  ...over,
});
const answer = (over: object = {}) => ({
  answer: {
    __typename: 'NotificationSettingsPayload',
    settings: settings({ version: 4 }),
    change: { __typename: 'Change', id: 'ch1' },
    userErrors: [],
    ...over,
  },
});
const address = { endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' };

const aDevice = (id: string, label: string, fingerprint: string) => ({
  __typename: 'PushDevice',
  id,
  label,
  fingerprint,
  createdAt: '2026-11-20T09:00:00.000Z',
  lastSentAt: null,
  failing: null,
});

async function open(answers: Answers = {}, state: PushState = 'off') {
  const server = provideAnswers({
    NotificationSettings: () => ({ notificationSettings: settings() }),
    UpdateNotificationSettings: () => answer(),
    AddPushDevice: () => answer(),
    PushKey: () => ({ pushKey: 'key' }),
    ...answers,
  });
  const ended: string[] = [];
  const device = {
    state: signal(state),
    fingerprint: signal(state === 'on' ? 'f1' : null),
    look: async () => undefined,
    begin: async () => address,
    end: async () => void ended.push(address.endpoint),
    name: () => 'Firefox, Linux',
  };
  await render('<heed-toast-region /><ng-container *ngComponentOutlet="page" />', {
    imports: [NgComponentOutlet, ToastRegion],
    componentProperties: { page: ToldPage },
    providers: [provideTestTexts(), server.provider, provideRouter([]), { provide: ThisDevice, useValue: device }],
  });
  await screen.findByText('One mail a day');
  const input = (operation: string) =>
    server.sent.findLast(({ operationName }) => operationName === operation)?.variables['input'];
  return { user: userEvent.setup(), input, ended };
}

describe('how somebody is told', () => {
  it('is saved as it is chosen, and can be taken back', async () => {
    const { user, input } = await open();
    await user.click(screen.getByText('Never'));
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(input('UpdateNotificationSettings')).toEqual({ version: 3, mail: 'OFF' });
    expect(screen.getByText('Undo')).toBeTruthy();
  });

  it('keeps days quiet, in the order of the week', async () => {
    const { user, input } = await open();
    await user.click(screen.getByText('Sat'));
    await waitFor(() =>
      expect(input('UpdateNotificationSettings')).toEqual({ version: 3, quietDays: ['SATURDAY', 'SUNDAY'] }),
    );
  });

  it('tells a device only once its button was pressed', async () => {
    const { user, input } = await open();
    expect(input('AddPushDevice')).toBeUndefined();
    await user.click(screen.getByText('Turn on for this device'));
    await waitFor(() => expect(input('AddPushDevice')).toMatchObject({ ...address, label: 'Firefox, Linux' }));
  });

  it('knows this device in the list, which listens no more once it is removed there', async () => {
    const devices = [aDevice('d1', 'Firefox, Linux', 'f1'), aDevice('d2', 'Safari, iPhone', 'f2')];
    const { user, ended } = await open(
      {
        NotificationSettings: () => ({ notificationSettings: settings({ devices }) }),
        RemovePushDevice: () => answer({ settings: settings({ version: 4, devices }) }),
      },
      'on',
    );
    const [here, there] = screen.getAllByRole('listitem');
    expect(here?.textContent).toContain('This device');
    expect(there?.textContent).not.toContain('This device');
    await user.click(screen.getByRole('button', { name: /^Remove.*Safari/ }));
    expect(await screen.findByText('Removed')).toBeTruthy();
    expect(ended).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Remove.*Firefox/ }));
    await waitFor(() => expect(ended).toEqual([address.endpoint]));
  });

  it('offers itself where a browser listens for somebody else', async () => {
    await open({}, 'on');
    expect(screen.getByText('Turn on for this device')).toBeTruthy();
  });

  it.each([
    ['unsupported', /This browser cannot be told/],
    ['blocked', /was told not to show notes/],
  ] as const)('says what an %s browser needs', async (state, said) => {
    await open({}, state);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByText('Turn on for this device')).toBeNull();
  });

  it('shows the address of the calendar once', async () => {
    const url = 'https://heed.example/calendar/secret.ics';
    const made = { __typename: 'CalendarFeedPayload', url, settings: settings(), userErrors: [] };
    const { user } = await open({ MakeCalendarFeed: () => ({ answer: made }) });
    await user.click(screen.getByText('Make an address'));
    expect(await screen.findByDisplayValue(url)).toBeTruthy();
    await user.click(screen.getByText('I have kept it'));
    expect(screen.queryByDisplayValue(url)).toBeNull();
  });
});
