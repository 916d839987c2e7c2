import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { UpdateMember } from '../../src/identity/members/update-member';
import type { Db } from '../../src/platform/database/db';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';

const UPDATE = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      member {
        id
        name
        role
        active
        version
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const MEMBERS = graphql(`
  query Members {
    members {
      id
      role
      version
    }
  }
`);
const VIEWER = graphql(`
  query ViewerRole {
    viewer {
      role
    }
  }
`);
const UPDATE_WORKSPACE = graphql(`
  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
    updateWorkspace(input: $input) {
      workspace {
        name
        timeZone
        version
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const API_KEYS = graphql(`
  query ApiKeys {
    apiKeys {
      id
      name
      scope
      lastUsedAt
    }
  }
`);
const REVOKE = graphql(`
  mutation Revoke($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        revokedAt
      }
      userErrors {
        code
      }
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

const update = async (
  input: { id: string; version: number; role?: 'OWNER' | 'MANAGER' | 'READ_ONLY'; active?: boolean; name?: string },
  by = owner,
) => (await by.client.request(UPDATE, { input })).updateMember;
const codeOf = (reply: { errors: readonly { extensions: { code: string } }[] }) => reply.errors[0]?.extensions.code;

it('keeps the last owner an owner', async () => {
  for (const change of [{ role: 'MANAGER' as const }, { active: false }]) {
    const { userErrors } = await update({ id: owner.id, version: 1, ...change });
    expect(userErrors).toEqual([{ code: 'WRONG_STATE', field: ['role'] }]);
  }
});

it('keeps one owner of two who demote each other at the same moment', async () => {
  const other = await api.signInAs('OWNER');
  const demote = (by: SignedIn, whom: SignedIn) => {
    const actor = { kind: 'USER', id: by.id, name: 'Owner', workspaceId: api.workspaceId, role: 'OWNER' } as const;
    const input = { id: whom.id, version: 1, role: 'READ_ONLY' } as const;
    const work = (db: Db) => api.part(UpdateMember).update(db, actor, input, api.clock.now());
    return api.database.inWorkspace(actor, work);
  };
  const both = await Promise.allSettled([demote(owner, other), demote(other, owner)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { members } = await owner.client.request(MEMBERS);
  const left = members.filter(({ role }) => role === 'OWNER');
  expect(left).toHaveLength(1);
  if (left[0]?.id === other.id) owner = other;
});

it.each(['00000000-0000-7000-8000-000000000000', 'nonsense', '\0'])(
  'answers NOT_FOUND for the member %j',
  async (id) => {
    expect((await update({ id, version: 1, name: 'A' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect((await owner.client.request(REVOKE, { input: { id } })).revokeApiKey.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
  },
);

it('gives whoever changes their own role a new token', async () => {
  const second = await api.signInAs('OWNER');
  const before = second.client.copy();
  await update({ id: second.id, version: 1, role: 'MANAGER' }, second);
  expect((await second.client.request(VIEWER)).viewer?.role).toBe('MANAGER');
  expect((await before.request(VIEWER)).viewer).toBeNull();
});

it('lets a new role hold from the next request on', async () => {
  const member = await api.signInAs('MANAGER');
  expect(await update({ id: member.id, version: 1, role: 'READ_ONLY' })).toMatchObject({
    member: { role: 'READ_ONLY', version: 2 },
    userErrors: [],
  });
  expect((await member.client.request(VIEWER)).viewer?.role).toBe('READ_ONLY');
});

it('ends the sessions of somebody deactivated at once', async () => {
  const member = await api.signInAs('AGENT');
  await update({ id: member.id, version: 1, active: false });
  expect((await member.client.request(VIEWER)).viewer).toBeNull();
});

it('shows the current record beside a conflict', async () => {
  const member = await api.signInAs('AGENT');
  await update({ id: member.id, version: 1, name: 'New Name' });
  expect(await update({ id: member.id, version: 1, name: 'Other Name' })).toMatchObject({
    member: { name: 'New Name', version: 2 },
    userErrors: [{ code: 'CONFLICT' }],
  });
});

it('changes the workspace, and refuses what is no time zone', async () => {
  const change = async (input: { version: number; name?: string; timeZone?: string }) =>
    (await owner.client.request(UPDATE_WORKSPACE, { input })).updateWorkspace;
  expect((await change({ version: 1, timeZone: 'Mars/Base' })).userErrors).toEqual([
    { code: 'INVALID', field: ['timeZone'] },
  ]);
  expect((await change({ version: 1, name: 'Café' })).workspace).toEqual({
    name: 'Café',
    timeZone: 'Europe/Berlin',
    version: 2,
  });
  expect(await change({ version: 1, name: 'Bar' })).toMatchObject({
    workspace: { name: 'Café' },
    userErrors: [{ code: 'CONFLICT' }],
  });
});

it('refuses whole roles with 403 and strangers with 401, before anything runs', async () => {
  const agent = await api.signInAs('AGENT');
  const invite = 'mutation { inviteMember(input: { email: "x@example.com", role: OWNER }) { path } }';
  const refused = await agent.client.ask(invite);
  expect([refused.status, codeOf(refused), refused.data]).toEqual([403, 'FORBIDDEN', null]);
  const stranger = await api.visitor().ask('{ viewer { id } ...more } fragment more on Query { members { id } }');
  expect([stranger.status, codeOf(stranger), stranger.data]).toEqual([401, 'UNAUTHENTICATED', null]);
});

it('takes an integration for what its key says', async () => {
  const { client, id } = await api.withKey('READ');
  expect((await client.request(VIEWER)).viewer?.role).toBe('READ_ONLY');
  expect((await (await api.withKey('WRITE')).client.request(VIEWER)).viewer?.role).toBe('AGENT');
  const { apiKeys } = await owner.client.request(API_KEYS);
  expect(apiKeys).toContainEqual({ id, name: 'Shop READ', scope: 'READ', lastUsedAt: api.clock.now().toISOString() });
});

it('notes the use of a key at most once a minute', async () => {
  const { client } = await api.withKey('READ');
  const ask = () => api.statements(() => client.request(VIEWER));
  const updates = (texts: string[]) => texts.filter((text) => text.startsWith('update api_key')).length;
  expect(updates(await ask())).toBe(1);
  expect(updates(await ask())).toBe(0);
  api.clock.advance({ seconds: 61 });
  expect(updates(await ask())).toBe(1);
});

it('keeps integrations away from people and their sign-in', async () => {
  const { client } = await api.withKey('WRITE');
  const reply = await client.ask('{ apiKeys { id } }');
  expect([reply.status, codeOf(reply)]).toEqual([403, 'FORBIDDEN']);
});

it('lets nobody in by a revoked, altered or foreign key', async () => {
  const { client, id, key } = await api.withKey('WRITE');
  const { revokeApiKey } = await owner.client.request(REVOKE, { input: { id } });
  expect(revokeApiKey.apiKey?.revokedAt).toBe(api.clock.now().toISOString());
  const altered = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  for (const one of [client, api.as(altered), api.as('heed_x_y'), api.as('')]) {
    expect((await one.ask('{ members { id } }')).status).toBe(401);
  }
});
