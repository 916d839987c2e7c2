import { beforeAll, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Now } from '../../ui/now';
import { ApiKeysPage } from './api-keys-page';

/** jsdom knows the element but not its modal state. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const clock = { provide: Now, useValue: { at: signal(new Date('2026-11-23T09:00:00.000Z')) } };
const shop = {
  __typename: 'ApiKey',
  id: 'k1',
  name: 'Web shop',
  scope: 'WRITE',
  createdAt: '2026-10-01T09:00:00.000Z',
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
};
const ended = [
  { ...shop, id: 'k2', name: 'Old till', revokedAt: '2026-10-02T09:00:00.000Z' },
  { ...shop, id: 'k3', name: 'Trial', expiresAt: '2026-11-22T09:00:00.000Z' },
];
const made = (over: object) => ({
  createApiKey: { __typename: 'CreatedApiKeyPayload', apiKey: null, secret: null, userErrors: [], ...over },
});

async function open(answers: Answers = {}, allowedOperations = ['createApiKey', 'revokeApiKey']) {
  const server = provideAnswers({
    ApiKeys: () => ({ apiKeys: [shop, ...ended] }),
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  await render(ApiKeysPage, { providers: [provideTestTexts(), server.provider, clock] });
  await TestBed.inject(Session).known();
  await screen.findByText('Web shop');
  return { server, user: userEvent.setup() };
}

async function make(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'New key' }));
  if (name) await user.type(screen.getByRole('textbox', { name: 'Name' }), name);
  await user.click(screen.getByRole('radio', { name: 'Read and write' }));
  await user.click(screen.getByRole('radio', { name: '30 days' }));
  await user.click(screen.getByRole('button', { name: 'Make the key' }));
}

describe('the keys', () => {
  it('stand with those that work first, and the ended folded away', async () => {
    await open();
    const folded = screen.getByText('No longer working (2)').closest('details');
    expect(folded?.textContent).toContain('Old till');
    expect(folded?.textContent).toContain('Trial');
    expect(folded?.textContent).not.toContain('Web shop');
  });

  it('are made with a name, a scope and an end, and told once', async () => {
    const { server, user } = await open({ CreateApiKey: () => made({ apiKey: shop, secret: 'heed_secret' }) });
    await make(user, ' Till ');
    const card = within(await screen.findByRole('group', { name: 'Till' }));
    expect(card.getByRole('textbox', { name: 'Key' })).toHaveProperty('value', 'heed_secret');
    expect(card.getByText(/shown only this once/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('The key for Till is made');
    const { variables } = server.sent.find(({ operationName }) => operationName === 'CreateApiKey') ?? {};
    expect(variables).toEqual({
      input: { id: expect.any(String), name: 'Till', scope: 'WRITE', expiresAt: '2026-12-23T09:00:00.000Z' },
    });
    await user.click(card.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('heed_secret');
    await user.click(card.getByRole('button', { name: 'I have kept it' }));
    expect(document.body.textContent).not.toContain('heed_secret');
  });

  it('say at the name why none was made, and what to do when the secret got lost', async () => {
    const taken = { __typename: 'UserError', code: 'ALREADY_EXISTS', message: 'A key has this name.', field: ['name'] };
    const answers = [503, made({ userErrors: [taken] }), made({ apiKey: shop })];
    const { server, user } = await open({ CreateApiKey: () => answers.shift() ?? 500 });
    await make(user, '');
    expect(await screen.findByText('Please fill this in.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Till');
    const again = () => user.click(screen.getByRole('button', { name: 'Make the key' }));
    await again();
    await screen.findByText(/not answering/);
    await again();
    await screen.findByText('A key has this name.');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' 2');
    await again();
    await screen.findByText(/its secret got lost on the way/);
    const ids = server.sent
      .filter(({ operationName }) => operationName === 'CreateApiKey')
      .map(({ variables }) => JSON.parse(JSON.stringify(variables)).input.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('are revoked after a question', async () => {
    const { server, user } = await open({
      RevokeApiKey: () => ({
        revokeApiKey: {
          __typename: 'ApiKeyPayload',
          apiKey: { __typename: 'ApiKey', id: 'k1', revokedAt: '2026-11-23T09:00:00.000Z' },
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: /^Revoke.*Web shop/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Revoke Web shop?' }));
    await user.click(dialog.getByRole('button', { name: 'Revoke' }));
    await waitFor(() => expect(screen.getByText('No longer working (3)')).toBeTruthy());
    expect(server.sent.at(-1)?.variables).toEqual({ input: { id: 'k1' } });
  });
});
