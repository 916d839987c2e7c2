import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../contact/testing/a-contact';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Composer } from '../../log/composer';
import { aChange } from '../../log/testing/open-composer';
// Loaded here, so that no test waits for it.
import '../../promises/move-promise';
import '../../reminders/reminder-form';
import '../../suggestions/desk-notes';
import { TestedToday } from './tested-today';
import type { aDay } from './a-day';

export const ALL = ['logInteraction', 'createReminder', 'snoozeSuggestion'];

/** A yes of the server to a change, taken back by `change-<id>`. */
export const yes = (typename: string, id: string) => ({
  answer: {
    __typename: typename,
    contact: aContact(),
    reminder: null,
    change: aChange(`change-${id}`),
    userErrors: [],
  },
});

const undone = () => ({
  undoChange: { __typename: 'UndoPayload', change: null, contact: aContact(), deletedIds: [], userErrors: [] },
});

/** Today as it is shown to somebody who may do `may`, before a server that answers with `days`, one after another. */
export async function openToday(days: ReturnType<typeof aDay>[] | Answers, answers: Answers = {}, may = ALL) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const left = Array.isArray(days) ? [...days] : [];
  const today = Array.isArray(days)
    ? { Today: () => ({ today: (left.length > 1 ? left.shift() : left[0]) ?? {} }) }
    : days;
  const server = provideAnswers({ UndoChange: undone, ...today, ...answers });
  const providers = [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])];
  const view = await render(TestedToday, { providers, deferBlockBehavior: DeferBlockBehavior.Playthrough });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may }));
  const sent = (operation: string) => server.sent.filter(({ operationName }) => operationName === operation);
  return { ...view, sent, composer: TestBed.inject(Composer), user: userEvent.setup() };
}
