import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/angular';
import { aSuggestion } from '../suggestions/testing/a-suggestion';
import { aDay, anEntryLine, aPromiseDue, kwame } from './testing/a-day';
import { openToday, yes } from './testing/open-today';

describe('the day', () => {
  it('keeps its shape while it loads', async () => {
    const { container } = await openToday({ Today: () => new Promise(() => undefined) });
    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: /, Lena$/ })).toBeTruthy();
  });

  it('counts in one line', async () => {
    await openToday([aDay({ dueToday: 3, overdue: 2, doneToday: 1 })]);
    expect(await screen.findByText(/3 due today, 2 overdue, 1 done/)).toBeTruthy();
  });

  it('says what belongs here when there is nothing', async () => {
    await openToday([aDay()]);
    expect(await screen.findByText('Nothing is due.')).toBeTruthy();
    expect(screen.getByText(/Nobody needs a call now/)).toBeTruthy();
    expect(screen.getByText('Nothing is planned for the next days.')).toBeTruthy();
  });

  it('tells a failure with its number, and loads again when asked', async () => {
    const answers = [503, { today: aDay() }];
    const { user } = await openToday({ Today: () => answers.shift() ?? 503 });
    const card = await screen.findByRole('alert');
    expect(card.textContent).toContain('Could not load your day');
    expect(card.textContent).toContain('r-1');
    await user.click(within(card).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing is due.')).toBeTruthy();
  });

  it('shows who may only read nothing to press that changes anything', async () => {
    const due = [aPromiseDue({ viewerCanEdit: false })];
    const justLogged = [anEntryLine({ viewerCanEdit: false })];
    await openToday([aDay({ due, justLogged, suggestions: [aSuggestion()] })], {}, []);
    expect(await screen.findByText('Send the corrected invoice')).toBeTruthy();
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['Why? Sofia Lindqvist']);
  });

  it('says what comes up and what was logged, to be put right', async () => {
    const comingUp = [anEntryLine({ id: 'e2', status: 'PLANNED', subject: 'Tasting', outcome: null })];
    const justLogged = [anEntryLine({ feeling: 'WARM', feelingSource: 'STAFF_OBSERVED' })];
    const { user, composer } = await openToday([aDay({ comingUp, justLogged })]);
    const coming = await screen.findByRole('region', { name: 'Coming up' });
    expect(coming.textContent).toMatch(/Tasting.*Kwame Mensah/s);
    const logged = screen.getByRole('region', { name: 'Just logged' });
    expect(logged.textContent).toMatch(/No answer.*Warm/s);
    await user.click(within(logged).getByRole('button', { name: 'Edit: No answer, Kwame Mensah' }));
    expect(composer.request()).toMatchObject({ contactId: 'kwame', interactionId: 'e1' });
  });

  it('names how many are left in peace, and why when asked', async () => {
    const left = {
      __typename: 'LeftInPeace',
      contact: kwame,
      rule: 'STAY_IN_TOUCH' as const,
      reason: 'TOO_MANY_UNANSWERED' as const,
      text: 'Three calls in a row were not answered.',
    };
    const { user } = await openToday([aDay({ leftInPeace: [left] })]);
    expect(await screen.findByText(/1 person is left in peace for now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'See why' }));
    expect(screen.getByText(/Three calls in a row/)).toBeTruthy();
  });

  it('says how many wait for another day', async () => {
    await openToday([aDay({ suggestions: [aSuggestion()], held: 3 })]);
    expect(await screen.findByText(/^3 more wait for another day: you are shown at most 7 a day/)).toBeTruthy();
  });

  it('takes a reminder from R, for a day and about nobody', async () => {
    const { user, sent } = await openToday([aDay()], { CreateReminder: () => yes('ReminderPayload', 'r9') });
    await screen.findByText('Nothing is due.');
    await user.keyboard('r');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(screen.getByText('Please fill this in.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'What to remember' }), 'Order the flour');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent('CreateReminder')).toHaveLength(1));
    const input = Object(sent('CreateReminder')[0]?.variables['input']);
    expect(input).toMatchObject({ title: 'Order the flour', contactId: null, dueAt: null, rule: null });
    expect(input.dueDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    await waitFor(() => expect(sent('Today')).toHaveLength(2));
  });

  it('is asked for anew when it is seen again after a while', async () => {
    const { sent } = await openToday([aDay(), aDay({ dueToday: 1 })]);
    await screen.findByText('Nothing is due.');
    const state = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const clock = jest.spyOn(Date, 'now');
    document.dispatchEvent(new Event('visibilitychange'));
    state.mockReturnValue('visible');
    clock.mockReturnValue(Date.now() + 120_000);
    document.dispatchEvent(new Event('visibilitychange'));
    clock.mockRestore();
    state.mockRestore();
    expect(await screen.findByText(/1 due today/)).toBeTruthy();
    expect(sent('Today')).toHaveLength(2);
  });
});
