import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../graphql/testing/answers';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Toasts } from '../ui/toasts';
import { ProtocolPage } from './protocol-page';

const version = (number: number, status: string, openingLine: string) => ({
  __typename: 'ProtocolVersion',
  id: `v${number}`,
  number,
  status,
  formality: 'NEUTRAL',
  tone: ['calm', 'specific', 'warm'],
  soundsLike: 'I have it in front of me.',
  doesNotSoundLike: 'As per our policy.',
  do: ['Say the date'],
  dont: ['Say soon'],
  steps: [{ __typename: 'ProtocolStep', purpose: 'Listen first', say: null, ask: 'What happened?', must: true }],
  responseTargetMinutes: 240,
  openingLine,
  escalateWhen: null,
  after: null,
  createdAt: '2026-11-01T09:00:00.000Z',
  createdBy: { __typename: 'Actor', id: 'lena', name: 'Lena Brandt' },
  reason: number > 1 ? 'Shorter' : null,
});
const first = version(1, 'RETIRED', 'Good morning {name}.');
const second = version(2, 'ACTIVE', 'Hello {name}.');
const protocol = (over: object = {}) => ({
  __typename: 'Protocol',
  id: 'p1',
  version: 7,
  name: 'After a complaint',
  situation: 'COMPLAINT',
  audience: 'B2B',
  relationshipKinds: ['SUPPLIER'],
  language: 'en',
  type: { __typename: 'InteractionType', id: 'call', label: 'Call', icon: 'phone', position: 0 },
  activeVersion: second,
  versions: [first, second],
  ...over,
});

async function open(answers: Answers = {}, allowedOperations = ['editProtocol']) {
  const server = provideAnswers({
    Protocol: () => ({ protocol: protocol() }),
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  await render(ProtocolPage, {
    inputs: { id: 'p1' },
    providers: [provideTestTexts(), server.provider, provideRouter([{ path: '**', children: [] }])],
  });
  await TestBed.inject(Session).known();
  await screen.findByRole('heading', { name: 'After a complaint' });
  return { server, user: userEvent.setup() };
}

describe('a protocol', () => {
  it('shows what is in use, and older versions on request', async () => {
    const { user } = await open();
    expect(screen.getByText('Hello {name}.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Version 1/ }));
    expect(screen.getByText('Good morning {name}.')).toBeTruthy();
  });

  it('says for whom it is', async () => {
    await open();
    expect(screen.getByText('· for suppliers · Businesses')).toBeTruthy();
  });

  it('shows what two versions say otherwise, word by word, the older one first whichever is shown', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Version 1/ }));
    await user.selectOptions(screen.getByLabelText('Compare with'), 'v2');
    expect(screen.getByText('What version 2 says otherwise than version 1')).toBeTruthy();
    expect(screen.getByText('Good morning').tagName).toBe('DEL');
    expect(screen.getByText('Hello').tagName).toBe('INS');
    expect(screen.getByRole('heading', { name: 'Opening line' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Tone' })).toBeNull();
  });

  it('makes the next version with a reason', async () => {
    const third = version(3, 'ACTIVE', 'Hi {name}.');
    const { server, user } = await open({
      EditProtocol: () => ({
        editProtocol: {
          __typename: 'ProtocolPayload',
          protocol: protocol({ version: 8, activeVersion: third, versions: [first, second, third] }),
          change: { __typename: 'Change', id: 'change-8' },
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const opening = screen.getByRole('textbox', { name: 'Opening line' });
    await user.clear(opening);
    await user.type(opening, 'Hi there.');
    await user.click(screen.getByRole('button', { name: 'Publish the new version' }));
    expect(await screen.findByText('Please fill this in.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Why this change?' }), 'Friendlier');
    await user.selectOptions(screen.getByLabelText('Speaks to'), 'Private people');
    await user.click(screen.getByRole('button', { name: 'Partners' }));
    await user.click(screen.getByRole('button', { name: 'Prospects' }));
    await user.click(screen.getByRole('button', { name: 'Partners' }));
    await user.click(screen.getByRole('button', { name: 'Publish the new version' }));
    await screen.findByText('Hi {name}.');
    expect(TestBed.inject(Toasts).shown().at(-1)).toMatchObject({
      text: 'The new version is in use.',
      action: { label: 'Undo', key: 'u' },
    });
    expect(server.sent.at(-1)?.variables['input']).toMatchObject({
      id: 'p1',
      version: 7,
      audience: 'B2C',
      relationshipKinds: ['PROSPECT', 'SUPPLIER'],
      reason: 'Friendlier',
      body: {
        tone: ['calm', 'specific', 'warm'],
        openingLine: 'Hi there.',
        responseTargetMinutes: 240,
        steps: [{ purpose: 'Listen first', say: null, ask: 'What happened?', must: true }],
      },
    });
  });

  it('says at the field what the server refused', async () => {
    const wrong = {
      __typename: 'UserError',
      code: 'INVALID',
      message: 'Give three adjectives.',
      field: ['body', 'tone'],
    };
    const { user } = await open({
      EditProtocol: () => ({
        editProtocol: { __typename: 'ProtocolPayload', protocol: null, change: null, userErrors: [wrong] },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    await user.type(screen.getByRole('textbox', { name: 'Why this change?' }), 'Friendlier');
    await user.click(screen.getByRole('button', { name: 'Publish the new version' }));
    await screen.findByText('Give three adjectives.');
    expect(screen.getByRole('textbox', { name: 'Tone' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('is only read by those who may not edit it', async () => {
    await open({}, []);
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });
});
