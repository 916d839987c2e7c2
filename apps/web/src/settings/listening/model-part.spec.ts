import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { ListeningPage } from './listening-page';

const aModel = {
  __typename: 'ListeningModel',
  baseUrl: 'https://models.example/v1',
  name: 'small',
  hasKey: true,
  notesPerDay: 50,
  lastAt: null,
  lastProblem: null,
};
const settings = (model: object | null) => ({
  __typename: 'ListeningSettings',
  on: true,
  version: 4,
  waiting: 0,
  languages: [],
  measured: [],
  model,
});
const answered = (over: object = {}) => ({
  answer: {
    __typename: 'ListeningPayload',
    settings: settings(aModel),
    change: { __typename: 'Change', id: 'ch1' },
    userErrors: [],
    ...over,
  },
});

async function open(model: object | null, answers: Answers = {}, may = ['updateListening']) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const server = provideAnswers({
    ListeningSettings: () => ({ listeningSettings: settings(model) }),
    UpdateListening: () => answered(),
    RemoveListeningModel: () => answered(),
    ...answers,
  });
  await render(ListeningPage, {
    providers: [provideTestTexts(), server.provider, provideRouter([])],
    configureTestBed: (bed) => bed.inject(Session).enter(aViewer({ allowedOperations: may })),
  });
  await screen.findByRole('group', { name: 'A language model beside it' });
  const sent = (operation: string) => server.sent.filter(({ operationName }) => operationName === operation);
  return { user: userEvent.setup(), sent };
}

describe('the language model beside the listening', () => {
  it('is named by an owner, with a key or without', async () => {
    const { user, sent } = await open(null);
    expect(screen.getByText('Nothing leaves the house.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Name a model' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), ' https://models.example/v1');
    await user.type(screen.getByRole('textbox', { name: 'What it is called there' }), 'small');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const model = { baseUrl: 'https://models.example/v1', name: 'small', notesPerDay: 200 };
    await waitFor(() => expect(sent('UpdateListening')[0]?.variables['input']).toEqual({ version: 4, model }));
  });

  it('shows at its field what was refused of it', async () => {
    const userErrors = [
      { __typename: 'UserError', code: 'INVALID', message: 'It must be https.', field: ['model', 'baseUrl'] },
    ];
    const { user } = await open(aModel, { UpdateListening: () => answered({ change: null, userErrors }) });
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('It must be https.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Address' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('is said to everybody: that notes are sent to it, and where', async () => {
    await open(aModel, {}, []);
    expect(screen.getByText(/notes are sent to small at https:\/\/models\.example\/v1/)).toBeTruthy();
    expect(screen.queryByText('Nothing leaves the house.')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is tried, and its answer or its problem told', async () => {
    const trial = {
      __typename: 'ListeningTrialPayload',
      note: 'The crate was wet.',
      problem: null,
      milliseconds: 420,
      proposals: [],
      userErrors: [],
    };
    let answer = { ...trial };
    const { user } = await open(aModel, { TryListeningModel: () => ({ answer }) });
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    expect(await screen.findByText(/It answered in 420 ms/)).toBeTruthy();
    expect(screen.getByText('it heard nothing')).toBeTruthy();
    answer = Object.assign({}, trial, { problem: 'It did not answer within 20 seconds.' });
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    expect(await screen.findByText('It did not answer within 20 seconds.')).toBeTruthy();
  });

  it('is asked no more', async () => {
    const { user, sent } = await open(aModel);
    await user.click(screen.getByRole('button', { name: 'Ask it no more' }));
    await waitFor(() => expect(sent('ListeningSettings')).toHaveLength(2));
  });
});
