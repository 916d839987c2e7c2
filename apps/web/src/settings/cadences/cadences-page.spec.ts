import { describe, expect, it } from '@jest/globals';
import { NgComponentOutlet } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { ToastRegion } from '../../ui/toast-region';
import { CadencesPage } from './cadences-page';

const customers = {
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
  ceilingPer30Days: 8,
};
const others = {
  ...customers,
  id: 'others',
  version: 1,
  kind: 'OTHER',
  idealDays: null,
  maxDays: null,
  ceilingPer30Days: null,
};
const answer = (over: object) => ({
  answer: {
    __typename: 'CadencePayload',
    cadence: null,
    change: { __typename: 'Change', id: 'change-1' },
    userErrors: [],
    ...over,
  },
});
const refusal = (field: string, message: string, code = 'INVALID') => ({
  __typename: 'UserError',
  code,
  message,
  field: [field],
});

const regulars = {
  ...others,
  id: 'regulars',
  scope: 'TAG',
  kind: null,
  tag: { __typename: 'Tag', id: 't1', name: 'Regular' },
  idealDays: 14,
};
const amira = {
  ...others,
  id: 'amira',
  scope: 'CONTACT',
  kind: null,
  contact: { __typename: 'ContactRef', id: 'c1', displayName: 'Amira Haddad' },
};

async function open(answers: Answers = {}, allowedOperations = ['updateBusinessCalendar']) {
  const server = provideAnswers({
    CadenceTags: () => ({
      tags: [
        { __typename: 'Tag', id: 't1', name: 'Regular' },
        { __typename: 'Tag', id: 't2', name: 'Trade' },
      ],
    }),
    Cadences: () => ({ cadences: [customers, others] }),
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  await render('<heed-toast-region /><ng-container *ngComponentOutlet="page" />', {
    imports: [NgComponentOutlet, ToastRegion],
    componentProperties: { page: CadencesPage },
    providers: [provideTestTexts(), server.provider, provideRouter([])],
  });
  await TestBed.inject(Session).known();
  await screen.findByText(/^Customers come up/);
  const form = await screen
    .findByRole('form', { name: 'Customers' }, { timeout: allowedOperations.length ? 1000 : 1 })
    .catch(() => document.body);
  const input = () =>
    server.sent.filter(({ operationName }) => operationName === 'UpdateCadence').at(-1)?.variables['input'];
  return { server, user: userEvent.setup(), row: within(form), input };
}

const after = (row: Awaited<ReturnType<typeof open>>['row']) => row.getByRole('textbox', { name: 'Up after (days)' });

describe('staying in touch', () => {
  it('is said in plain words for each kind of people', async () => {
    await open();
    expect(
      screen.getByText(
        'Customers come up after 60 days without a talk; after 120 days they come first. ' +
          'None of them is turned to more than 8 times in 30 days.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('Other people never come up for not having been spoken with.')).toBeTruthy();
  });

  it('says at once what a change would do, saves it alone, and takes it back', async () => {
    const { user, row, input, server } = await open({
      UpdateCadence: () => answer({ cadence: { ...customers, version: 4, idealDays: 1, maxDays: null } }),
      UndoChange: () => ({
        undoChange: { __typename: 'UndoPayload', change: null, contact: null, deletedIds: [], userErrors: [] },
      }),
    });
    expect(row.queryByRole('button', { name: /Save/ })).toBeNull();
    await user.clear(after(row));
    await user.type(after(row), '1');
    await user.clear(row.getByRole('textbox', { name: /^First after/ }));
    expect(screen.getByText(/^Customers come up after 1 day without a talk\. None/)).toBeTruthy();
    await user.keyboard('{Enter}');
    await screen.findByText('Customers: saved.');
    expect(input()).toEqual({ id: 'customers', version: 3, idealDays: 1, maxDays: null, ceilingPer30Days: 8 });
    expect(row.queryByRole('button', { name: /Save/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    await waitFor(() => expect(after(row)).toHaveProperty('value', '60'));
    expect(server.sent.at(-1)?.operationName).toBe('Cadences');
  });

  it('is switched off for a kind, and the days are remembered until it is saved', async () => {
    const { user, row, input } = await open({ UpdateCadence: () => answer({ cadence: customers }) });
    const on = screen.getByRole('checkbox', { name: /^Bring up.*Customers/ });
    await user.click(on);
    expect(row.queryByRole('textbox', { name: 'Up after (days)' })).toBeNull();
    await user.click(on);
    expect(after(row)).toHaveProperty('value', '60');
    await user.click(on);
    await user.click(row.getByRole('button', { name: /^Save/ }));
    await waitFor(() =>
      expect(input()).toEqual({ id: 'customers', version: 3, idealDays: null, maxDays: null, ceilingPer30Days: 8 }),
    );
  });

  it('says at the field what is wrong, here and from the server', async () => {
    const { user, row, input } = await open({
      UpdateCadence: () => answer({ change: null, userErrors: [refusal('maxDays', 'This is less than 130 days.')] }),
    });
    await user.clear(after(row));
    await user.type(after(row), 'often{Enter}');
    expect(row.getByText('Give a whole number.')).toBeTruthy();
    expect(input()).toBeUndefined();
    await user.clear(after(row));
    await user.type(after(row), '130{Enter}');
    await row.findByText('This is less than 130 days.');
    expect(row.getByRole('textbox', { name: /^First after/ }).getAttribute('aria-invalid')).toBe('true');
  });

  it('asks whose numbers count when somebody was faster', async () => {
    const answers = [
      answer({
        change: null,
        cadence: { ...customers, version: 7, idealDays: 45 },
        userErrors: [refusal('version', 'Changed.', 'CONFLICT')],
      }),
      answer({ cadence: { ...customers, version: 8, idealDays: 30 } }),
    ];
    const { user, row, input } = await open({ UpdateCadence: () => answers.shift() ?? 500 });
    await user.clear(after(row));
    await user.type(after(row), '30');
    await user.click(row.getByRole('button', { name: /^Save/ }));
    const card = within(await row.findByRole('group', { name: 'Somebody else changed this a moment ago' }));
    expect(card.getByText(/after 30 days/)).toBeTruthy();
    expect(card.getByText(/after 45 days/)).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Keep mine' }));
    await screen.findByText('Customers: saved.');
    expect(input()).toMatchObject({ version: 7, idealDays: 30 });
  });

  it('is only read by those who may not change it', async () => {
    const read = { ...customers, viewerCanEdit: false };
    await open({ Cadences: () => ({ cadences: [read] }) }, []);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText('Only managers and owners can change this.')).toBeTruthy();
  });

  describe('of a stage, a tag or a person', () => {
    const known = { Cadences: () => ({ cadences: [customers, regulars, amira] }) };

    it('stands below those of the kinds; who has one of their own is a link', async () => {
      await open(known);
      expect(screen.getByText('People tagged “Regular” come up after 14 days without a talk.')).toBeTruthy();
      expect(screen.getByRole('link', { name: 'Amira Haddad' }).getAttribute('href')).toBe('/contacts/c1?tab=details');
    });

    it('is added for a tag that has none yet', async () => {
      const { user, server } = await open({ ...known, CreateCadence: () => answer({ cadence: regulars }) });
      const form = within(await screen.findByRole('form', { name: 'A rhythm for a stage or a tag' }));
      await form.findByRole('option', { name: 'Trade' });
      expect(form.queryByRole('option', { name: 'Regular' })).toBeNull();
      await user.selectOptions(form.getByRole('combobox', { name: 'For whom' }), 'tag:t2');
      await user.type(form.getByRole('textbox', { name: 'Up after (days)' }), '21{Enter}');
      await screen.findByText('The rhythm is set');
      const sent = server.sent.find(({ operationName }) => operationName === 'CreateCadence')?.variables['input'];
      expect(sent).toMatchObject({ scope: 'TAG', tagId: 't2', idealDays: 21 });
    });

    it('is paused until a day, and removed with a way back', async () => {
      const { user, server } = await open({
        ...known,
        UpdateCadence: () => answer({ cadence: regulars }),
        DeleteCadence: () => answer({}),
      });
      const row = within(await screen.findByRole('form', { name: 'People tagged “Regular”' }));
      await user.type(row.getByLabelText('Left alone until'), '2026-12-24');
      await user.click(row.getByRole('button', { name: /^Save/ }));
      await screen.findByText('People tagged “Regular”: saved.');
      const input = (name: string) =>
        server.sent.find(({ operationName }) => operationName === name)?.variables['input'];
      expect(input('UpdateCadence')).toMatchObject({ id: 'regulars', pausedUntil: '2026-12-24' });
      await user.click(row.getByRole('button', { name: 'Remove the rhythm: People tagged “Regular”' }));
      await screen.findByText('People tagged “Regular”: no rhythm of their own any more.');
      expect(input('DeleteCadence')).toMatchObject({ id: 'regulars' });
    });
  });
});
