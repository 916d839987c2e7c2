import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from './session';
import { SetUpPage } from './set-up-page';
import { aViewer } from './testing/a-viewer';

const setUp = { __typename: 'ViewerPayload', viewer: aViewer(), userErrors: [] };

async function open(codeRequired: boolean) {
  const setupState = { __typename: 'SetupState', required: true, codeRequired };
  const server = provideAnswers({
    Session: () => ({ viewer: null, setupState }),
    SetUpWorkspace: () => ({ setUpWorkspace: setUp }),
  });
  const page = await render(SetUpPage, {
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
  });
  await TestBed.inject(Session).known();
  await page.fixture.whenStable();
  return { server, user: userEvent.setup() };
}

async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('Workspace'), 'Copper Lane Bakery');
  await user.type(screen.getByLabelText('Your name'), 'Lena Bauer');
  await user.type(screen.getByLabelText('E-mail'), 'lena@copperlane.example');
  await user.type(screen.getByLabelText('Password'), 'a few good words');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language you write in' }), 'de');
}

const submit = () => screen.getByRole('button', { name: 'Create the workspace' });

describe('the set-up page', () => {
  it('sends everything with the zone of the browser, and no code where none is asked', async () => {
    const { server, user } = await open(false);
    await fill(user);
    await user.click(submit());
    expect(screen.queryByLabelText('Set-up code')).toBeNull();
    expect(server.sent.at(-1)?.variables).toEqual({
      input: {
        workspaceName: 'Copper Lane Bakery',
        ownerName: 'Lena Bauer',
        email: 'lena@copperlane.example',
        password: 'a few good words',
        language: 'de',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        code: null,
      },
    });
  });

  it('asks for the code when the server wants one', async () => {
    const { server, user } = await open(true);
    await fill(user);
    await user.click(submit());
    expect(screen.getByLabelText('Set-up code').getAttribute('aria-invalid')).toBe('true');
    await user.type(screen.getByLabelText('Set-up code'), '4711');
    await user.click(submit());
    expect(server.sent.at(-1)?.variables).toMatchObject({ input: { code: '4711' } });
  });
});
