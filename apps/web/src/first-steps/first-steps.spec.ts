import { describe, expect, it } from '@jest/globals';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Composer } from '../log/composer';
import { Anywhere } from '../palette/anywhere';
import { Toasts } from '../ui/toasts';
import { FirstSteps } from './first-steps';

async function open(operations = ['closeFirstSteps']) {
  const setupState = { __typename: 'SetupState', required: false, codeRequired: false };
  let closed = false;
  const step = (key: string, done: boolean) => ({ __typename: 'FirstStep', key, done });
  const server = provideAnswers({
    Session: () => ({ viewer: aViewer({ allowedOperations: operations }), setupState }),
    FirstSteps: () => ({
      firstSteps: closed
        ? null
        : [step('CONTACT', true), step('INTERACTION', false), step('COLLEAGUE', false), step('HOURS', false)],
    }),
    CloseFirstSteps: () => {
      closed = true;
      const change = { __typename: 'Change', id: 'change-1' };
      return { closeFirstSteps: { __typename: 'ViewerPayload', change, userErrors: [] } };
    },
    UndoChange: () => {
      closed = false;
      return { undoChange: { __typename: 'UndoPayload', change: null, contact: null, deletedIds: [], userErrors: [] } };
    },
  });
  const providers = [provideTestTexts(), server.provider, provideRouter([])];
  await render(FirstSteps, { providers });
  await TestBed.inject(Session).known();
  return { server, user: userEvent.setup() };
}

describe('the first steps', () => {
  it('lead to what is missing, each teaching one thing', async () => {
    const { user } = await open();
    expect((await screen.findByRole('link', { name: 'Invite a colleague' })).getAttribute('href')).toBe(
      '/settings/members',
    );
    expect(screen.getByRole('link', { name: 'Check the opening hours' }).getAttribute('href')).toBe('/settings/hours');
    expect(screen.queryByRole('button', { name: 'Add the first person' })).toBeNull();
    expect(screen.getByText(/The key L opens it anywhere/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Log the first call' }));
    expect(TestBed.inject(Composer).request()).not.toBeNull();
    expect(TestBed.inject(Anywhere).asked()).toBeNull();
  });

  it('are closed for good, and come back when that is taken back', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Close this for good' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'To begin with' })).toBeNull());
    TestBed.inject(Toasts).shown()[0]?.action?.run();
    expect(await screen.findByRole('heading', { name: 'To begin with' })).toBeTruthy();
  });

  it('are not asked for where they are not to be shown', async () => {
    const { server } = await open([]);
    await TestBed.inject(ApplicationRef).whenStable();
    expect(server.sent.map(({ operationName }) => operationName)).toEqual(['Session']);
  });
});
