import { beforeAll, describe, expect, it } from '@jest/globals';
import { NgComponentOutlet } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { Unsaved } from '../../forms/unsaved';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { ToastRegion } from '../../ui/toast-region';
import { TypesPage } from './types-page';

/** jsdom knows the element but not its modal state. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const type = (label: string, position: number, over: object = {}) => ({
  __typename: 'InteractionType',
  id: label.toLowerCase(),
  version: 1,
  key: label.toUpperCase(),
  label,
  icon: 'phone',
  channel: 'PHONE',
  defaultDirection: 'OUTBOUND',
  responseTargetMinutes: null,
  customerFacing: true,
  archived: false,
  position,
  ...over,
});
const call = type('Call', 0, { responseTargetMinutes: 270 });
const letter = type('Letter', 1);
const telex = type('Telex', 2, { archived: true });
const changed = (interactionType: object) => ({
  answer: {
    __typename: 'InteractionTypePayload',
    interactionType,
    change: { __typename: 'Change', id: 'change-1' },
    userErrors: [],
  },
});

async function open(answers: Answers = {}, operations = ['createInteractionType', 'updateInteractionType']) {
  const server = provideAnswers({
    InteractionTypes: () => ({ interactionTypes: [telex, letter, call] }),
    Session: () => ({
      viewer: aViewer({ allowedOperations: operations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  await render('<heed-toast-region /><ng-container *ngComponentOutlet="page" />', {
    imports: [NgComponentOutlet, ToastRegion],
    componentProperties: { page: TypesPage },
    providers: [provideTestTexts(), server.provider],
  });
  await TestBed.inject(Session).known();
  await screen.findByText('Call');
  const inputs = () =>
    server.sent
      .filter(({ operationName }) => operationName.endsWith('InteractionType'))
      .map(({ variables }) => variables['input']);
  return { user: userEvent.setup(), inputs };
}

describe('the types', () => {
  it('stand in the order of the composer with their target in words, the archived folded away', async () => {
    await open();
    expect(screen.getByText(/answer within 4 hours 30 minutes of opening hours/)).toBeTruthy();
    const folded = screen.getByText('Archived (1)').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('Telex');
  });

  it('are archived and offered to come back', async () => {
    const { user, inputs } = await open({
      UpdateInteractionType: () => changed({ ...call, version: 2, archived: true }),
    });
    await user.click(await screen.findByRole('button', { name: /^Archive.*Call/ }));
    await screen.findByText('Call is no longer offered.');
    expect(inputs()).toEqual([{ id: 'call', version: 1, archived: true }]);
    expect(screen.getByText('Archived (2)')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Undo/ })).toBeTruthy();
  });

  it('change places with their neighbour', async () => {
    const answers = [changed({ ...letter, position: 0, version: 2 }), changed({ ...call, position: 1, version: 2 })];
    const { user, inputs } = await open({ UpdateInteractionType: () => answers.shift() ?? 500 });
    await user.click(await screen.findByRole('button', { name: 'Move Letter up' }));
    await waitFor(() =>
      expect(inputs()).toEqual([
        { id: 'letter', version: 1, position: 0 },
        { id: 'call', version: 1, position: 1 },
      ]),
    );
  });

  it('are made with an icon, a direction and a target that is said in words', async () => {
    const { user, inputs } = await open({
      CreateInteractionType: () => ({
        createInteractionType: {
          __typename: 'InteractionTypePayload',
          interactionType: type('Site visit', 3),
          change: { __typename: 'Change', id: 'change-9' },
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add a type' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Site visit');
    await user.click(screen.getByRole('radio', { name: 'Pin' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Star' }).getAttribute('aria-checked')).toBe('true');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Usually' }), 'INBOUND');
    await user.type(screen.getByRole('textbox', { name: /^Answer within/ }), '240');
    expect(screen.getByText('That is 4 hours of opening hours.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(inputs()).toEqual([
        {
          id: expect.any(String),
          key: 'SITE_VISIT',
          label: 'Site visit',
          icon: 'star',
          channel: null,
          defaultDirection: 'INBOUND',
          responseTargetMinutes: 240,
        },
      ]),
    );
    expect(await screen.findByText('Site visit: saved.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Undo/ })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are not lost unasked while they are written', async () => {
    const { user } = await open();
    const unsaved = TestBed.inject(Unsaved);
    await user.click(await screen.findByRole('button', { name: 'Add a type' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Fair');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(unsaved.asking()).not.toBeNull();
    unsaved.answer(false);
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Fair');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    unsaved.answer(true);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
    expect(unsaved.mayLeave()).toBe(true);
  });
});
