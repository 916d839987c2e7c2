import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { ContactsPage } from '../contacts-page';
import { aListedContact } from './a-listed-contact';

/** The name that the nth of many people has. */
export const nameOf = (index: number): string => `Person ${String(index).padStart(4, '0')}`;

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => aListedContact({ id: `c${index}`, displayName: nameOf(index) }));

type People = ReturnType<typeof aListedContact>[];

/** A server that pages through `people` and answers the list's other questions with little. */
export function aListServer(people: People | number = 3): Answers {
  const all = typeof people === 'number' ? numbered(people) : people;
  return {
    ContactsPage: ({ first, after, filter }) => {
      const search = Object(filter)['search'];
      const found = search ? all.filter((one) => one.displayName.includes(String(search))) : all;
      const start = Number(after ?? 0);
      const end = start + Number(first);
      const pageInfo = { __typename: 'PageInfo', hasNextPage: end < found.length, endCursor: String(end) };
      const nodes = found.slice(start, end);
      return { contacts: { __typename: 'ContactConnection', nodes, totalCount: found.length, pageInfo } };
    },
    ContactsTotal: () => ({ contacts: { __typename: 'ContactConnection', totalCount: all.length } }),
    ContactFilterChoices: () => ({
      members: [{ __typename: 'Member', id: 'tom', name: 'Tom Osei', active: true }],
      tags: [],
    }),
    Session: () => ({
      viewer: aViewer({ allowedOperations: ['createContact', 'logInteraction'] }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    AlreadyKnown: () => ({ contacts: { __typename: 'ContactConnection', nodes: [] } }),
    CompanyNames: () => ({ companies: { __typename: 'CompanyConnection', nodes: [] } }),
  };
}

/** jsdom knows sizes and modal dialogs not at all: a window where ten rows fit. */
function aWindow(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 560 });
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
}

/** The list as the app opens it at `url`. */
export async function openList(url = '/contacts', answers: Answers = aListServer()) {
  aWindow();
  const server = provideAnswers(answers);
  const contact = { path: 'contacts/:id', children: [] };
  TestBed.configureTestingModule({
    providers: [
      provideTestTexts(),
      server.provider,
      provideRouter([{ path: 'contacts', component: ContactsPage }, contact], withComponentInputBinding()),
    ],
  });
  await TestBed.inject(Session).known();
  const harness = await RouterTestingHarness.create(url);
  return { server, harness, router: TestBed.inject(Router), user: userEvent.setup() };
}
