import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Toasts } from '../ui/toasts';
import { yes } from '../today/testing/open-today';
import { PromisesPage } from './promises-page';
import { aLedger, aLedgerEntry } from './testing/a-ledger-entry';

const rate = (over: object) => ({
  keptRate: { __typename: 'KeptRate', kept: 12, n: 15, rate: 0.8, low: 0.548, high: 0.9295, ...over },
});
const LEAD = ['feed', 'keepPromise'];

async function open(url: string, answers: Answers = {}, may: string[] = [], role: 'OWNER' | 'READ_ONLY' = 'OWNER') {
  const server = provideAnswers({
    PromiseLedger: () => aLedger(aLedgerEntry()),
    KeptRate: () => rate({}),
    LedgerMembers: () => ({ members: [{ __typename: 'Member', id: 'tom', name: 'Tom Okafor', active: true }] }),
    ...answers,
  });
  const router = provideRouter([{ path: 'promises', component: PromisesPage }], withComponentInputBinding());
  TestBed.configureTestingModule({ providers: [provideTestTexts(), server.provider, router] });
  TestBed.inject(Session).enter(aViewer({ allowedOperations: may, role }));
  const harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement);
  const asked = (name: string) => server.sent.filter(({ operationName }) => operationName === name);
  return { asked, user: userEvent.setup(), address: () => TestBed.inject(Router).url };
}

describe('the ledger of promises', () => {
  it('begins with the open ones of the reader, and says where each stands', async () => {
    const { asked } = await open('/promises');
    const row = (await screen.findByText('Send the corrected invoice')).closest('li');
    expect(row?.textContent).toMatch(/Kwame Mensah.*Brightwater School.*Lena Bauer/s);
    expect(row?.textContent).toContain('Overdue');
    expect(asked('PromiseLedger')[0]?.variables['filter']).toEqual({
      direction: 'OURS',
      standing: ['OVERDUE', 'DUE_SOON', 'DUE_LATER', 'UNDATED'],
      memberId: 'member-1',
    });
  });

  it.each([
    [{}, '12 of 15 kept in time, 80 %, between 55 and 93 %'],
    [{ kept: 3, n: 4, rate: 0.75, low: 0.3, high: 0.95 }, '3 of 4 kept in time: too few to tell more'],
    [{ kept: 0, n: 0, rate: null, low: null, high: null }, 'No promise has come to its day in this time.'],
  ])('tells how many were kept, with how sure that is: %j', async (known, words) => {
    await open('/promises', { KeptRate: () => rate(known) });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('keeps its filters in the address; who leads looks at everybody', async () => {
    const { asked, user, address } = await open('/promises', {}, LEAD);
    await screen.findByText('Send the corrected invoice');
    await user.click(screen.getByRole('button', { name: 'They promised' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /Standing/ }), 'all');
    await user.selectOptions(screen.getByRole('combobox', { name: /Promised by/ }), 'all');
    await waitFor(() => expect(address()).toBe('/promises?whose=theirs&standing=all&by=all'));
    await waitFor(() => expect(asked('PromiseLedger').at(-1)?.variables['filter']).toEqual({ direction: 'THEIRS' }));
  });

  it('shows nobody but leads what others promised', async () => {
    const { asked } = await open('/promises?by=tom');
    await screen.findByText('Send the corrected invoice');
    expect(asked('PromiseLedger')[0]?.variables['filter']).toMatchObject({ memberId: 'member-1' });
    expect(screen.queryByRole('combobox', { name: /Promised by/ })).toBeNull();
  });

  it('shows everybody to who only reads and so promises nothing', async () => {
    const { asked } = await open('/promises', {}, [], 'READ_ONLY');
    await screen.findByText('Send the corrected invoice');
    expect(asked('PromiseLedger')[0]?.variables['filter']).not.toHaveProperty('memberId');
    expect(screen.queryByText(/You see what you agreed/)).toBeNull();
  });

  it('keeps a promise in its row, and asks anew', async () => {
    const { asked, user } = await open('/promises', { KeepPromise: () => yes('ContactPayload', 'p1') });
    await user.click(await screen.findByRole('button', { name: 'Kept: Send the corrected invoice' }));
    await waitFor(() => expect(asked('PromiseLedger')).toHaveLength(2));
    expect(asked('KeepPromise')[0]?.variables).toEqual({ input: { id: 'p1', version: 4 } });
    expect(TestBed.inject(Toasts).shown()).toMatchObject([{ text: 'Noted as kept', action: { key: 'u' } }]);
  });

  it('lets nobody change what they may not', async () => {
    await open('/promises', { PromiseLedger: () => aLedger(aLedgerEntry({}, { viewerCanEdit: false })) });
    const row = (await screen.findByText('Send the corrected invoice')).closest('li') ?? document.body;
    expect(within(row).queryByRole('button')).toBeNull();
  });

  it('says what belongs here, and that nothing matches', async () => {
    const { user, address } = await open('/promises?standing=kept', { PromiseLedger: () => aLedger() });
    expect(await screen.findByText('No promise matches these filters')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText('Nothing is promised now')).toBeTruthy();
    expect(address()).toBe('/promises');
  });
});
