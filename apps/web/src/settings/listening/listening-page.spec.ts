import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { ListeningPage } from './listening-page';

const settings = (over: object = {}) => ({
  __typename: 'ListeningSettings',
  on: true,
  version: 4,
  waiting: 2,
  model: null,
  languages: [{ __typename: 'HeardLanguage', code: 'de', kinds: ['PAIN_POINT', 'PROMISE'], tone: false }],
  measured: [{ __typename: 'MeasuredListening', what: 'SENTIMENT', on: 'GoEmotions', n: 5427, figure: 0.6891 }],
  ...over,
});

async function open(may: string[] = ['updateListening'], refused = false) {
  const userErrors = refused ? [{ __typename: 'UserError', code: 'CONFLICT', message: 'Again.', field: [] }] : [];
  const server = provideAnswers({
    ListeningSettings: () => ({ listeningSettings: settings() }),
    UpdateListening: () => ({
      answer: {
        __typename: 'ListeningPayload',
        settings: settings({ on: false, version: 5 }),
        change: { __typename: 'Change', id: 'ch1' },
        userErrors,
      },
    }),
  });
  await render(ListeningPage, {
    providers: [provideTestTexts(), server.provider, provideRouter([])],
    configureTestBed: (bed) => bed.inject(Session).enter(aViewer({ allowedOperations: may })),
  });
  await screen.findByRole('group', { name: 'In this workspace' });
  const asked = (operation: string) => server.sent.filter(({ operationName }) => operationName === operation);
  return { user: userEvent.setup(), asked };
}

describe('the settings of listening', () => {
  it('say what is heard in which language, and how well', async () => {
    await open();
    expect(screen.getByText('German')).toBeTruthy();
    expect(screen.getByText('Not how it sounds')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Negative, neutral or positive GoEmotions 5,427 0.69' })).toBeTruthy();
    expect(screen.getByText('2 entries of the last 7 days are still to be heard.')).toBeTruthy();
    expect(screen.getByText(/There is no score for a person/)).toBeTruthy();
  });

  it('are switched off by an owner, and read anew', async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Listen to notes' }));
    await waitFor(() => expect(asked('ListeningSettings')).toHaveLength(2));
    expect(asked('UpdateListening')[0]?.variables['input']).toEqual({ version: 4, on: false });
  });

  it('are only read by everybody else', async () => {
    await open([]);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/Notes are listened to\./)).toBeTruthy();
    expect(screen.getByText('Only an owner can change this.')).toBeTruthy();
  });
});
