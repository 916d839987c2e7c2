import { beforeAll, describe, expect, it } from '@jest/globals';
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
import { TagsPage } from './tags-page';

/** jsdom knows the element but not its modal state. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const tag = (name: string, contactCount: number, over: object = {}) => ({
  __typename: 'Tag',
  id: name.toLowerCase(),
  name,
  version: 2,
  contactCount,
  ...over,
});
const answer = (over: object = {}) => ({
  answer: {
    __typename: 'TagPayload',
    tag: null,
    change: { __typename: 'Change', id: 'change-1' },
    userErrors: [],
    ...over,
  },
});
const taken = {
  __typename: 'UserError',
  code: 'ALREADY_EXISTS',
  message: 'There is a tag of this name already.',
  field: ['name'],
};

/** A server that keeps the tags it is told. */
function aShelf() {
  let tags = [tag('Apple', 1), tag('Baker', 0)];
  const answers: Answers = {
    SettingsTags: () => ({ tags }),
    DeleteTag: ({ input }) => {
      tags = tags.filter(({ id }) => JSON.stringify(input).includes(id) === false);
      return answer();
    },
    UndoChange: () => {
      tags = [tag('Apple', 1), tag('Baker', 0)];
      return { undoChange: { __typename: 'UndoPayload', change: null, contact: null, deletedIds: [], userErrors: [] } };
    },
  };
  return answers;
}

async function open(answers: Answers = {}, allowedOperations = ['createTag', 'renameTag', 'deleteTag']) {
  const server = provideAnswers({
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...aShelf(),
    ...answers,
  });
  await render('<heed-toast-region /><ng-container *ngComponentOutlet="page" />', {
    imports: [NgComponentOutlet, ToastRegion],
    componentProperties: { page: TagsPage },
    providers: [provideTestTexts(), server.provider, provideRouter([])],
  });
  await TestBed.inject(Session).known();
  await screen.findByText('Baker');
  const input = (operation: string) =>
    server.sent.filter(({ operationName }) => operationName === operation).at(-1)?.variables['input'];
  return { user: userEvent.setup(), input };
}

describe('the tags', () => {
  it('stand with how many wear them, and lead there', async () => {
    await open();
    const link = screen.getByRole('link', { name: /^1 contact.*Apple/ });
    expect(link.getAttribute('href')).toBe('/contacts?tag=apple');
    expect(screen.getByText('on nobody')).toBeTruthy();
  });

  it('are made by their name, which may be taken', async () => {
    const answers = [answer({ change: null, userErrors: [taken] }), answer({ tag: tag('Cider', 0) })];
    const { user, input } = await open({ CreateListedTag: () => answers.shift() ?? 500 });
    await user.type(await screen.findByRole('textbox', { name: 'New tag' }), 'Apple{Enter}');
    await screen.findByText(taken.message);
    await user.clear(screen.getByRole('textbox', { name: 'New tag' }));
    await user.type(screen.getByRole('textbox', { name: 'New tag' }), ' Cider {Enter}');
    await screen.findByText('Cider is there.');
    expect(input('CreateListedTag')).toEqual({ id: expect.any(String), name: 'Cider' });
    expect(screen.getByRole('textbox', { name: 'New tag' })).toHaveProperty('value', '');
  });

  it('are renamed where they stand, and Escape leaves them', async () => {
    const { user, input } = await open({ RenameTag: () => answer({ tag: tag('Apple', 1, { name: 'Orchard' }) }) });
    await user.click(await screen.findByRole('button', { name: 'Rename Apple' }));
    const box = await screen.findByRole('textbox', { name: 'New name for Apple' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename Apple' })));
    await user.keyboard('{Enter}');
    const again = await screen.findByRole('textbox', { name: 'New name for Apple' });
    await user.clear(again);
    await user.type(again, 'Orchard{Enter}');
    await screen.findByText('It is called Orchard now.');
    expect(input('RenameTag')).toEqual({ id: 'apple', version: 2, name: 'Orchard' });
  });

  it('go after a question that tells of whom, and come back', async () => {
    const { user, input } = await open();
    await user.click(await screen.findByRole('button', { name: 'Delete Apple' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Delete the tag Apple?' }));
    expect(dialog.getByText(/It is taken off 1 contact\./)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    await screen.findByText('Apple is gone, from 1 contact.');
    expect(input('DeleteTag')).toEqual({ id: 'apple', version: 2 });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Rename Apple' })).toBeNull());
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    expect(await screen.findByRole('button', { name: 'Rename Apple' })).toBeTruthy();
  });

  it('are only read by those who may not change them', async () => {
    await open({}, []);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
