import { describe, expect, it } from '@jest/globals';
import { NgComponentOutlet } from '@angular/common';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Now } from '../../ui/now';
import { ToastRegion } from '../../ui/toast-region';
import { HoursPage } from './hours-page';

const span = (day: string, from: number, to: number) => ({ __typename: 'OpenSpan', day, from, to });
const holiday = (date: string, name: string) => ({ __typename: 'Holiday', date, name });
const christmas = holiday('2026-12-25', 'Christmas Day');
const calendar = (over: object = {}) => ({
  __typename: 'BusinessCalendar',
  id: 'workspace-1',
  version: 4,
  hours: [span('MONDAY', 540, 1020), span('TUESDAY', 540, 1020)],
  holidays: [holiday('2026-01-01', 'New Year'), christmas],
  timeZone: 'Europe/Berlin',
  openNow: true,
  ...over,
});
const answer = (over: object = {}) => ({
  answer: {
    __typename: 'BusinessCalendarPayload',
    businessCalendar: null,
    change: { __typename: 'Change', id: 'change-1' },
    userErrors: [],
    ...over,
  },
});
const refusal = (field: string[], message: string, code = 'INVALID') => ({
  __typename: 'UserError',
  code,
  message,
  field,
});

const clock = { provide: Now, useValue: { at: signal(new Date('2026-11-23T09:00:00Z')) } };

interface Sent {
  version: number;
  hours?: { day: string; from: number; to: number }[];
  holidays?: { date: string; name: string }[];
}

async function open(answers: Answers = {}, allowedOperations = ['updateBusinessCalendar', 'updateWorkspace']) {
  const server = provideAnswers({
    BusinessCalendar: () => ({ businessCalendar: calendar() }),
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  await render('<heed-toast-region /><ng-container *ngComponentOutlet="page" />', {
    imports: [NgComponentOutlet, ToastRegion],
    componentProperties: { page: HoursPage },
    providers: [provideTestTexts(), server.provider, provideRouter([]), clock],
  });
  await TestBed.inject(Session).known();
  await screen.findByText('Christmas Day');
  const input = () =>
    server.sent.filter(({ operationName }) => operationName === 'UpdateBusinessCalendar').at(-1)?.variables['input'];
  return { server, user: userEvent.setup(), input };
}

const save = () => screen.getByRole('button', { name: 'Save' });
const control = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
async function type(user: ReturnType<typeof userEvent.setup>, name: string, time: string): Promise<void> {
  await user.clear(control(name));
  await user.type(control(name), time);
}

describe('the hours', () => {
  it('show the week, whether it is open, and where the clock stands', async () => {
    await open();
    expect(screen.getByText('Open now')).toBeTruthy();
    expect(screen.getByText(/In Europe\/Berlin, where it is/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Change the zone' })).toBeTruthy();
    expect(control('Monday from').value).toBe('09:00');
    expect(screen.getAllByText('Closed')).toHaveLength(5);
  });

  it('are changed together, an end of midnight being 24:00, and taken back', async () => {
    const { server, user, input } = await open({
      UpdateBusinessCalendar: (sent) => {
        const given: Sent = JSON.parse(JSON.stringify(sent['input']));
        const hours = given.hours?.map(({ day, from, to }) => span(day, from, to));
        return answer({ businessCalendar: calendar({ version: 5, hours }) });
      },
      UndoChange: () => ({
        undoChange: { __typename: 'UndoPayload', change: null, contact: null, deletedIds: [], userErrors: [] },
      }),
    });
    await type(user, 'Monday to', '12:30');
    await user.click(screen.getByRole('button', { name: 'Add hours on Monday' }));
    expect(document.activeElement).toBe(control('Monday from, span 2'));
    await type(user, 'Monday from, span 2', '20:00');
    await type(user, 'Monday to, span 2', '00:00');
    expect(screen.getByText('24:00')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove 09:00 to 17:00 on Tuesday' }));
    await user.click(save());
    await screen.findByText('The hours are saved.');
    const monday = [
      { day: 'MONDAY', from: 540, to: 750 },
      { day: 'MONDAY', from: 1200, to: 1440 },
    ];
    expect(input()).toEqual({ version: 4, hours: monday });
    expect(screen.queryByText('Not saved yet.')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    await screen.findByText('Taken back');
    await waitFor(() => expect(control('Monday to').value).toBe('17:00'));
    expect(server.sent.at(-1)?.operationName).toBe('BusinessCalendar');
  });

  it('are copied from Monday, to the working days, and closed', async () => {
    const { user, input } = await open({ UpdateBusinessCalendar: () => answer({ businessCalendar: calendar() }) });
    await type(user, 'Monday from', '08:00');
    const choose = async (day: string, entry: string) => {
      await user.click(screen.getByRole('button', { name: `More for ${day}` }));
      const menu = within(screen.getByRole('menu', { name: `More for ${day}` }));
      await user.click(await menu.findByRole('menuitem', { name: entry }));
    };
    await choose('Saturday', 'Same as Monday');
    await choose('Monday', 'Copy to Monday to Friday');
    await choose('Friday', 'Closed all day');
    await user.click(save());
    const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'SATURDAY'];
    await waitFor(() =>
      expect(input()).toEqual({ version: 4, hours: days.map((day) => ({ day, from: 480, to: 1020 })) }),
    );
  });

  it('say beside the time what is wrong with it', async () => {
    const { user, input } = await open({
      UpdateBusinessCalendar: () =>
        answer({ change: null, userErrors: [refusal(['hours', '1', 'to'], 'The span ends before it begins.')] }),
    });
    await user.clear(control('Monday to'));
    await user.click(save());
    expect(screen.getByText('Give both times.')).toBeTruthy();
    expect(input()).toBeUndefined();
    await waitFor(() => expect(document.activeElement).toBe(control('Monday to')));
    await type(user, 'Monday to', '17:00');
    await type(user, 'Tuesday to', '08:00');
    await user.click(save());
    await screen.findByText('The span ends before it begins.');
    expect(control('Tuesday to').getAttribute('aria-invalid')).toBe('true');
    expect(control('Tuesday from').getAttribute('aria-invalid')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(control('Tuesday to')));
  });

  it('ask whose count when somebody was faster', async () => {
    const theirs = calendar({ version: 9, hours: [span('MONDAY', 600, 900)] });
    const answers = [
      answer({ change: null, businessCalendar: theirs, userErrors: [refusal(['version'], 'Changed.', 'CONFLICT')] }),
      answer({ businessCalendar: calendar({ version: 10, hours: [span('MONDAY', 480, 1020)] }) }),
    ];
    const { user, input } = await open({ UpdateBusinessCalendar: () => answers.shift() ?? 500 });
    await type(user, 'Monday from', '08:00');
    await user.click(screen.getByRole('button', { name: 'Remove 09:00 to 17:00 on Tuesday' }));
    await user.click(save());
    const card = await screen.findByRole('group', { name: 'Somebody else changed this a moment ago' });
    expect(card.textContent).toContain('Mon 08:00–17:00');
    expect(card.textContent).toContain('Mon 10:00–15:00');
    await user.click(within(card).getByRole('button', { name: 'Keep mine' }));
    await screen.findByText('The hours are saved.');
    expect(input()).toEqual({ version: 9, hours: [{ day: 'MONDAY', from: 480, to: 1020 }] });
  });

  it('are only read by those who may not change them', async () => {
    await open({}, []);
    expect(screen.getAllByText('09:00–17:00')).toHaveLength(2);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('holidays', () => {
  const took = (sent: Record<string, unknown>) => {
    const given: Sent = JSON.parse(JSON.stringify(sent['input']));
    const holidays = given.holidays?.map(({ date, name }) => holiday(date, name));
    return answer({ businessCalendar: calendar({ version: given.version + 1, holidays }) });
  };
  const there = [
    { date: '2026-01-01', name: 'New Year' },
    { date: '2026-12-25', name: 'Christmas Day' },
  ];

  it('stand with those past folded away, and go one by one', async () => {
    const { user, input } = await open({ UpdateBusinessCalendar: took });
    expect(screen.getByText('Past (1)').closest('details')?.open).toBe(false);
    await user.click(screen.getByRole('button', { name: /Remove Christmas Day/ }));
    await screen.findByText('Christmas Day is no holiday any more.');
    expect(input()).toEqual({ version: 4, holidays: there.slice(0, 1) });
  });

  it('are added as pasted lines, and a date that does not exist is named by its line', async () => {
    const { user, input } = await open({ UpdateBusinessCalendar: took });
    await user.click(screen.getByRole('button', { name: 'Add several at once' }));
    const lines = screen.getByRole('textbox', { name: 'Holidays, one a line' });
    await user.click(lines);
    await user.paste('2026-12-26 Boxing Day\n2027-02-30 Never\n');
    await user.click(screen.getByRole('button', { name: 'Add them' }));
    expect(screen.getByText(/^Line 2: begin with a date that exists/)).toBeTruthy();
    expect(input()).toBeUndefined();
    await user.clear(lines);
    await user.paste('2026-12-26 Boxing Day\n\n2027-01-01; New Year\n');
    await user.click(screen.getByRole('button', { name: 'Add them' }));
    await screen.findByText('2 holidays are added.');
    const added = [
      { date: '2026-12-26', name: 'Boxing Day' },
      { date: '2027-01-01', name: 'New Year' },
    ];
    expect(input()).toEqual({ version: 4, holidays: [...there, ...added] });
  });

  it('are refused at the field, and tried again upon what somebody else left', async () => {
    const answers = [
      answer({
        change: null,
        businessCalendar: calendar({ version: 8, holidays: [christmas] }),
        userErrors: [refusal(['version'], 'Changed.', 'CONFLICT')],
      }),
      answer({ change: null, userErrors: [refusal(['holidays', '1', 'name'], 'Give a name.', 'REQUIRED')] }),
    ];
    const { user, input } = await open({ UpdateBusinessCalendar: () => answers.shift() ?? 500 });
    await user.type(screen.getByLabelText('Date'), '2026-12-31');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Give a name.');
    expect(screen.getByRole('textbox', { name: 'Name' }).getAttribute('aria-invalid')).toBe('true');
    const holidays = [...there.slice(1), { date: '2026-12-31', name: '' }];
    expect(input()).toEqual({ version: 8, holidays });
  });
});
