import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { configure, render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Keys } from '../keys/keys';
import { Composer } from '../log/composer';
import { Anywhere } from './anywhere';
import { AnywhereDialogs } from './anywhere-dialogs';

configure({ dom: { asyncUtilTimeout: 5000 } });
jest.setTimeout(30_000);

const person = (displayName: string, companyName: string | null = null) => {
  const [name = ''] = displayName.split(' ');
  return { __typename: 'ContactRef', id: name, displayName, nameToUse: name, companyName };
};
const everybody = [person('Amira Haddad', 'Café Meridian'), person('Zoë Amstel'), person('Tom Osei')];

const anEntry = {
  __typename: 'FoundEntry',
  excerpt: '“I am not chasing bread again”',
  interaction: {
    __typename: 'Interaction',
    id: 'i1',
    occurredAt: '2026-11-09T09:00:00.000Z',
    type: { __typename: 'InteractionType', id: 'call', icon: 'phone' },
    contacts: [person('Oliver Pratt')],
  },
};

const aServer = (over: Answers = {}): Answers => ({
  Session: () => ({
    viewer: aViewer({ allowedOperations: ['createContact', 'logInteraction', 'createReminder', 'feed'] }),
    setupState: null,
  }),
  Find: ({ text, typed, words }) => {
    const asked = String(text).toLowerCase();
    const contacts = everybody.filter(({ displayName }) => displayName.toLowerCase().includes(asked));
    const entries = asked === 'bread' ? [anEntry] : [];
    const more = { __typename: 'Found', companies: [], ...(words ? { entries } : {}) };
    return { people: { __typename: 'Found', contacts }, ...(typed ? { more } : {}) };
  },
  ...over,
});

async function open(answers: Answers = aServer()) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const server = provideAnswers(answers);
  await render(AnywhereDialogs, {
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
  });
  await TestBed.inject(Session).known();
  const undone: string[] = [];
  TestBed.inject(Keys).bind({ does: 'undo', run: () => undone.push('undone') });
  TestBed.inject(Anywhere).openPalette();
  const field = await screen.findByRole('combobox');
  return { ...server, field, undone, user: userEvent.setup(), router: TestBed.inject(Router) };
}

const option = (name: string | RegExp) => screen.findByRole('option', { name });
const active = () => screen.getByRole('option', { selected: true }).textContent?.trim();

describe('the palette', () => {
  beforeEach(() => localStorage.clear());

  it('shows those spoken with last, and what can be done here, before anything is typed', async () => {
    await open();
    await option(/Amira Haddad/);
    expect(screen.getAllByRole('group').map((group) => group.querySelector('p')?.textContent?.trim())).toEqual([
      'Spoken with last',
      'Do',
    ]);
    expect(await option('Undo')).toBeTruthy();
  });

  it('finds people as one types, marks what was typed, and opens the first with Enter', async () => {
    const { user, field, router } = await open();
    await user.type(field, 'am');
    await waitFor(() => expect(screen.queryByRole('option', { name: /Tom/ })).toBeNull());
    expect((await option(/^Amira Haddad/)).querySelector('b')?.textContent).toBe('Am');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.url).toBe('/contacts/Amira'));
    expect(TestBed.inject(Anywhere).asked()).toBeNull();
  });

  it('waits with an Enter that comes before the answer', async () => {
    const { user, field, router } = await open();
    await option(/Amira Haddad/);
    await user.type(field, 'tom{Enter}');
    await waitFor(() => expect(router.url).toBe('/contacts/Tom'));
  });

  it('moves with the arrows, Home and End, and logs a call with whom it found', async () => {
    const { user, field } = await open();
    await user.type(field, 'amira');
    await option('Log a call with Amira');
    await waitFor(() => expect(screen.queryByRole('option', { name: /Zoë/ })).toBeNull());
    await user.keyboard('{ArrowDown}');
    expect(active()).toContain('Log a call with Amira');
    await user.keyboard('{Home}{ArrowUp}{ArrowUp}');
    expect(active()).toContain('Log “no answer” with Amira');
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(TestBed.inject(Composer).request()).toMatchObject({ contactId: 'Amira', channel: 'PHONE' }),
    );
  });

  it('does what a key does, and silences the keys meanwhile', async () => {
    const { user, field, undone } = await open();
    await user.type(field, 'undo');
    expect(undone).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(undone).toEqual(['undone']));
  });

  it('offers only what the role may do', async () => {
    const viewer = aViewer({ allowedOperations: [] });
    const { user, field } = await open(aServer({ Session: () => ({ viewer, setupState: null }) }));
    await user.type(field, 'amira');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  });

  it('offers to add whom nobody knows', async () => {
    const { user, field } = await open();
    await user.type(field, 'Ines Carvalho');
    await screen.findByText('Nobody matches “Ines Carvalho”.');
    await user.click(await option('Add “Ines Carvalho” as a contact'));
    await waitFor(() =>
      expect(TestBed.inject(Anywhere).asked()).toEqual({ what: 'newContact', name: 'Ines Carvalho' }),
    );
  });

  it('keeps what can be done when the server does not answer, and asks again', async () => {
    let down = true;
    const { user } = await open(
      aServer({ Find: () => (down ? 503 : { people: { __typename: 'Found', contacts: everybody } }) }),
    );
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(await option(/Undo/)).toBeTruthy();
    down = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await option(/Amira Haddad/)).toBeTruthy();
  });

  it('takes over what was typed before it was there', async () => {
    const anywhere = TestBed.inject(Anywhere);
    expect(anywhere.takeWritten()).toEqual({ text: '', entered: false });
    anywhere.openPalette();
    document.body.focus();
    await userEvent.keyboard('am{Enter}');
    expect(anywhere.takeWritten()).toEqual({ text: 'am', entered: true });
  });

  it('says how many results there are', async () => {
    const { user, field } = await open();
    await user.type(field, 'tom');
    expect(await screen.findByText('4 results')).toBeTruthy();
  });

  it('finds what was said, from three letters on, and opens it where it stands', async () => {
    const { user, field, router, sent } = await open();
    await user.type(field, 'bread');
    await user.click(await option(/^“I am not chasing bread again”, Oliver Pratt · /));
    await waitFor(() => expect(router.url).toBe('/contacts/Oliver?entry=i1'));
    const asked = sent.filter(({ operationName }) => operationName === 'Find');
    expect(asked.every(({ variables }) => variables['words'] === String(variables['text']).length >= 3)).toBe(true);
  });

  it('is left with Escape', async () => {
    const { field } = await open();
    field.closest('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });
});
