import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Composer } from '../log/composer';
import { anEntryLine } from '../today/testing/a-day';
import { yes } from '../today/testing/open-today';
import { RecoveryCard } from './recovery-card';
import { aRecovery } from './testing/a-recovery';

const call = anEntryLine({ id: 'i3', subject: 'Told her about the new van', occurredAt: '2026-11-20T09:00:00.000Z' });
const before = anEntryLine({ id: 'i0', subject: 'Long ago', occurredAt: '2026-11-01T09:00:00.000Z' });

async function shown(over: Parameters<typeof aRecovery>[0] = {}, may = ['takeRecovery', 'logInteraction']) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const timeline = { __typename: 'InteractionConnection', nodes: [call, before] };
  const server = provideAnswers({
    RecentEntries: () => ({ contact: { __typename: 'Contact', id: 'c1', timeline } }),
    TakeRecovery: () => yes('ContactPayload', 'rec1'),
    TickRecoveryStep: () => yes('ContactPayload', 'rec1'),
    ConfirmRecovery: () => yes('ContactPayload', 'rec1'),
  });
  await render(RecoveryCard, {
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
    inputs: { recovery: aRecovery(over), contactId: 'c1', name: 'Amira' },
  });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  const input = (name: string) => server.sent.find(({ operationName }) => operationName === name)?.variables['input'];
  return { user: userEvent.setup(), input, composer: TestBed.inject(Composer) };
}

describe('what is to be put right', () => {
  it('shows three steps, what was done in which talk, and what comes next', async () => {
    await shown();
    const steps = screen.getAllByRole('listitem').map((step) => step.textContent?.replace(/\s+/g, ' '));
    expect(steps[0]).toMatch(/Acknowledge.*(17 Nov|Nov 17).*Tom/);
    expect(steps[1]).toMatch(/Fix.*put it right/);
    expect(await screen.findByRole('button', { name: 'Done: Acknowledge', pressed: true })).toBeTruthy();
  });

  it('is taken by whoever reads it', async () => {
    const { user, input } = await shown();
    await user.click(await screen.findByRole('button', { name: 'I take care of it' }));
    await waitFor(() => expect(input('TakeRecovery')).toEqual({ id: 'rec1', version: 1, ownerId: 'member-1' }));
  });

  it('ticks a step with the talk it happened in', async () => {
    const { user, input } = await shown();
    await user.click(await screen.findByRole('button', { name: 'Done: Fix' }));
    expect(screen.queryByRole('button', { name: /Long ago/ })).toBeNull();
    await user.click(await screen.findByRole('button', { name: /Told her about the new van/ }));
    await waitFor(() =>
      expect(input('TickRecoveryStep')).toEqual({
        id: 'rec1',
        version: 1,
        step: 'FIX',
        interactionId: 'i3',
        done: true,
      }),
    );
  });

  it('ticks it with a talk that is logged now, once that is saved', async () => {
    const { user, input, composer } = await shown();
    await user.click(await screen.findByRole('button', { name: 'It is good again' }));
    await user.click(await screen.findByRole('button', { name: 'Log it now' }));
    expect(composer.request()).toMatchObject({ contactId: 'c1' });
    expect(input('ConfirmRecovery')).toBeUndefined();
    composer.request()?.follower?.logged('i9');
    await waitFor(() => expect(input('ConfirmRecovery')).toEqual({ id: 'rec1', version: 1, interactionId: 'i9' }));
  });

  it('leaves who may only read with nothing to press', async () => {
    await shown({ viewerCanEdit: false }, []);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says for a while that it is good again', async () => {
    await shown({ closedText: 'Good again since 20 November.', next: null });
    expect(screen.getByText('Good again since 20 November.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
