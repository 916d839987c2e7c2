import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Api, PASSWORD, type SignedIn } from '../api';
import { graphql } from '../generated';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
        name
        role
        email
        allowedOperations
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);
const VIEWER = graphql(`
  query Viewer {
    viewer {
      id
      kind
      role
    }
  }
`);
const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const SWITCH = graphql(`
  mutation Switch($input: SwitchWorkspaceInput!) {
    switchWorkspace(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
      }
    }
  }
`);

let api: Api;
let agent: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
});
beforeEach(async () => {
  agent = await api.signInAs('AGENT');
});
afterAll(() => api.close());

async function signIn(email: string, password: string) {
  const client = api.visitor();
  const reply = await client.reply(SIGN_IN, { input: { email, password } });
  return { client, headers: reply.headers, ...reply.data?.signIn };
}

it('lets somebody in by address and password, whatever the case of the address', async () => {
  const { client, viewer } = await signIn(agent.email.toUpperCase(), PASSWORD);
  expect(viewer).toMatchObject({ id: agent.id, role: 'AGENT', email: agent.email });
  expect(viewer?.allowedOperations).toContain('logInteraction');
  expect(viewer?.allowedOperations).not.toContain('inviteMember');
  expect((await client.request(VIEWER)).viewer?.id).toBe(agent.id);
});

it('answers an unknown account exactly as a wrong password, at the same cost', async () => {
  const guess = async (email: string) => {
    const began = performance.now();
    const { userErrors } = await signIn(email, 'not the password');
    return { userErrors, ms: performance.now() - began };
  };
  // The quickest of several: other work on the machine only ever adds.
  const quickest = async (email: string) => {
    const guesses = [await guess(email), await guess(email), await guess(email)];
    return { userErrors: guesses[0]?.userErrors, ms: Math.min(...guesses.map(({ ms }) => ms)) };
  };
  const unknown = await quickest('nobody@example.com');
  const wrong = await quickest(agent.email);
  expect(unknown.userErrors).toEqual(wrong.userErrors);
  expect(unknown.userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS', field: [] }]);
  expect(unknown.ms).toBeGreaterThan(wrong.ms / 4);
});

it('holds guessing to 20 evaluated in 10 minutes, for one account and address', async () => {
  const guess = async () => (await signIn(agent.email, 'not the password')).userErrors?.[0]?.code;
  const codes: unknown[] = [];
  for (let n = 0; n < 22; n += 1) codes.push(await guess());
  expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(20);
  expect(codes.slice(20)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  const other = await api.signInAs('AGENT');
  expect((await signIn(other.email, PASSWORD)).viewer?.id).toBe(other.id);
});

it('forgets earlier guesses at the first success', async () => {
  for (let n = 0; n < 19; n += 1) await signIn(agent.email, 'not the password');
  expect((await signIn(agent.email, PASSWORD)).viewer?.id).toBe(agent.id);
  expect((await signIn(agent.email, 'not the password')).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
});

it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
  const { headers } = await signIn(agent.email, PASSWORD);
  const [cookie] = headers.getSetCookie();
  expect(cookie).toMatch(/^heed=[\w-]{43}; Max-Age=1209600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
});

it('marks the cookie Secure and binds it to the host where people come by https', async () => {
  process.env['PUBLIC_URL'] = 'https://crm.example.com';
  try {
    const { headers } = await signIn(agent.email, PASSWORD);
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-heed=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
  } finally {
    delete process.env['PUBLIC_URL'];
  }
});

it('keeps no token in the database', async () => {
  const { headers } = await signIn(agent.email, PASSWORD);
  const token = /^heed=([^;]+)/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? '';
  const rows = await api.database.global((db) =>
    db.query<{ tokenHash: string }>('select token_hash "tokenHash" from session'),
  );
  expect(rows.map(({ tokenHash }) => tokenHash)).not.toContain(token);
});

it('looks a session up in one statement', async () => {
  const [first, ...rest] = await api.statements(() => agent.client.ask('{ __typename }'));
  expect(first).toContain('from session');
  expect(rest).toEqual([]);
});

it('ends the session at sign-out, in every window', async () => {
  const other = agent.client.copy();
  await agent.client.request(SIGN_OUT);
  expect((await other.request(VIEWER)).viewer).toBeNull();
});

it('ends an idle session after 12 hours and any after 14 days', async () => {
  for (let n = 0; n < 30; n += 1) {
    api.clock.advance({ hours: 11 });
    expect((await agent.client.request(VIEWER)).viewer?.id).toBe(agent.id);
  }
  api.clock.advance({ hours: 11 });
  expect((await agent.client.request(VIEWER)).viewer).toBeNull();
  const again = await signIn(agent.email, PASSWORD);
  api.clock.advance({ hours: 12, seconds: 1 });
  expect((await again.client.request(VIEWER)).viewer).toBeNull();
  await api.close();
  api = await Api.boot();
});

it('gives a new token at every sign-in and ends the one the browser came with', async () => {
  const before = agent.client.copy();
  await agent.client.request(SIGN_IN, { input: { email: agent.email, password: PASSWORD } });
  expect((await agent.client.request(VIEWER)).viewer?.id).toBe(agent.id);
  expect((await before.request(VIEWER)).viewer).toBeNull();
});

it('changes the password only for whoever knows it, and ends every other session', async () => {
  const { client: elsewhere } = await signIn(agent.email, PASSWORD);
  const change = (currentPassword: string, newPassword: string) =>
    agent.client.request(CHANGE_PASSWORD, { input: { currentPassword, newPassword } });
  expect((await change('wrong', 'eleven green harbours')).changePassword.userErrors).toEqual([
    { code: 'BAD_CREDENTIALS', field: ['currentPassword'] },
  ]);
  expect((await change(PASSWORD, '0123456789')).changePassword.userErrors).toEqual([
    { code: 'WEAK_PASSWORD', field: ['newPassword'] },
  ]);
  expect((await change(PASSWORD, 'eleven green harbours')).changePassword.viewer?.id).toBe(agent.id);
  expect((await agent.client.request(VIEWER)).viewer?.id).toBe(agent.id);
  expect((await elsewhere.request(VIEWER)).viewer).toBeNull();
  expect((await signIn(agent.email, 'eleven green harbours')).viewer?.id).toBe(agent.id);
});

it('does not switch to a workspace that one is no member of', async () => {
  const { switchWorkspace } = await agent.client.request(SWITCH, { input: { workspaceId: agent.id } });
  expect(switchWorkspace.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
});
