import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from './session';
import { SetUpPage } from './set-up-page';
import { aViewer } from './testing/a-viewer';

const setUp = { __typename: 'ViewerPayload', viewer: aViewer(), userErrors: [] };

const preset = (key: string, label: string, hours: object[]) => ({
  __typename: 'Preset',
  key,
  label,
  description: 'start here',
  icon: 'store',
  interactionTypes: [{ __typename: 'PresetType', key: 'CALL', label: 'Call', icon: 'phone' }],
  protocols: [
    {
      __typename: 'PresetProtocol',
      name: `${label} guide`,
      typeLabel: 'Call',
      firstResponseMinutes: 240,
      steps: ['Greet'],
    },
  ],
  cadences: [{ __typename: 'PresetCadence', kind: 'CUSTOMER', idealDays: 42, maxDays: 84 }],
  hours,
});
const span = { __typename: 'OpenSpan', day: 'MONDAY', from: 360, to: 1020 };
const presets = [preset('BAKERY', 'Bakery and shop', [span]), preset('BASICS', 'None of these', [])];

async function open(codeRequired: boolean, answer: object = setUp) {
  const setupState = { __typename: 'SetupState', required: true, codeRequired };
  const server = provideAnswers({
    Session: () => ({ viewer: null, setupState }),
    Presets: () => ({ presets }),
    SetUpWorkspace: () => ({ setUpWorkspace: answer }),
  });
  const page = await render(SetUpPage, {
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
  });
  await TestBed.inject(Session).known();
  await page.fixture.whenStable();
  return { server, user: userEvent.setup() };
}

/** By the clipboard: letter by letter takes seconds here. */
async function put(user: ReturnType<typeof userEvent.setup>, box: HTMLElement, text: string) {
  await user.click(box);
  await user.paste(text);
}

async function fill(user: ReturnType<typeof userEvent.setup>) {
  await put(user, screen.getByLabelText('Your name'), 'Lena Bauer');
  await put(user, screen.getByLabelText('E-mail'), 'lena@copperlane.example');
  await put(user, screen.getByLabelText('Password'), 'a few good words');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language you write in' }), 'de');
}

const next = () => screen.getByRole('button', { name: 'Continue' });
const submit = () => screen.getByRole('button', { name: 'Create workspace' });
const name = () => screen.findByLabelText('Name of the business');

describe('the set-up page', () => {
  beforeEach(() => sessionStorage.clear());

  it('sends everything with the zone of the browser, and no code where none is asked', async () => {
    const { server, user } = await open(false);
    expect(screen.queryByLabelText('Set-up code')).toBeNull();
    await fill(user);
    await user.click(next());
    await put(user, await name(), 'Copper Lane Bakery');
    await user.click(submit());
    expect(server.sent.at(-1)?.variables).toEqual({
      input: {
        workspaceName: 'Copper Lane Bakery',
        ownerName: 'Lena Bauer',
        email: 'lena@copperlane.example',
        password: 'a few good words',
        language: 'de',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        code: null,
        preset: 'BASICS',
        hours: null,
      },
    });
  });

  it('asks for the code when the server wants one, before it goes on', async () => {
    const { server, user } = await open(true);
    await fill(user);
    await user.click(next());
    expect(screen.getByLabelText('Set-up code').getAttribute('aria-invalid')).toBe('true');
    await put(user, screen.getByLabelText('Set-up code'), '4711');
    await user.click(next());
    await put(user, await name(), 'Copper Lane');
    await user.click(submit());
    expect(server.sent.at(-1)?.variables).toMatchObject({ input: { code: '4711' } });
  });

  it('shows what a kind of business would start with before it is taken, and takes it with other hours', async () => {
    const { server, user } = await open(false);
    await fill(user);
    await user.click(next());
    (await screen.findByRole('radio', { name: /None of these/ })).focus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('radio', { name: /Bakery and shop/ }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByText('Bakery and shop guide')).toBeTruthy();
    expect(screen.getByText('after 42 days')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change' }));
    fireEvent.input(screen.getByLabelText('Monday to'), { target: { value: '12:00' } });
    await put(user, await name(), 'Copper Lane');
    await user.click(submit());
    expect(server.sent.at(-1)?.variables).toMatchObject({
      input: { preset: 'BAKERY', hours: [{ day: 'MONDAY', from: 360, to: 720 }] },
    });
  });

  it('goes back to the first wrong field, also when it is in the step before', async () => {
    const taken = {
      code: 'ALREADY_EXISTS',
      message: 'Use another address.',
      field: ['email'],
      __typename: 'UserError',
    };
    const { user } = await open(false, { ...setUp, viewer: null, userErrors: [taken] });
    await fill(user);
    await user.click(next());
    await put(user, await name(), 'Copper Lane');
    await user.click(submit());
    await screen.findByText('Use another address.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('E-mail')));
  });

  it('keeps what was entered over a reload, but no password', async () => {
    const { user } = await open(false);
    await fill(user);
    await user.click(next());
    await put(user, await name(), 'Copper Lane');
    TestBed.resetTestingModule();
    await open(false);
    expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'lena@copperlane.example');
    expect(screen.getByLabelText('Password')).toHaveProperty('value', '');
  });

  it('can be skipped: the basics, named after the owner', async () => {
    const { server, user } = await open(false);
    await fill(user);
    await user.click(next());
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    await waitFor(() =>
      expect(server.sent.at(-1)?.variables).toMatchObject({
        input: { preset: 'BASICS', hours: null, workspaceName: 'Lena Bauer’s workspace' },
      }),
    );
  });
});
