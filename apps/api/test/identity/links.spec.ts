import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Api, PASSWORD, type SignedIn } from '../api';
import { graphql } from '../generated';

const INVITE = graphql(`
  mutation InviteSomebody($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      path
      expiresAt
      userErrors {
        code
        field
      }
    }
  }
`);
const ACCEPT = graphql(`
  mutation AcceptInvite($input: AcceptInviteInput!) {
    acceptInvite(input: $input) {
      viewer {
        id
        role
        email
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const RESET = graphql(`
  mutation CreateReset($input: CreatePasswordResetInput!) {
    createPasswordReset(input: $input) {
      path
      userErrors {
        code
      }
    }
  }
`);
const REDEEM = graphql(`
  mutation Redeem($input: RedeemPasswordResetInput!) {
    redeemPasswordReset(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
const LINK = graphql(`
  query Link($token: String!) {
    oneTimeLink(token: $token) {
      kind
      email
      workspaceName
    }
  }
`);
const WHO = graphql(`
  query Who {
    viewer {
      id
    }
  }
`);

let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
});
afterAll(() => api.close());

const tokenOf = (path: string | null | undefined) => (path ?? '').split('/').at(-1) ?? '';
const invite = async (email: string) => {
  const { inviteMember } = await owner.client.request(INVITE, { input: { email, role: 'MANAGER' } });
  return { ...inviteMember, token: tokenOf(inviteMember.path) };
};
const accept = async (token: string, password = PASSWORD, client = api.visitor()) =>
  (await client.request(ACCEPT, { input: { token, name: 'Ina Invited', password } })).acceptInvite;
const reset = async (memberId: string) =>
  tokenOf((await owner.client.request(RESET, { input: { memberId } })).createPasswordReset.path);
const redeem = async (token: string, password: string) =>
  (await api.visitor().request(REDEEM, { input: { token, password } })).redeemPasswordReset;

it('shows what an invitation is for, lets its person in once, and then shows nothing', async () => {
  const { path, token } = await invite('ina@example.com');
  expect(path).toMatch(/^\/invite\/[\w-]{43}$/);
  const { oneTimeLink } = await api.visitor().request(LINK, { token });
  expect(oneTimeLink).toEqual({ kind: 'INVITE', email: 'ina@example.com', workspaceName: 'Bakery' });
  expect((await accept(token)).viewer).toMatchObject({ role: 'MANAGER', email: 'ina@example.com' });
  expect((await accept(token)).userErrors).toEqual([{ code: 'LINK_EXPIRED', field: ['token'] }]);
  expect((await api.visitor().request(LINK, { token })).oneTimeLink).toBeNull();
});

it('lets only one of two in who use an invitation at the same moment', async () => {
  const { token } = await invite('two@example.com');
  const both = await Promise.all([accept(token), accept(token)]);
  expect(both.filter(({ viewer }) => viewer)).toHaveLength(1);
});

it('leaves the invitation good after a weak password', async () => {
  const { token } = await invite('weak@example.com');
  expect((await accept(token, 'weak')).userErrors).toEqual([{ code: 'WEAK_PASSWORD', field: ['password'] }]);
  expect((await accept(token)).viewer?.email).toBe('weak@example.com');
});

it('lets an invitation run out after 7 days', async () => {
  const { token } = await invite('late@example.com');
  api.clock.advance({ days: 7, seconds: 1 });
  expect((await accept(token)).userErrors).toEqual([{ code: 'LINK_EXPIRED', field: ['token'] }]);
  const { client } = owner;
  await client.ask(
    `mutation { signIn(input: { email: "${owner.email}", password: "${PASSWORD}" }) { viewer { id } } }`,
  );
});

it('does not invite a member again', async () => {
  expect((await invite('ina@example.com')).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['email'] }]);
});

it('sets a new password by a reset link once, and ends the sessions of before', async () => {
  const member = await api.signInAs('AGENT');
  const token = await reset(member.id);
  expect((await redeem(token, 'short')).userErrors).toEqual([{ code: 'WEAK_PASSWORD' }]);
  expect((await redeem(token, 'nine quiet orchards')).viewer?.id).toBe(member.id);
  expect((await redeem(token, 'nine quiet orchards')).userErrors).toEqual([{ code: 'LINK_EXPIRED' }]);
  expect((await member.client.request(WHO)).viewer).toBeNull();
});

it('lets a reset link run out after 30 minutes', async () => {
  const member = await api.signInAs('AGENT');
  const token = await reset(member.id);
  api.clock.advance({ minutes: 30, seconds: 1 });
  expect((await redeem(token, 'nine quiet orchards')).userErrors).toEqual([{ code: 'LINK_EXPIRED' }]);
});

it('does not take one kind of link for the other', async () => {
  const { token } = await invite('kind@example.com');
  expect((await redeem(token, 'nine quiet orchards')).userErrors).toEqual([{ code: 'LINK_EXPIRED' }]);
});

it('answers alike for a member that does not exist and an id that is none', async () => {
  for (const memberId of ['00000000-0000-7000-8000-000000000000', "x' or 1=1"]) {
    const { createPasswordReset } = await owner.client.request(RESET, { input: { memberId } });
    expect(createPasswordReset.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  }
});
