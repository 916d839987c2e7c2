import { describe, expect, it } from '@jest/globals';
import { NgComponentOutlet } from '@angular/common';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { ToastRegion } from '../../ui/toast-region';
import { OutgoingPage } from './outgoing-page';

const channel = (name: string, over: object = {}) => ({
  __typename: 'ChannelHealth',
  channel: name,
  ready: true,
  failing: 0,
  lastError: null,
  lastSentAt: null,
  ...over,
});
const delivery = {
  __typename: 'Delivery',
  id: 'd1',
  channel: 'MAIL',
  state: 'GIVEN_UP',
  to: 'Lena Bauer',
  what: 'The mail of 24 November',
  attempts: 8,
  nextAttemptAt: null,
  lastError: 'The mail server did not answer.',
  createdAt: '2026-11-24T06:30:00.000Z',
  sentAt: null,
};
const hook = {
  __typename: 'WebhookEndpoint',
  id: 'w1',
  version: 2,
  url: 'https://chat.example/heed',
  state: 'ACTIVE',
  createdAt: '2026-11-20T06:30:00.000Z',
  lastError: null,
  lastSentAt: null,
};
const saved = (over: object = {}) => ({
  answer: {
    __typename: 'WebhookEndpointPayload',
    endpoint: hook,
    secret: null,
    change: { __typename: 'Change', id: 'ch1' },
    userErrors: [],
    ...over,
  },
});

async function open(answers: Answers = {}, may = ['sendAgain', 'webhookEndpoints', 'addWebhookEndpoint']) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const channels = [channel('MAIL', { failing: 1, lastError: 'No answer.' }), channel('PUSH', { ready: false })];
  const server = provideAnswers({
    Outgoing: () => ({ outgoing: { __typename: 'Outgoing', worker: '2020-01-01T00:00:00.000Z', channels } }),
    Deliveries: () => ({
      deliveries: {
        __typename: 'DeliveryConnection',
        edges: [{ __typename: 'DeliveryEdge', cursor: 'd1', node: delivery }],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    }),
    Webhooks: () => ({ webhookEndpoints: [hook] }),
    SendAgain: () => ({
      sendAgain: { __typename: 'DeliveryPayload', delivery: { ...delivery, state: 'PENDING' }, userErrors: [] },
    }),
    AddWebhookEndpoint: () => saved({ secret: 'whsec_abc' }),
    UpdateWebhookEndpoint: () => saved(),
    RemoveWebhookEndpoint: () => saved(),
    ...answers,
  });
  await render('<heed-toast-region /><ng-container *ngComponentOutlet="page" />', {
    imports: [NgComponentOutlet, ToastRegion],
    componentProperties: { page: OutgoingPage },
    providers: [provideTestTexts(), server.provider, provideRouter([])],
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  await screen.findByText('The mail of 24 November');
  const input = (operation: string) =>
    server.sent.findLast(({ operationName }) => operationName === operation)?.variables['input'];
  return { user: userEvent.setup(), input };
}

describe('what leaves the house', () => {
  it('says how each way is doing, and that nobody works at it', async () => {
    await open();
    expect(screen.getByText('1 did not arrive')).toBeTruthy();
    expect(screen.getByText('Not set up')).toBeTruthy();
  });

  it('sends again what was given up', async () => {
    const { user, input } = await open();
    await user.click(screen.getByText('Send again'));
    await waitFor(() => expect(input('SendAgain')).toEqual({ id: 'd1' }));
    expect(await screen.findByText('It is tried again')).toBeTruthy();
  });

  it('shows the secret of a new webhook once', async () => {
    const { user, input } = await open();
    await user.click(await screen.findByText('Add a webhook'));
    await user.click(await screen.findByLabelText('Address'));
    await user.paste('https://tool.example/in');
    await user.click(screen.getByText('Add', { selector: 'button' }));
    expect(await screen.findByDisplayValue('whsec_abc')).toBeTruthy();
    expect(input('AddWebhookEndpoint')).toMatchObject({ url: 'https://tool.example/in' });
  });

  it('pauses a webhook with an undo, and asks before it removes one', async () => {
    const { user, input } = await open();
    await user.click(await screen.findByText('Pause'));
    await waitFor(() => expect(input('UpdateWebhookEndpoint')).toEqual({ id: 'w1', version: 2, state: 'PAUSED' }));
    expect(await screen.findByText('Undo')).toBeTruthy();
    await user.click(screen.getByText('Remove'));
    expect(input('RemoveWebhookEndpoint')).toBeUndefined();
    await user.click(screen.getByText('Remove it'));
    await waitFor(() => expect(input('RemoveWebhookEndpoint')).toEqual({ id: 'w1', version: 2 }));
  });

  it('keeps webhooks from those who may not see them', async () => {
    await open({}, []);
    expect(screen.queryByText('https://chat.example/heed')).toBeNull();
    expect(screen.queryByText('Send again')).toBeNull();
  });
});
