import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Rhythm } from './rhythm';

const cadence = (over: object) => ({
  __typename: 'Cadence',
  id: 'customers',
  version: 3,
  scope: 'KIND',
  kind: 'CUSTOMER',
  stage: null,
  tag: null,
  contact: null,
  pausedUntil: null,
  viewerCanEdit: true,
  idealDays: 60,
  maxDays: 120,
  ceilingPer30Days: null,
  ...over,
});
const ofKind = { __typename: 'ContactCadence', text: 'Customers: every 60 days.', cadence: cadence({}) };
const own = {
  __typename: 'ContactCadence',
  text: 'Their own: every 14 days.',
  cadence: cadence({ id: 'own', version: 1, scope: 'CONTACT', kind: null, idealDays: 14, pausedUntil: '2099-01-01' }),
};
const answer = {
  answer: {
    __typename: 'CadencePayload',
    cadence: null,
    change: { __typename: 'Change', id: 'change-1' },
    userErrors: [],
  },
};

async function shown(holds: object | null, may = ['createCadence']) {
  const server = provideAnswers({
    ContactRhythm: () => ({ contact: { __typename: 'Contact', id: 'c1', cadence: holds } }),
    CreateCadence: () => answer,
    DeleteCadence: () => answer,
  });
  await render(Rhythm, {
    providers: [provideTestTexts(), server.provider],
    inputs: { contactId: 'c1', canEdit: true },
  });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  const input = (name: string) => server.sent.find(({ operationName }) => operationName === name)?.variables['input'];
  return { user: userEvent.setup(), input };
}

describe('the rhythm of a person', () => {
  it('says which one holds and why, or that their own is watched', async () => {
    await shown(ofKind);
    expect(await screen.findByText('Customers: every 60 days.')).toBeTruthy();
  });

  it('says that nobody set one', async () => {
    await shown(null);
    expect(await screen.findByText(/^No rhythm is set for them/)).toBeTruthy();
  });

  it('becomes one of their own, with a day until which they are left alone', async () => {
    const { user, input } = await shown(ofKind);
    await user.click(await screen.findByRole('button', { name: 'Set a rhythm of their own' }));
    const ideal = screen.getByRole('textbox', { name: /Up after/ });
    await user.clear(ideal);
    await user.type(ideal, '14');
    await user.type(screen.getByLabelText(/Left alone until/), '2099-01-01');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(input('CreateCadence')).toMatchObject({
        scope: 'CONTACT',
        contactId: 'c1',
        idealDays: 14,
        maxDays: 120,
        pausedUntil: '2099-01-01',
      }),
    );
  });

  it('tells the pause, and goes again', async () => {
    const { user, input } = await shown(own);
    expect(await screen.findByText(/^Left alone until .*2099/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'No rhythm of their own' }));
    await waitFor(() => expect(input('DeleteCadence')).toEqual({ id: 'own', version: 1 }));
  });
});
