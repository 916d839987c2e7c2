import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { ReminderLinkPage } from './reminder-link-page';

const link = (over: object = {}) => ({
  reminderLink: {
    __typename: 'ReminderLink',
    usable: true,
    reason: null,
    title: 'Ring Kwame',
    contactName: 'Kwame Mensah',
    action: 'DONE',
    dueText: 'Due today',
    ...over,
  },
});

async function open(answers: Answers) {
  const server = provideAnswers(answers);
  const providers = [provideTestTexts(), server.provider, provideRouter([])];
  await render(ReminderLinkPage, { providers, inputs: { token: 'secret' } });
  return { user: userEvent.setup(), sent: server.sent };
}

describe('a link of a mail', () => {
  it('says what it would do, and does it only when asked', async () => {
    const { user, sent } = await open({
      ReminderLink: () => link(),
      UseReminderLink: () => ({
        useReminderLink: {
          __typename: 'ReminderLinkPayload',
          done: true,
          text: '“Ring Kwame” is done.',
          userErrors: [],
        },
      }),
    });
    expect(await screen.findByText('Is this done?')).toBeTruthy();
    expect(screen.getByText(/About Kwame Mensah\./)).toBeTruthy();
    expect(sent).toHaveLength(1);
    await user.click(screen.getByText('Yes, it is done'));
    expect(await screen.findByText('“Ring Kwame” is done.')).toBeTruthy();
    expect(sent.at(-1)?.variables).toEqual({ input: { token: 'secret' } });
  });

  it.each([
    ['USED', 'This link was used already'],
    ['EXPIRED', 'This link is too old'],
    ['UNKNOWN', 'This link is not known'],
    ['CLOSED', 'This is settled already'],
  ])('that is %s says so kindly', async (reason, said) => {
    await open({ ReminderLink: () => link({ usable: false, reason, title: null, contactName: null, action: null }) });
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByText(/^Yes/)).toBeNull();
  });

  it('tells why it was refused meanwhile', async () => {
    const { user } = await open({
      ReminderLink: () => link(),
      UseReminderLink: () => ({
        useReminderLink: {
          __typename: 'ReminderLinkPayload',
          done: false,
          text: '',
          userErrors: [{ __typename: 'UserError', code: 'WRONG_STATE', message: 'It was used.', field: [] }],
        },
      }),
    });
    await user.click(await screen.findByText('Yes, it is done'));
    expect(await screen.findByText('It was used.')).toBeTruthy();
  });
});
