import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CreateApiKey } from '../../src/identity/api-keys/create-api-key';
import { Api } from '../api';

let api: Api;
beforeAll(async () => {
  api = await Api.boot();
  await api.signUp();
});
afterAll(() => api.close());

const VIEWER = '{ viewer { id kind } }';
const LIST = '{ tags { id } }';
const TAG = 'mutation { createTag(input: { id: "x", name: "y" }) { userErrors { code } } }';

it('keeps integrations from everything about people and their sign-in', async () => {
  const { client } = await api.withKey('WRITE');
  for (const call of [
    '{ apiKeys { id } }',
    'mutation { inviteMember(input: { email: "a@example.com", role: OWNER }) { path } }',
    'mutation { updateMember(input: { id: "x", version: 1, role: OWNER }) { member { id } } }',
    'mutation { createPasswordReset(input: { memberId: "x" }) { path } }',
    'mutation { revokeApiKey(input: { id: "x" }) { apiKey { id } } }',
    'mutation { updateWorkspace(input: { version: 1, name: "x" }) { workspace { id } } }',
    'mutation { changePassword(input: { currentPassword: "x", newPassword: "y" }) { viewer { id } } }',
    'mutation { switchWorkspace(input: { workspaceId: "x" }) { viewer { id } } }',
  ])
    expect([call, (await client.ask(call)).status]).toEqual([call, 403]);
});

it('ends a key when it is revoked and when its time is over, and believes no half of one', async () => {
  const { client: owner } = await api.signUp();
  const { id, key } = await api.withKey('READ');
  const expiresAt = new Date(api.clock.now().getTime() + 60_000);
  const wanted = { workspaceId: api.workspaceId, name: 'Short', scope: 'READ', expiresAt } as const;
  const short = await api.part(CreateApiKey).create(wanted, api.clock.now());
  expect((await api.as(short.key).ask(LIST)).status).toBe(200);
  api.clock.advance({ minutes: 2 });
  await owner.ask('mutation($id: ID!) { revokeApiKey(input: { id: $id }) { userErrors { code } } }', { id });
  for (const one of [short.key, key, `heed_${id}_`, key.slice(0, -1), `${key}x`, '', 'null'])
    expect([one, (await api.as(one).ask(LIST)).status]).toEqual([one, 401]);
});

it('takes a wrong key for nobody, although a good cookie comes with it', async () => {
  const { client } = await api.signUp();
  const { data } = await client.send<{ viewer: unknown }>(JSON.stringify({ query: VIEWER }), {
    authorization: 'Bearer heed_nothing',
  });
  expect(data).toEqual({ viewer: null });
});

it('takes no request that a page of another site could send, no batch and no writing GET', async () => {
  const { client } = await api.signUp();
  const body = JSON.stringify({ query: TAG });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expect((await client.send(body, { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
  expect((await client.send(JSON.stringify([{ query: LIST }, { query: LIST }]))).status).toBeGreaterThanOrEqual(400);
  const url = `/graphql?query=${encodeURIComponent(TAG)}`;
  expect((await client.fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(405);
});

it('believes no header about who or where somebody is', async () => {
  const owner = await api.signUp();
  const pretended = {
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    forwarded: 'for=127.0.0.1;proto=https',
    'x-forwarded-user': owner.email,
    'x-user-id': owner.id,
    'remote-user': owner.email,
  };
  const { data } = await api.visitor().send<{ viewer: unknown }>(JSON.stringify({ query: VIEWER }), pretended);
  expect(data).toEqual({ viewer: null });
});
