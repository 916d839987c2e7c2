import { afterEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { Unsaved, asksBeforeLeaving } from '../forms/unsaved';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { readAs, zoneHere } from '../i18n/reader';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Toasts } from '../ui/toasts';
import { ProfilePage } from './profile-page';

afterEach(() => {
  readAs(null);
  localStorage.clear();
});

async function open(answers: Answers = {}, operations = ['updateProfile', 'undoChange']) {
  const viewer = aViewer({ allowedOperations: operations });
  const setupState = { __typename: 'SetupState', required: false, codeRequired: false };
  const server = provideAnswers({ Session: () => ({ viewer, setupState }), ...answers });
  const routes = [
    { path: 'settings/profile', component: ProfilePage, canDeactivate: [asksBeforeLeaving] },
    { path: 'today', children: [] },
  ];
  TestBed.configureTestingModule({ providers: [provideTestTexts(), server.provider, provideRouter(routes)] });
  await TestBed.inject(Session).known();
  await RouterTestingHarness.create('/settings/profile');
  return { server, user: userEvent.setup() };
}

const saved = (over: object) => ({
  updateProfile: {
    __typename: 'ViewerPayload',
    viewer: aViewer({ allowedOperations: ['updateProfile', 'undoChange'], version: 2, ...over }),
    change: { __typename: 'Change', id: 'change-1' },
    userErrors: [],
  },
});

describe('the profile', () => {
  it('begins as the device is, and shows how times would look', async () => {
    const { user } = await open();
    const zone = screen.getByLabelText<HTMLSelectElement>('Time zone');
    expect(zone.selectedOptions[0]?.textContent).toContain('As on this device');
    await user.selectOptions(screen.getByLabelText('Language and region'), 'American English');
    expect(screen.getByText(/A number: 1,234\.5/)).toBeTruthy();
  });

  it('is saved with its version, tells times anew, and is taken back', async () => {
    const { server, user } = await open({
      UpdateProfile: () => saved({ name: 'Lena B.', timeZone: 'Asia/Tokyo', language: 'en-IE' }),
      UndoChange: () => ({
        undoChange: { __typename: 'UndoPayload', change: null, contact: null, deletedIds: [], userErrors: [] },
      }),
    });
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Lena B.');
    await user.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Tokyo');
    await user.selectOptions(screen.getByLabelText('Language and region'), 'en-IE');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const toasts = TestBed.inject(Toasts);
    await waitFor(() => expect(toasts.shown()[0]?.text).toBe('Your profile is saved.'));
    const sent = server.sent.find(({ operationName }) => operationName === 'UpdateProfile');
    expect(sent?.variables['input']).toEqual({
      version: 1,
      name: 'Lena B.',
      timeZone: 'Asia/Tokyo',
      language: 'en-IE',
    });
    expect(zoneHere()).toBe('Asia/Tokyo');
    toasts.shown()[0]?.action?.run();
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Lena Bauer'));
    expect(zoneHere()).not.toBe('Asia/Tokyo');
  });

  it('offers no taking back to whose role has none, and tells at the field what is wrong', async () => {
    const { user } = await open(
      {
        UpdateProfile: () => ({
          updateProfile: {
            __typename: 'ViewerPayload',
            viewer: null,
            change: null,
            userErrors: [
              { __typename: 'UserError', code: 'INVALID', message: 'This zone is gone.', field: ['timeZone'] },
            ],
          },
        }),
      },
      ['updateProfile'],
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This zone is gone.')).toBeTruthy();
  });

  it('asks before what is written is lost', async () => {
    const { user } = await open();
    const [router, unsaved] = [TestBed.inject(Router), TestBed.inject(Unsaved)];
    await user.type(screen.getByLabelText('Name'), '!');
    const leaving = router.navigateByUrl('/today');
    await waitFor(() => expect(unsaved.asking()).not.toBeNull());
    unsaved.answer(false);
    expect(await leaving).toBe(false);
    const again = router.navigateByUrl('/today');
    await waitFor(() => expect(unsaved.asking()).not.toBeNull());
    unsaved.answer(true);
    expect(await again).toBe(true);
  });

  it('keeps theme and rows on this device', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Compact' }));
    await waitFor(() => expect(localStorage.getItem('heed.density')).toBe('compact'));
    expect(localStorage.getItem('heed.theme')).toBe('dark');
    expect(document.documentElement.dataset['density']).toBe('compact');
  });
});
