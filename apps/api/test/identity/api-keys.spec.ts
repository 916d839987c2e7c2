import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import type { CreateApiKeyInput } from '../generated/graphql';

const CREATE = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
        name
        scope
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
      secret
      userErrors {
        code
        field
      }
    }
  }
`);
const END = graphql(`
  mutation EndApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const WHO = graphql(`
  query WhoByKey {
    viewer {
      name
      kind
      role
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

const create = async (given: Partial<CreateApiKeyInput> & { name: string }) => {
  const input = { id: uuid(), scope: 'READ' as const, ...given };
  return (await owner.client.request(CREATE, { input })).createApiKey;
};
const rowsOf = <T extends object>(text: string) => {
  const principal = { kind: 'USER', id: owner.id, name: 'Olga', workspaceId: api.workspaceId, role: 'OWNER' } as const;
  return api.database.inWorkspace(principal, (db) => db.query<T>(text));
};

it('makes a key that lets an integration in, and tells it once', async () => {
  const input = { id: uuid(), name: ' Phone system ', scope: 'WRITE' as const, expiresAt: '2027-01-01T00:00:00.000Z' };
  const { apiKey, secret, userErrors } = await create(input);
  expect(userErrors).toEqual([]);
  expect(apiKey).toMatchObject({ name: 'Phone system', scope: 'WRITE', expiresAt: input.expiresAt, revokedAt: null });
  expect(secret).toMatch(new RegExp(`^heed_${apiKey?.id}_[\\w-]{43}$`));
  expect((await api.as(secret ?? '').request(WHO)).viewer).toEqual({
    name: 'Phone system',
    kind: 'API_KEY',
    role: 'AGENT',
  });
  expect(await create(input)).toMatchObject({ apiKey: { id: apiKey?.id }, secret: null, userErrors: [] });
  expect((await create({ ...input, scope: 'READ' })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
});

it('tells it to one of many who send the same at once', async () => {
  const input = { id: uuid(), name: 'Once' };
  const told = await Promise.all(Array.from({ length: 8 }, () => create(input)));
  expect(new Set(told.map(({ apiKey }) => apiKey?.id)).size).toBe(1);
  expect(told.filter(({ secret }) => secret !== null)).toHaveLength(1);
});

it('keeps its hash alone, and who made it on record', async () => {
  const { apiKey, secret } = await create({ name: 'Recorded' });
  const bare = secret?.split('_').slice(2).join('_') ?? 'none';
  expect(bare.length).toBeGreaterThan(30);
  const kept = JSON.stringify([
    await rowsOf('SELECT * FROM api_key'),
    await rowsOf('SELECT * FROM change_record'),
    await rowsOf('SELECT * FROM one_time_link'),
  ]);
  expect(kept).not.toContain(bare);
  const records = await rowsOf<{ subject_id: string; actor_id: string; rows: unknown }>(
    `SELECT subject_id, actor_id, rows FROM change_record WHERE operation = 'createApiKey' ORDER BY id DESC LIMIT 1`,
  );
  expect(records).toEqual([{ subject_id: apiKey?.id, actor_id: owner.id, rows: [] }]);
});

it('refuses with every reason what could not work', async () => {
  const bad = { id: 'x', name: ' ', expiresAt: api.clock.now().toISOString() };
  expect((await create(bad)).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
    'INVALID id',
    'REQUIRED name',
    'INVALID expiresAt',
  ]);
  expect((await create({ name: 'x'.repeat(101) })).userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['name'] }]);
  expect((await create({ name: 'a\0b' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['name'] }]);
});

it('gives two keys in use no name in common', async () => {
  const many = await Promise.all(Array.from({ length: 5 }, () => create({ name: 'Many' })));
  expect(many.filter(({ apiKey }) => apiKey !== null)).toHaveLength(1);
  const { apiKey } = await create({ name: 'Web shop' });
  expect((await create({ name: 'web SHOP' })).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['name'] }]);
  await owner.client.request(END, { input: { id: apiKey?.id ?? '' } });
  expect((await create({ name: 'Web shop' })).userErrors).toEqual([]);
});

it('ends with its time', async () => {
  const expiresAt = new Date(api.clock.now().getTime() + 60_000).toISOString();
  const { secret } = await create({ name: 'Short', expiresAt });
  const status = async () => (await api.as(secret ?? '').ask('{ members { id } }')).status;
  expect(await status()).toBe(200);
  api.clock.advance({ seconds: 61 });
  expect(await status()).toBe(401);
});

it("is an owner's, and no key makes another", async () => {
  const manager = await api.signInAs('MANAGER');
  const { client } = await api.withKey('WRITE');
  for (const by of [manager.client, client]) {
    const reply = await by.reply(CREATE, { input: { id: uuid(), name: 'Mine', scope: 'WRITE' } });
    expect([reply.status, reply.data]).toEqual([403, null]);
  }
});
