import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { QuietRowFragment } from '../graphql/generated/graphql';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Composer } from '../log/composer';
import { yes } from '../today/testing/open-today';
import { QuietPage } from './quiet-page';

function aQuietPerson(over: Partial<QuietRowFragment> = {}): QuietRowFragment {
  const person = {
    __typename: 'QuietPerson',
    contact: {
      __typename: 'ContactRef',
      id: 'sofia',
      displayName: 'Sofia Lindqvist',
      nameToUse: 'Sofia',
      companyName: null,
    },
    owner: { __typename: 'Member', id: 'tom', name: 'Tom Okafor' },
    medianGapDays: 12,
    gaps: 8,
    daysSince: 30,
    ratio: 2.5,
    urgency: 'RED' as const,
    left: null,
    rule: 'QUIET' as const,
    cadence: null,
    lastTwoWay: { __typename: 'InteractionRef', id: 'i1', typeKey: 'CALL', occurredAt: '2026-10-24T09:00:00.000Z' },
  };
  return { ...person, ...over };
}
const ines = { __typename: 'ContactRef', id: 'ines', displayName: 'Ines Carvalho', nameToUse: null, companyName: null };
const left = aQuietPerson({
  contact: ines,
  ratio: 1.6,
  daysSince: 64,
  urgency: 'AMBER',
  left: 'They asked to be left in peace.',
  rule: null,
});
const radar = (...nodes: QuietRowFragment[]) => ({
  quietRadar: {
    __typename: 'QuietConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

const ALL = ['logInteraction', 'snoozeSuggestion'];

async function open(url: string, answers: Answers = {}, may = ALL, role: 'AGENT' | 'READ_ONLY' = 'AGENT') {
  const server = provideAnswers({
    QuietRadar: () => radar(aQuietPerson(), left),
    QuietOwners: () => ({ members: [{ __typename: 'Member', id: 'tom', name: 'Tom Okafor', active: true }] }),
    ...answers,
  });
  const router = provideRouter(
    [
      { path: 'quiet', component: QuietPage },
      { path: '**', children: [] },
    ],
    withComponentInputBinding(),
  );
  TestBed.configureTestingModule({ providers: [provideTestTexts(), server.provider, router] });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may, role }));
  const harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement);
  const asked = (name: string) => server.sent.filter(({ operationName }) => operationName === name);
  return { asked, user: userEvent.setup(), address: () => TestBed.inject(Router).url };
}

const rows = async () => {
  await screen.findByText('Sofia Lindqvist');
  return screen.getAllByRole('listitem');
};

describe('who is quiet for longer than usual', () => {
  it('is told with their own rhythm, how many gaps it stands on and how long it is now', async () => {
    const { asked } = await open('/quiet');
    const [sofia] = await rows();
    expect(sofia?.textContent).toContain('30 days of silence');
    expect(sofia?.textContent).toContain('usually about every 12 days (8 gaps) · much longer than usual: 2.5 times');
    expect(asked('QuietRadar')[0]?.variables).toMatchObject({ ownerId: 'member-1' });
  });

  it('says who is left alone and why, with nothing to press', async () => {
    await open('/quiet');
    const [, other] = await rows();
    expect(other?.textContent).toContain('They asked to be left in peace.');
    expect(within(other ?? document.body).queryByRole('button')).toBeNull();
  });

  it('is put in another order, which the address keeps', async () => {
    const { user, address } = await open('/quiet');
    await rows();
    await user.selectOptions(screen.getByRole('combobox', { name: /First/ }), 'days');
    await waitFor(() => expect(address()).toBe('/quiet?sort=days'));
    expect((await rows())[0]?.textContent).toContain('Ines Carvalho');
  });

  it('is looked at for everybody by those who lead', async () => {
    const { user, asked } = await open('/quiet', {}, [...ALL, 'feed']);
    await rows();
    await user.selectOptions(screen.getByRole('combobox', { name: /Looked after by/ }), 'all');
    await waitFor(() => expect(asked('QuietRadar').at(-1)?.variables).toMatchObject({ ownerId: null }));
    await waitFor(() => expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Tom Okafor'));
  });

  it('is everybody for who only reads', async () => {
    const { asked } = await open('/quiet', {}, [], 'READ_ONLY');
    await rows();
    expect(asked('QuietRadar')[0]?.variables).toMatchObject({ ownerId: null });
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Tom Okafor');
    expect(screen.queryByText(/You see the people you look after/)).toBeNull();
  });

  it('is logged with or put off from its row', async () => {
    const { user, asked } = await open('/quiet', { SnoozeSuggestion: () => yes('ContactPayload', 's1') });
    await rows();
    await user.click(screen.getByRole('button', { name: 'Log with Sofia Lindqvist' }));
    expect(TestBed.inject(Composer).request()).toMatchObject({ contactId: 'sofia' });
    await user.click(screen.getByRole('button', { name: 'Not now: Sofia Lindqvist' }));
    await user.click(await screen.findByRole('menuitem', { name: /Next week/ }));
    await waitFor(() => expect(asked('SnoozeSuggestion')).toHaveLength(1));
    expect(asked('SnoozeSuggestion')[0]?.variables['input']).toMatchObject({ contactId: 'sofia', rule: 'QUIET' });
  });

  it('is put off by the rule that suggests them, and not where none does', async () => {
    const early = aQuietPerson({ contact: ines, rule: null, ratio: 1.6 });
    const held = aQuietPerson({ rule: 'STAY_IN_TOUCH' });
    const { user, asked } = await open('/quiet', {
      QuietRadar: () => radar(held, early),
      SnoozeSuggestion: () => yes('ContactPayload', 's1'),
    });
    await rows();
    expect(screen.queryByRole('button', { name: 'Not now: Ines Carvalho' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Not now: Sofia Lindqvist' }));
    await user.click(await screen.findByRole('menuitem', { name: /Next week/ }));
    await waitFor(() => expect(asked('SnoozeSuggestion')).toHaveLength(1));
    expect(asked('SnoozeSuggestion')[0]?.variables['input']).toMatchObject({ rule: 'STAY_IN_TOUCH' });
  });

  it('says so when nobody is', async () => {
    await open('/quiet', { QuietRadar: () => radar() });
    expect(await screen.findByText('Nobody is quiet for longer than usual')).toBeTruthy();
    expect(screen.getByText(/You see the people you look after/)).toBeTruthy();
  });
});
