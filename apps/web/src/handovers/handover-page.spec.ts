import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Composer } from '../log/composer';
import { yes } from '../today/testing/open-today';
import { HandoverPage } from './handover-page';
import { aHandover } from './testing/a-handover';

const both = { acceptedByFrom: '2026-11-20T10:00:00.000Z', acceptedByTo: '2026-11-20T11:00:00.000Z' };
const accepted = aHandover({ state: 'ACCEPTED', viewerCanAccept: false, ...both });

async function shown(handover: ReturnType<typeof aHandover> | null) {
  const server = provideAnswers({
    Handover: () => ({ handover }),
    AcceptHandover: () => yes('ContactPayload', 'h1'),
    WithdrawHandover: () => yes('ContactPayload', 'h1'),
    EditHandoverDraft: () => yes('ContactPayload', 'h1'),
    HandoverTold: () => yes('ContactPayload', 'h1'),
  });
  const providers = [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])];
  await render(HandoverPage, { providers, inputs: { id: 'c1', handoverId: 'h1' } });
  TestBed.inject(Session).enter(aViewer());
  const input = (name: string) => server.sent.find(({ operationName }) => operationName === name)?.variables['input'];
  return { user: userEvent.setup(), input, composer: TestBed.inject(Composer) };
}

describe('the letter of a handover', () => {
  it('tells what is owed, and the note of whoever hands over', async () => {
    await shown(aHandover());
    expect(await screen.findByRole('heading', { level: 1, name: 'Amira is handed over' })).toBeTruthy();
    const letter = screen.getByRole('region', { name: 'The letter' });
    expect(letter.textContent).toMatch(/From Lena Bauer to Tom Okafor.*Speak of the van first.*We owe Amira/s);
    expect(screen.getByText('waits for you, Tom Okafor')).toBeTruthy();
  });

  it('is accepted by whoever it waits for, and nothing is told to the customer before', async () => {
    const { user, input } = await shown(aHandover());
    await user.click(await screen.findByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(input('AcceptHandover')).toEqual({ id: 'h1', version: 1 }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is taken back while not both have accepted,', async () => {
    const { user, input } = await shown(aHandover());
    await user.click(await screen.findByRole('button', { name: 'Take the handover back' }));
    await waitFor(() => expect(input('WithdrawHandover')).toEqual({ id: 'h1', version: 1 }));
  });

  it('shows a third person the letter and nothing to press', async () => {
    await shown(aHandover({ viewerCanAccept: false, viewerCanEdit: false }));
    await screen.findByRole('region', { name: 'The letter' });
    const names = screen.getAllByRole('button').map((button) => button.textContent?.trim());
    expect(names).toEqual(['Print']);
  });

  it('lets the draft be put into other words', async () => {
    const { user, input } = await shown(accepted);
    expect(screen.queryByRole('button', { name: 'Take the handover back' })).toBeNull();
    const draft = await screen.findByRole('textbox', { name: 'A draft to Amira' });
    await user.type(draft, ' Best, Lena');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(input('EditHandoverDraft')).toMatchObject({ id: 'h1', version: 1 }));
    expect(Object(input('EditHandoverDraft')).draft).toMatch(/looks after you\. Best, Lena$/);
  });

  it('is told once a log says so, with the draft in it', async () => {
    const { user, input, composer } = await shown(accepted);
    await user.click(await screen.findByRole('button', { name: 'I told them' }));
    expect(composer.request()).toMatchObject({
      contactId: 'c1',
      begin: { direction: 'OUTBOUND', body: accepted.draft },
    });
    expect(input('HandoverTold')).toBeUndefined();
    composer.request()?.follower?.logged('i9');
    await waitFor(() => expect(input('HandoverTold')).toEqual({ id: 'h1', version: 1, interactionId: 'i9' }));
  });

  it('says so when there is none', async () => {
    await shown(null);
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such handover here' })).toBeTruthy();
  });
});
