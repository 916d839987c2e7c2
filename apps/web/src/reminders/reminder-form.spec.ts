import { describe, expect, it } from '@jest/globals';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aContact } from '../contact/testing/a-contact';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { toWall } from '../ui/wall-time';
import { ReminderForm } from './reminder-form';
import { aReminder, everySecondTuesday } from './testing/a-reminder';

const nine = new Date(2099, 10, 24, 9, 0).toISOString();
const spoken = {
  __typename: 'ReadReminder',
  title: 'Ring Amira',
  dueAt: nine,
  dueDate: null,
  timeZone: 'Europe/Berlin',
  text: 'every second Tuesday at 09:00, from 24 November',
  problem: null,
  recurrence: { ...everySecondTuesday, next: [new Date(2099, 11, 8, 9).toISOString()] },
};
const silent = { ...spoken, title: '', dueAt: null, text: '', recurrence: null };
const payload = (over: object = {}) => ({
  answer: { __typename: 'ReminderPayload', reminder: null, contact: aContact(), change: null, userErrors: [], ...over },
});
const refusal = (field: string, message: string) => ({
  __typename: 'UserError',
  code: 'INVALID',
  message,
  field: [field],
});

async function open(answers: Answers = {}, reminder: ReminderLineFragment | null = null) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const server = provideAnswers({
    ReadReminder: ({ text }) => ({ readReminder: String(text).includes('every second') ? spoken : silent }),
    CreateReminder: () => payload(),
    UpdateReminder: () => payload(),
    Assignees: () => ({
      members: [
        { __typename: 'Member', id: 'member-1', name: 'Lena Bauer', active: true },
        { __typename: 'Member', id: 'tom', name: 'Tom Weber', active: true },
      ],
    }),
    ...answers,
  });
  await render(ReminderForm, {
    providers: [provideTestTexts(), server.provider, provideRouter([])],
    inputs: { reminder },
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
  });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: ['createReminder'] }));
  const input = (operation: string) =>
    Object(server.sent.findLast(({ operationName }) => operationName === operation)?.variables['input']);
  const words = screen.getByLabelText<HTMLInputElement>('What to remember');
  const user = userEvent.setup();
  const write = async (text: string) => {
    await user.clear(words);
    await user.paste(text);
  };
  return { user, input, write, save: () => screen.getByText('Save').click() };
}

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);

describe('a reminder in plain words', () => {
  it('is said back with its dates, and stands in the fields', async () => {
    const { write } = await open();
    await write('Ring Amira every second Tuesday at 9');
    expect(await screen.findByText(spoken.text)).toBeTruthy();
    expect(screen.getByText(/^Comes up .* · .*/)).toBeTruthy();
    expect([field('Day').value, field(/^Time/).value]).toEqual(['2099-11-24', '09:00']);
    expect(field('Repeats').value).toBe(everySecondTuesday.rule);
  });

  it('is saved as it was read, without the words of when', async () => {
    const { write, input, save } = await open();
    await write('Ring Amira every second Tuesday at 9');
    save();
    await waitFor(() => expect(input('CreateReminder').title).toBe('Ring Amira'));
    expect(input('CreateReminder')).toMatchObject({
      dueAt: nine,
      dueDate: null,
      recurrence: { rule: everySecondTuesday.rule, anchor: 'FIXED' },
    });
  });

  it('lets the fields have the last word', async () => {
    const { user, write, input, save } = await open();
    await write('Ring Amira every second Tuesday at 9');
    await screen.findByText(spoken.text);
    await user.selectOptions(field('Repeats'), 'Once');
    expect(screen.queryByText(spoken.text)).toBeNull();
    save();
    await waitFor(() => expect(input('CreateReminder').title).toBe('Ring Amira'));
    expect(input('CreateReminder').recurrence).toBeUndefined();
  });

  it('is taken at the letter when the server cannot read it', async () => {
    const { write, input, save } = await open({ ReadReminder: () => 503 });
    await write('Order the flour');
    save();
    await waitFor(() => expect(input('CreateReminder').title).toBe('Order the flour'));
  });

  it('says what is wrong with a rule, beside the words and at the field', async () => {
    const problem = 'This never happens.';
    const { write, save } = await open({
      ReadReminder: () => ({ readReminder: { ...silent, problem } }),
      CreateReminder: () => payload({ userErrors: [refusal('recurrence', 'There is no such day.')] }),
    });
    await write('Pay every 31 February');
    expect(await screen.findByText(problem)).toBeTruthy();
    save();
    await screen.findByText('There is no such day.');
    await waitFor(() => expect(document.activeElement).toBe(field('Repeats')));
  });
});

describe('the fields of a reminder', () => {
  it('give it to a colleague, with a word ahead', async () => {
    const { user, write, input, save } = await open();
    await write('Order the flour');
    await user.click(screen.getByText('Word ahead, for whom'));
    await user.click(screen.getByText('1 day'));
    await user.selectOptions(await screen.findByLabelText('Who is to do it'), 'Tom Weber');
    save();
    await waitFor(() => expect(input('CreateReminder')).toMatchObject({ leadMinutes: [1440], assigneeId: 'tom' }));
  });

  it('send of a known one only what is different, so that a snooze outlives it', async () => {
    const { write, input, save } = await open({}, aReminder({ recurrence: everySecondTuesday }));
    await write('Order rye');
    save();
    await waitFor(() => expect(input('UpdateReminder')).toEqual({ id: 'r1', version: 2, title: 'Order rye' }));
  });

  it('end a repetition by choosing once', async () => {
    const { user, input, save } = await open({}, aReminder({ recurrence: everySecondTuesday }));
    await user.selectOptions(field('Repeats'), 'Once');
    save();
    await waitFor(() => expect(input('UpdateReminder')).toEqual({ id: 'r1', version: 2, recurrence: null }));
  });

  it('begin tomorrow', async () => {
    await open();
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    expect(field('Day').value).toBe(toWall(tomorrow).slice(0, 10));
  });
});
