import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/angular';
import { aDay } from '../today/testing/a-day';
import { openToday, yes } from '../today/testing/open-today';
import { aSuggestion } from './testing/a-suggestion';

const withSofia = aDay({ suggestions: [aSuggestion()] });
const sentence = 'Sofia was upset on Thursday, and nobody has spoken with her since.';
const worth = () => within(screen.getByRole('region', { name: 'Worth a call' }));

describe('a suggestion', () => {
  it('opens its records in place, each with the way to where it was said', async () => {
    const { user } = await openToday([withSofia]);
    await user.click(await screen.findByRole('button', { name: 'Why? Sofia Lindqvist', expanded: false }));
    expect(screen.getByText('After a hard conversation')).toBeTruthy();
    const open = screen.getByRole('link', { name: /Open: “Nobody told me.”/ });
    expect(open.getAttribute('href')).toBe('/contacts/c1?tab=timeline&entry=i1');
  });

  it('leads with the number where now is a good time, and with a plan where it is not', async () => {
    const at = '2026-11-24T14:00:00.000Z';
    const step = {
      __typename: 'SuggestedStep',
      channel: 'PHONE' as const,
      address: null,
      at,
      text: 'Plan call for 14:00',
    };
    const other = { ...aSuggestion().contact, id: 'c2', displayName: 'Finn Gallagher' };
    const { user, composer } = await openToday([
      aDay({ suggestions: [aSuggestion(), aSuggestion({ contact: other, step })] }),
    ]);
    expect((await screen.findByRole('link', { name: 'Call' })).getAttribute('href')).toBe('tel:+442079460001');
    await user.click(screen.getByRole('button', { name: 'Plan call for 14:00' }));
    expect(composer.request()).toMatchObject({
      contactId: 'c2',
      channel: 'PHONE',
      begin: { at, direction: 'OUTBOUND' },
    });
  });

  it('goes away for a week and comes back with an undo', async () => {
    const { user, sent } = await openToday([withSofia, aDay(), withSofia], {
      SnoozeSuggestion: () => yes('ContactPayload', 's1'),
    });
    await user.click(await screen.findByRole('button', { name: 'Not now: Sofia Lindqvist' }));
    await user.click(await screen.findByRole('menuitem', { name: /Next week/ }));
    await waitFor(() => expect(worth().queryByText(new RegExp(sentence))).toBeNull());
    const input = Object(sent('SnoozeSuggestion')[0]?.variables['input']);
    expect(input).toMatchObject({ contactId: 'c1', rule: 'AFTER_NEGATIVE', subjectKey: 'i1' });
    await screen.findByText(/Comes back on/);
    await user.keyboard('u');
    expect(await worth().findByText(new RegExp(sentence))).toBeTruthy();
  });

  it.each([
    ['Not useful', 'NOT_USEFUL'],
    ['This is wrong', 'WRONG'],
    ['Already done', 'ALREADY_DONE'],
    ['Not for this person', 'NOT_FOR_THIS_PERSON'],
  ])('is dismissed with a reason: %s', async (label, reason) => {
    const { user, sent } = await openToday([withSofia, aDay()], {
      DismissSuggestion: () => yes('ContactPayload', 's1'),
    });
    await user.click(await screen.findByRole('button', { name: 'Not now: Sofia Lindqvist' }));
    await user.click(await screen.findByRole('menuitem', { name: label }));
    await waitFor(() => expect(sent('DismissSuggestion')[0]?.variables['input']).toMatchObject({ reason }));
    expect(worth().queryByText(new RegExp(sentence))).toBeNull();
  });

  it('is followed by a log, and open again when that is taken back', async () => {
    const { user, sent, composer } = await openToday([withSofia, aDay(), withSofia], {
      AcceptSuggestion: () => yes('ContactPayload', 's1'),
    });
    await user.click(await screen.findByRole('button', { name: 'Log with Sofia Lindqvist' }));
    const follower = composer.request()?.follower;
    follower?.logged('i9');
    await waitFor(() => expect(sent('AcceptSuggestion')[0]?.variables['input']).toMatchObject({ interactionId: 'i9' }));
    expect(worth().queryByText(new RegExp(sentence))).toBeNull();
    follower?.undone();
    expect(await worth().findByText(new RegExp(sentence))).toBeTruthy();
  });

  it('is followed by a reminder', async () => {
    const { user, sent } = await openToday([withSofia, aDay()], {
      CreateReminder: () => yes('ReminderPayload', 'r1'),
      AcceptSuggestion: () => yes('ContactPayload', 's1'),
    });
    await user.click(await screen.findByRole('button', { name: 'Remind me of Sofia Lindqvist' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent('AcceptSuggestion')).toHaveLength(1));
    const made = Object(sent('CreateReminder')[0]?.variables['input']);
    expect(made).toMatchObject({ title: 'Get in touch with Sofia Lindqvist', contactId: 'c1', rule: 'AFTER_NEGATIVE' });
    expect(sent('AcceptSuggestion')[0]?.variables['input']).toMatchObject({ reminderId: made.id });
  });
});
