import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { SettingsOverview } from './settings-overview';

async function open(allowedOperations: string[]) {
  const server = provideAnswers({
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
  });
  const { fixture } = await render(SettingsOverview, {
    providers: [provideTestTexts(), server.provider, provideRouter([])],
  });
  await TestBed.inject(Session).known();
  await fixture.whenStable();
}

describe('the settings', () => {
  it('are named with what each is for, in groups', async () => {
    await open(['viewer', 'businessCalendar', 'members']);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Your business',
      'On this device',
      'Who may come in',
    ]);
    expect(screen.getByRole('link', { name: 'Opening hours' }).getAttribute('href')).toBe('/settings/hours');
    expect(screen.getByText('When you work, and the days on which you do not.')).toBeTruthy();
  });

  it('hide what the role may not see, and not what is the device’s alone', async () => {
    await open(['viewer']);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Workspace', 'Shortcuts']);
  });
});
