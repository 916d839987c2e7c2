import { beforeAll, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { type Answers, provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Session } from '../../identity/session';
import { aViewer } from '../../identity/testing/a-viewer';
import { MembersPage } from './members-page';

/** jsdom knows the element but not its modal state. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const lena = {
  __typename: 'Member',
  id: 'lena',
  name: 'Lena Brandt',
  email: 'lena@copperlane.example',
  role: 'OWNER',
  active: true,
  version: 4,
};
const OWNER = ['inviteMember', 'updateMember', 'createPasswordReset'];
const refusal = (field: string, message: string) => ({
  __typename: 'UserError',
  code: 'WRONG_STATE',
  message,
  field: [field],
});

async function open(answers: Answers, allowedOperations = OWNER) {
  const server = provideAnswers({
    Members: () => ({ members: [lena] }),
    Session: () => ({
      viewer: aViewer({ allowedOperations }),
      setupState: { __typename: 'SetupState', required: false, codeRequired: false },
    }),
    ...answers,
  });
  await render(MembersPage, {
    providers: [provideTestTexts(), server.provider],
  });
  await TestBed.inject(Session).known();
  await screen.findByText('Lena Brandt');
  return { server, user: userEvent.setup() };
}

describe('the members', () => {
  it('are invited by a link that is shown once', async () => {
    const { server, user } = await open({
      InviteMember: () => ({
        inviteMember: {
          __typename: 'LinkPayload',
          path: '/invite/abc',
          expiresAt: '2026-11-29T09:00:00.000Z',
          userErrors: [],
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Invite' }));
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'tom@copperlane.example');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'READ_ONLY');
    await user.click(screen.getByRole('button', { name: 'Make the link' }));
    const link = await screen.findByRole('textbox', { name: 'Link' });
    expect(link).toHaveProperty('value', `${location.origin}/invite/abc`);
    expect(server.sent.at(-1)?.variables).toEqual({
      input: { email: 'tom@copperlane.example', name: null, role: 'READ_ONLY' },
    });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
  });

  it('keep a last owner, and say why', async () => {
    const { user } = await open({
      UpdateMember: () => ({
        updateMember: {
          __typename: 'MemberPayload',
          member: null,
          userErrors: [refusal('role', 'A workspace needs an owner.')],
        },
      }),
    });
    const role = await screen.findByRole('combobox', { name: 'Role of Lena Brandt' });
    await user.selectOptions(role, 'AGENT');
    await user.click(await screen.findByRole('button', { name: 'Change the role' }));
    expect((await screen.findByRole('alert')).textContent).toContain('A workspace needs an owner.');
    await waitFor(() => expect(role).toHaveProperty('value', 'OWNER'));
  });

  it('are asked about before access changes; a no changes nothing', async () => {
    const { server, user } = await open({
      UpdateMember: ({ input }) => ({
        updateMember: {
          __typename: 'MemberPayload',
          member: { ...lena, ...Object(input), version: 5 },
          userErrors: [],
        },
      }),
    });
    const role = await screen.findByRole('combobox', { name: 'Role of Lena Brandt' });
    await user.selectOptions(role, 'AGENT');
    const question = await screen.findByRole('dialog', { name: 'Lena Brandt: Agent from now on?' });
    expect(within(question).getByText(/^Reads all, logs with everybody/)).toBeTruthy();
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(role).toHaveProperty('value', 'OWNER'));
    await user.click(screen.getByRole('button', { name: /^Password link for/ }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(server.sent.map(({ operationName }) => operationName)).not.toContain('UpdateMember');
    expect(server.sent.map(({ operationName }) => operationName)).not.toContain('CreatePasswordReset');
    await user.click(screen.getByRole('button', { name: /^Deactivate.*Lena/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Deactivate Lena Brandt?' });
    await user.click(within(dialog).getByRole('button', { name: 'Deactivate' }));
    await screen.findByText('Inactive (1)');
    expect(server.sent.at(-1)?.variables).toEqual({ input: { id: 'lena', version: 4, active: false } });
  });

  it('stand with the active first, and the inactive folded away with their number', async () => {
    const left = ['Jess', 'Priya'].map((name) => ({ ...lena, id: name, name, email: null, active: false }));
    const { user } = await open({ Members: () => ({ members: [...left, lena] }) });
    const folded = screen.getByText('Inactive (2)').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('Jess');
    expect(folded?.textContent).not.toContain('Lena Brandt');
    await user.click(screen.getByText('Inactive (2)'));
    expect(folded?.open).toBe(true);
  });

  it('are only read by those who may not change them', async () => {
    await open({}, []);
    expect(within(screen.getByRole('listitem')).getByText('Owner')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
