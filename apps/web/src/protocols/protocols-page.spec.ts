import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { ProtocolsPage } from './protocols-page';

const type = (id: string, label: string, position: number) => ({
  __typename: 'InteractionType',
  id,
  label,
  icon: 'phone',
  position,
});
const listed = (id: string, name: string, over: object) => ({
  __typename: 'Protocol',
  id,
  name,
  situation: null,
  audience: 'ANY',
  relationshipKinds: [],
  language: 'en',
  type: type('call', 'Call', 0),
  activeVersion: {
    __typename: 'ProtocolVersion',
    id: `${id}-v`,
    number: 3,
    createdAt: '2026-11-01T09:00:00.000Z',
    responseTargetMinutes: 240,
  },
  ...over,
});

async function open(protocols: object[], { address = '/protocols', operations = ['createProtocol'] } = {}) {
  const setupState = { __typename: 'SetupState', required: false, codeRequired: false };
  const server = provideAnswers({
    Protocols: () => ({ protocols }),
    Session: () => ({ viewer: aViewer({ allowedOperations: operations }), setupState }),
  });
  const router = provideRouter([{ path: 'protocols', component: ProtocolsPage }], withComponentInputBinding());
  TestBed.configureTestingModule({ providers: [provideTestTexts(), server.provider, router] });
  await TestBed.inject(Session).known();
  await RouterTestingHarness.create(address);
  return userEvent.setup();
}

const some = [
  listed('p1', 'Any call', {}),
  listed('p2', 'After a complaint', { situation: 'COMPLAINT', audience: 'B2B', relationshipKinds: ['SUPPLIER'] }),
  listed('p3', 'Delay by e-mail', { situation: 'DELAY', type: type('mail', 'E-mail', 1), activeVersion: null }),
];
const names = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('a')?.textContent);

describe('the protocols', () => {
  it('say what each is for, its version and how soon it answers', async () => {
    await open(some);
    expect(await screen.findByText(/General\s+· Version 3\s+· answer within 4 hours/)).toBeTruthy();
    expect(screen.getByText(/Complaint\s+· for suppliers · Businesses/)).toBeTruthy();
    expect(screen.getByText(/no version in use/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim())).toEqual([
      'Call',
      'E-mail',
    ]);
  });

  it('are narrowed by type and situation, in the address, and widened again', async () => {
    const user = await open(some, { address: '/protocols?situation=COMPLAINT' });
    await screen.findByText('After a complaint');
    expect(names()).toEqual(['After a complaint']);
    await user.selectOptions(screen.getByLabelText('Type'), 'E-mail');
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    await screen.findByText('Any call');
    expect(names()).toEqual(['Any call', 'After a complaint', 'Delay by e-mail']);
  });

  it('teach what belongs here while there are none, and only who may is offered to add one', async () => {
    await open([], { operations: [] });
    expect(await screen.findByText('No protocols yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'New protocol' })).toBeNull();
  });
});
