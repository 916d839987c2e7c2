import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { AMIRA, aPage, aPeopleEntry } from '../entries/testing/a-people-entry';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { routes } from '../routes';
// Loaded here, so that no test waits for it.
import './team.routes';

const HELEN = { ...AMIRA, id: 'c2', displayName: 'Helen Marsh', nameToUse: 'Helen', companyName: null };
const newest = aPeopleEntry({ id: 'i3', subject: 'Asked for rye', body: 'She asks for a dark rye.', feeling: 'WARM' });
const middle = aPeopleEntry({ id: 'i2', subject: 'Van came late', contacts: [HELEN], feeling: 'UPSET' });
const oldest = aPeopleEntry({ id: 'i1', subject: 'Sent the invoice' });
const briefOf = (contactId: unknown) => ({
  contactBrief: {
    __typename: 'Brief',
    contactId,
    words: 5,
    lines: [
      {
        __typename: 'BriefLine',
        kind: 'NAME',
        items: [
          {
            __typename: 'BriefItem',
            text: `Call them ${contactId}.`,
            mark: 'WE_SAW',
            dont: false,
            subjectId: null,
            evidence: [],
          },
        ],
      },
    ],
  },
});

async function open(url: string, answers: Answers = {}, allowedOperations = ['feed', 'logInteraction']) {
  const server = provideAnswers({
    TeamFeed: () => ({ feed: aPage([newest, middle, oldest]) }),
    TeamEntry: () => ({ interaction: null }),
    ContactBrief: ({ contactId }) => briefOf(contactId),
    ContactChoices: () => ({
      members: [{ __typename: 'Member', id: 'lena', name: 'Lena Brandt', active: true }],
      tags: [],
      interactionTypes: [],
    }),
    Session: () => ({
      viewer: aViewer({ role: 'MANAGER', allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  const below = routes.find(({ path }) => path === '')?.children ?? [];
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), server.provider, provideRouter(below, withComponentInputBinding())],
  });
  await TestBed.inject(Session).known();
  const harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement);
  return { server, user: userEvent.setup(), address: () => TestBed.inject(Router).url };
}

describe('the feed of the team', () => {
  it('says how far back words were looked for, and looks further when asked', async () => {
    const { server, user } = await open('/team?q=rye', {
      TeamFeed: ({ after }) => ({ feed: after ? aPage([oldest]) : aPage([], 'c1', '2025-03-01T00:00:00.000Z') }),
    });
    expect(await screen.findByText('Looked back to March 2025.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look further' }));
    expect(await screen.findByRole('link', { name: /^Sent the invoice/ })).toBeTruthy();
    expect(server.sent.some(({ variables }) => Object(variables)['after'] === 'c1')).toBe(true);
    expect(screen.queryByText('Looked back to March 2025.')).toBeNull();
  });

  it('shows whose entry it is, what happened, how they felt and who wrote it', async () => {
    await open('/team');
    const link = await screen.findByRole('link', { name: /^Asked for rye ?, Amira Haddad$/ });
    expect(link.getAttribute('href')).toBe('/team/i3');
    const card = link.closest('article');
    expect(card?.textContent).toContain('Café Meridian');
    expect(card?.textContent).toContain('She asks for a dark rye.');
    expect(card?.textContent).toContain('Warm');
    expect(card?.textContent).toMatch(/Call .*Lena Brandt/);
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('keeps its filters in the address and asks with them', async () => {
    const { server, user, address } = await open('/team?feelings=UPSET');
    await screen.findByRole('heading', { level: 1, name: 'Team' });
    await screen.findByRole('option', { name: 'Lena Brandt' });
    await user.selectOptions(screen.getByRole('combobox', { name: /Staff/ }), 'lena');
    await waitFor(() => expect(address()).toBe('/team?feelings=UPSET&by=lena'));
    await waitFor(() =>
      expect(server.sent.at(-1)?.variables).toEqual({ first: 50, filter: { feelings: ['UPSET'], authorId: 'lena' } }),
    );
  });

  it('goes on by its cursor', async () => {
    const { server, user } = await open('/team', {
      TeamFeed: ({ after }) => ({ feed: after ? aPage([oldest]) : aPage([newest, middle], 'c-2') }),
    });
    await user.click(await screen.findByRole('button', { name: 'Show earlier' }));
    expect(await screen.findByText('Sent the invoice')).toBeTruthy();
    expect(server.sent.at(-1)?.variables).toMatchObject({ after: 'c-2' });
    expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull();
  });

  it('says so when nothing is there, and when nothing matches', async () => {
    const { user, address } = await open('/team?q=plum', { TeamFeed: () => ({ feed: aPage([]) }) });
    expect(await screen.findByText('Nothing matches these filters')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] ?? document.body);
    expect(await screen.findByText('Nobody has written anything down yet')).toBeTruthy();
    expect(address()).toBe('/team');
  });

  it('tells a failure with its number, and asks again', async () => {
    const answers = [503, { feed: aPage([newest]) }];
    const { user } = await open('/team', { TeamFeed: () => answers.shift() ?? 503 });
    const card = await screen.findByRole('alert');
    expect(card.textContent).toContain('r-1');
    await user.click(within(card).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Asked for rye')).toBeTruthy();
  });

  it('is closed to those whose role does not include it', async () => {
    const { server } = await open('/team', {}, ['logInteraction']);
    expect(await screen.findByRole('heading', { name: 'You cannot see this' })).toBeTruthy();
    expect(server.sent.map(({ operationName }) => operationName)).not.toContain('TeamFeed');
  });
});

describe('an entry that is read', () => {
  it('stands whole beside the list, with the brief of its person', async () => {
    const { user, address } = await open('/team?feelings=WARM');
    await user.click(await screen.findByRole('link', { name: /Asked for rye/ }));
    await waitFor(() => expect(address()).toBe('/team/i3?feelings=WARM'));
    const title = await screen.findByRole('heading', { level: 2, name: 'Asked for rye' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    const brief = await screen.findByRole('region', { name: 'Before speaking with Amira' });
    expect(await within(brief).findByText('Call them c1.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Amira Haddad' }).getAttribute('href')).toBe('/contacts/c1?entry=i3');
  });

  it('goes on with J and the arrow, back with K, and leaves by Escape to where it stood', async () => {
    const { user, address } = await open('/team/i3?feelings=WARM');
    await screen.findByRole('heading', { level: 2, name: 'Asked for rye' });
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { level: 2, name: 'Van came late' })).toBeTruthy();
    expect(await screen.findByText('Call them c2.')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Sent the invoice' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Older' })).toHaveProperty('disabled', true);
    await user.keyboard('k');
    await screen.findByRole('heading', { level: 2, name: 'Van came late' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/team?feelings=WARM'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: /Van came late/ })));
  });

  it('asks for the brief of the next one before it is opened', async () => {
    const { server } = await open('/team/i3');
    const asked = () => server.sent.filter(({ operationName }) => operationName === 'ContactBrief');
    await waitFor(() => expect(asked().map(({ variables }) => variables['contactId'])).toEqual(['c1', 'c2']));
  });

  it('is read by its address also when it is not in the list', async () => {
    const old = aPeopleEntry({ id: 'i9', subject: 'Long ago', body: 'Before all this.' });
    await open('/team/i9', { TeamEntry: () => ({ interaction: old }) });
    expect(await screen.findByRole('heading', { level: 2, name: 'Long ago' })).toBeTruthy();
    expect(screen.getByText('Before all this.')).toBeTruthy();
  });

  it('that is gone, or is not for the reader, says so', async () => {
    await open('/team/i9');
    expect(await screen.findByText('This entry is not here')).toBeTruthy();
  });
});
