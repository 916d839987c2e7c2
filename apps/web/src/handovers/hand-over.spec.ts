import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aContact } from '../contact/testing/a-contact';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { yes } from '../today/testing/open-today';
import { HandOver } from './hand-over';

const member = (id: string, name: string, over = {}) => ({
  __typename: 'Member',
  id,
  name,
  role: 'AGENT',
  active: true,
  ...over,
});

async function shown() {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const owner = { __typename: 'Member', id: 'member-1', name: 'Lena Bauer' };
  const server = provideAnswers({
    HandoverTakers: () => ({
      members: [
        member('member-1', 'Lena Bauer'),
        member('tom', 'Tom Okafor'),
        member('ruth', 'Ruth', { role: 'READ_ONLY' }),
        member('gone', 'Gone', { active: false }),
      ],
    }),
    StartHandover: () => yes('ContactPayload', 'h1'),
  });
  await render(HandOver, {
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
    inputs: { contact: aContact({ owner }), name: 'Amira' },
  });
  const input = () => server.sent.find(({ operationName }) => operationName === 'StartHandover')?.variables['input'];
  return { user: userEvent.setup(), input, router: TestBed.inject(Router) };
}

describe('handing somebody over', () => {
  it('offers those who can look after them', async () => {
    await shown();
    await screen.findByRole('option', { name: 'Tom Okafor' });
    expect(screen.getAllByRole('option').map((option) => option.textContent?.trim())).toEqual([
      'Choose somebody',
      'Tom Okafor',
    ]);
  });

  it('asks to whom, makes the letter and opens it', async () => {
    const { user, input, router } = await shown();
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    expect(await screen.findByText('Please fill this in.')).toBeTruthy();
    await user.selectOptions(
      screen.getByRole('combobox', { name: /To whom/ }),
      await screen.findByRole('option', { name: 'Tom Okafor' }),
    );
    await user.type(screen.getByRole('textbox', { name: /What they ought to know/ }), 'Speak of the van first.');
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    await waitFor(() => expect(router.url).toMatch(/^\/contacts\/c1\/handover\//));
    expect(input()).toMatchObject({
      contactId: 'c1',
      contactVersion: 3,
      toMemberId: 'tom',
      note: 'Speak of the van first.',
      moveReminders: true,
    });
  });
});
