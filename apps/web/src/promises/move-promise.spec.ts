import { describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/angular';
import { fireEvent } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { yes } from '../today/testing/open-today';
import { MovePromise } from './move-promise';

const FULL = 'Thursday is full: 5 promises are due already.';

async function shown(ours = true) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const server = provideAnswers({
    PromiseCapacity: ({ date }) => ({
      promiseCapacity: {
        __typename: 'PromiseCapacity',
        date,
        due: 5,
        limit: 5,
        full: date === '2099-01-01',
        text: FULL,
      },
    }),
    RenegotiatePromise: () => yes('ContactPayload', 'p1'),
  });
  await render(MovePromise, {
    providers: [provideTestTexts(), server.provider],
    inputs: { promise: { id: 'p1', version: 4 }, name: 'Kwame', ours },
  });
  return { user: userEvent.setup(), server };
}

describe('moving a promise', () => {
  it('warns that the day is full, and moves it all the same', async () => {
    const { user, server } = await shown();
    fireEvent.input(screen.getByLabelText('Day and time'), { target: { value: '2099-01-01T09:00' } });
    expect(await screen.findByText(FULL)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Kwame was told' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const moved = () => server.sent.find(({ operationName }) => operationName === 'RenegotiatePromise')?.variables;
    await waitFor(() => expect(moved()?.['input']).toMatchObject({ id: 'p1', version: 4 }));
    expect(Object(moved()?.['input']).customerToldAt).not.toBeNull();
  });

  it('asks nothing of the reader’s days for a promise of theirs', async () => {
    const { server } = await shown(false);
    fireEvent.input(screen.getByLabelText('Day and time'), { target: { value: '2099-01-01T09:00' } });
    expect(server.sent).toEqual([]);
  });
});
