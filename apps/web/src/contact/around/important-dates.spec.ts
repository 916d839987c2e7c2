import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { ImportantDates } from './important-dates';

const birthday = {
  __typename: 'ImportantDate',
  id: 'd1',
  version: 2,
  kind: 'BIRTHDAY' as const,
  label: null,
  year: null,
  month: 2,
  day: 29,
  leadDays: 5,
  confirmed: false,
  nextOn: '2027-02-28',
  daysUntil: 3,
};
const answer = { __typename: 'ContactPayload', contact: aContact(), change: null, userErrors: [] };

async function shown(...importantDates: (typeof birthday)[]) {
  const { client, sent } = aServer({
    AddImportantDate: () => ({ answer }),
    UpdateImportantDate: () => ({ answer }),
    RemoveImportantDate: () => ({ answer }),
  });
  const providers = [provideTestTexts(), { provide: GRAPHQL, useValue: client }];
  await render(ImportantDates, { providers, inputs: { contact: aContact({ importantDates }) } });
  const inputsOf = (operation: string) =>
    sent.filter((one) => one.operation === operation).map(({ variables }) => Object(variables['input']));
  return { user: userEvent.setup(), inputsOf };
}

/** Forms are typed into letter by letter. */
jest.setTimeout(20_000);

describe('important dates', () => {
  it('say their day without a year, how far it is, and that nobody has looked at them', async () => {
    await shown(birthday);
    expect(screen.getByText('Birthday')).toBeTruthy();
    expect(screen.getByText(/^(29 February|February 29) · in 3 days$/)).toBeTruthy();
    expect(screen.getByText('not confirmed')).toBeTruthy();
  });

  it('are added without a year; one that is no year is refused where it was written', async () => {
    const { user, inputsOf } = await shown();
    await user.click(screen.getByRole('button', { name: 'Add a date' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Day' }), '12');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Month' }), '3');
    await user.type(screen.getByRole('textbox', { name: /Year/ }), '84{Enter}');
    expect(await screen.findByText('Write the year with four digits, or leave it out.')).toBeTruthy();
    expect(inputsOf('AddImportantDate')).toEqual([]);
    await user.clear(screen.getByRole('textbox', { name: /Year/ }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inputsOf('AddImportantDate')).toHaveLength(1));
    const fields = { kind: 'BIRTHDAY', label: null, year: null, month: 3, day: 12, leadDays: 3 };
    expect(inputsOf('AddImportantDate')).toEqual([{ id: expect.any(String), contactId: 'c1', ...fields }]);
  });

  it('are confirmed with one choice, and removed', async () => {
    const { user, inputsOf } = await shown(birthday);
    await user.click(screen.getByRole('button', { name: 'Birthday, more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'This is right' }));
    expect(inputsOf('UpdateImportantDate')).toEqual([{ id: 'd1', version: 2, confirmed: true }]);
    await user.click(screen.getByRole('button', { name: 'Birthday, more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(inputsOf('RemoveImportantDate')).toEqual([{ id: 'd1', version: 2 }]));
  });
});
