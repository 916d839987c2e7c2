import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Api, PASSWORD } from '../api';
import { graphql } from '../generated';

const STATE = graphql(`
  query SetupState {
    setupState {
      required
      codeRequired
    }
  }
`);
const SET_UP = graphql(`
  mutation SetUpOnce($input: SetUpWorkspaceInput!) {
    setUpWorkspace(input: $input) {
      viewer {
        name
        role
        workspace {
          name
          timeZone
        }
        memberships {
          current
          role
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const GOOD = {
  workspaceName: 'Bakery',
  ownerName: 'Olga Owner',
  email: 'Olga@Example.com',
  password: PASSWORD,
  language: 'de-at',
  timeZone: 'Europe/Vienna',
};

let api: Api;
beforeAll(async () => {
  api = await Api.boot();
});
afterAll(() => api.close());

it('waits to be set up, and asks no code on the machine itself', async () => {
  const { setupState } = await api.visitor().request(STATE);
  expect(setupState).toEqual({ required: true, codeRequired: false });
});

it('asks for the code when the request came through a proxy or by another name', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const reply = await api
    .visitor()
    .send<{ setupState: { codeRequired: boolean } }>('{"query":"{ setupState { codeRequired } }"}', headers);
  expect(reply.data?.setupState.codeRequired).toBe(true);
});

it('tells everything that is wrong with the input at once and writes nothing', async () => {
  const input = { ...GOOD, workspaceName: ' ', email: 'olga', timeZone: 'Mars/Base' };
  const { setUpWorkspace } = await api.visitor().request(SET_UP, { input });
  expect(setUpWorkspace.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
    'REQUIRED workspaceName',
    'INVALID email',
    'INVALID timeZone',
  ]);
  expect((await api.visitor().request(STATE)).setupState.required).toBe(true);
});

it.each(['short', '1234567890', 'password12', 'olga owner!', 'aaaaaaaaaaaaaaa'])(
  'refuses the password %p',
  async (password) => {
    const { setUpWorkspace } = await api.visitor().request(SET_UP, { input: { ...GOOD, password } });
    expect(setUpWorkspace.userErrors).toEqual([{ code: 'WEAK_PASSWORD', field: ['password'] }]);
  },
);

it('makes one workspace however many try at the same moment', async () => {
  const tries = Array.from({ length: 5 }, (_, n) => ({ ...GOOD, email: `owner${n}@example.com` }));
  const replies = await Promise.all(tries.map((input) => api.visitor().request(SET_UP, { input })));
  const made = replies.filter(({ setUpWorkspace }) => setUpWorkspace.viewer);
  expect(made).toHaveLength(1);
  expect(made[0]?.setUpWorkspace.viewer).toEqual({
    name: 'Olga Owner',
    role: 'OWNER',
    workspace: { name: 'Bakery', timeZone: 'Europe/Vienna' },
    memberships: [{ current: true, role: 'OWNER' }],
  });
  const refused = replies.flatMap(({ setUpWorkspace }) => setUpWorkspace.userErrors.map(({ code }) => code));
  expect(refused).toEqual(Array(4).fill('WRONG_STATE'));
});

it('is never open again', async () => {
  expect((await api.visitor().request(STATE)).setupState.required).toBe(false);
});
