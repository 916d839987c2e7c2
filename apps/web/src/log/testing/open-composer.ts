import 'fake-indexeddb/auto';
import { jest } from '@jest/globals';
import { BreakpointObserver } from '@angular/cdk/layout';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { configure, render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { clear, createStore } from 'idb-keyval';
import { of } from 'rxjs';
import { aContact } from '../../contact/testing/a-contact';
import { anInteraction } from '../../contact/testing/an-interaction';
import type { LogInteractionInput } from '../../graphql/generated/graphql';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { Composer, type LogRequest } from '../composer';
import { aGuide } from './a-guide';
import { Page } from './page';

// The first form of a spec file is compiled while it is waited for.
configure({ dom: { asyncUtilTimeout: 5000 } });
jest.setTimeout(30_000);
// jsdom has none of its own; what is kept is plain data.
globalThis.structuredClone ??= (value) => JSON.parse(JSON.stringify(value));

const type = (key: string, label: string, channel: string, position: number) => ({
  __typename: 'InteractionType',
  id: key.toLowerCase(),
  key,
  label,
  icon: 'phone',
  channel,
  defaultDirection: 'OUTBOUND',
  archived: false,
  position,
});
const types = [type('CALL', 'Call', 'PHONE', 0), type('EMAIL', 'E-mail', 'EMAIL', 1)];

/** The answer to a log: the entry as it was sent. */
export const logged = (input: LogInteractionInput) => ({
  answer: {
    __typename: 'InteractionPayload',
    interaction: anInteraction({
      id: String(input.id),
      body: input.rawText ?? input.body ?? null,
      occurredAt: input.occurredAt ?? '',
    }),
    contact: aContact(),
    deletedId: null,
    leftAsText: [],
    change: aChange(`change-${input.id}`),
    userErrors: [],
  },
});

/** A refusal of the server with one reason. */
export const refusedLog = (message: string, field: string[], code = 'INVALID') => ({
  answer: {
    __typename: 'InteractionPayload',
    interaction: null,
    contact: null,
    deletedId: null,
    leftAsText: [],
    change: null,
    userErrors: [{ __typename: 'UserError', code, message, field }],
  },
});

/** An open promise of ours. */
export const aPromise = (over: { id: string; text: string }) => ({
  __typename: 'PromiseRecord',
  version: 1,
  direction: 'OURS',
  promisor: 'Lena Bauer',
  promisorId: null,
  dueAt: null,
  dueZone: null,
  status: 'OPEN',
  overdue: false,
  customerToldAt: null,
  resolvedAt: null,
  viewerCanEdit: true,
  source: { __typename: 'InteractionRef', id: 'i0', typeKey: 'CALL', occurredAt: '2026-11-03T09:00:00.000Z' },
  ...over,
});

export const aChange = (id: string) => ({
  __typename: 'Change',
  id,
  at: '2026-11-22T09:00:00.000Z',
  actor: { __typename: 'Actor', id: 'member-1', kind: 'USER', name: 'Lena Bauer' },
  operation: 'logInteraction',
  subject: 'INTERACTION',
  subjectId: 'i1',
  contactId: 'c1',
  fields: [],
  undoneAt: null,
  viewerCanUndo: true,
});

/** The answers of a server that knows Amira and says yes to everything; give what the spec is about. */
export const usual = (over: Answers = {}, contact = aContact()): Answers => ({
  Session: () => ({ viewer: aViewer(), setupState: null }),
  LogContact: () => ({ contact }),
  LogChoices: () => ({ interactionTypes: types, members: [] }),
  Guide: aGuide,
  LogInteraction: ({ input }) => logged(input as LogInteractionInput),
  UndoChange: () => ({
    undoChange: {
      __typename: 'UndoPayload',
      change: null,
      contact: aContact(),
      deletedIds: [],
      userErrors: [],
    },
  }),
  ...over,
});

/** Nothing is kept on this device from the spec before. */
export async function forgetDevice(): Promise<void> {
  await clear(createStore('heed-drafts', 'drafts'));
  await clear(createStore('heed-outbox', 'items'));
}

/** A page with the composer and the news, opened for Amira. */
export async function openComposer(answers = usual(), request: Partial<LogRequest> | null = { contactId: 'c1' }) {
  const server = provideAnswers(answers);
  const view = await render(Page, {
    deferBlockBehavior: DeferBlockBehavior.Playthrough,
    providers: [
      provideTestTexts(),
      server.provider,
      provideRouter([{ path: '**', children: [] }]),
      {
        provide: BreakpointObserver,
        useValue: { observe: (query: string) => of({ matches: query.includes('min-width'), breakpoints: {} }) },
      },
    ],
  });
  TestBed.inject(Session).enter(aViewer());
  const composer = TestBed.inject(Composer);
  if (request) composer.open(request);
  if (request && !request.outcome) await screen.findByRole('radio', { name: 'Call' });
  const sentLogs = () =>
    server.sent
      .filter(({ operationName }) => operationName === 'LogInteraction')
      .map(({ variables }) => variables['input'] as LogInteractionInput);
  return { server, composer, view, sentLogs, user: userEvent.setup() };
}
