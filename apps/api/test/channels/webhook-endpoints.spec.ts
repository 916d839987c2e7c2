import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { UNDO } from '../interactions/interaction-documents';
import { ADD_ENDPOINT, ENDPOINTS, REMOVE_ENDPOINT, UPDATE_ENDPOINT } from './webhook-endpoint-documents';

let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
});
afterAll(() => api.close());

const add = async (url: string, id = uuid()) =>
  (await owner.client.request(ADD_ENDPOINT, { input: { id, url } })).addWebhookEndpoint;
const update = async (input: { id: string; version: number; url?: string; state?: 'ACTIVE' | 'PAUSED' | 'DISABLED' }) =>
  (await owner.client.request(UPDATE_ENDPOINT, { input })).updateWebhookEndpoint;
const remove = async (id: string, version: number) =>
  (await owner.client.request(REMOVE_ENDPOINT, { input: { id, version } })).removeWebhookEndpoint;
const all = async () => (await owner.client.request(ENDPOINTS)).webhookEndpoints;
const undo = (changeId: string) => owner.client.request(UNDO, { input: { changeId } });

describe('a webhook endpoint', () => {
  it('is added once, and its secret is told once', async () => {
    const id = uuid();
    const { endpoint, secret, change, userErrors } = await add(' https://hooks.example.com/heed ', id);
    expect(userErrors).toEqual([]);
    expect(endpoint).toEqual({ id, version: 1, url: 'https://hooks.example.com/heed', state: 'ACTIVE' });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(change).toMatchObject({ subject: 'WEBHOOK', viewerCanUndo: true });
    expect(change?.fields.map(({ field }) => field)).not.toContain('WebhookEndpoint.secret');
    expect(await add(' https://hooks.example.com/heed ', id)).toMatchObject({ endpoint: { id }, secret: null });
  });

  it('keeps its secret sealed, in its row and in what is on record', async () => {
    const { secret } = await add('https://sealed.example.com/');
    const principal = { kind: 'USER', id: owner.id, name: '', workspaceId: api.workspaceId, role: 'OWNER' } as const;
    const kept = await api.database.inWorkspace(principal, async (db) => [
      await db.query('SELECT * FROM webhook_endpoint'),
      await db.query('SELECT * FROM change_record'),
    ]);
    expect(JSON.stringify(kept)).not.toContain(secret?.slice('whsec_'.length));
    expect(JSON.stringify(kept)).not.toContain('whsec');
  });

  it('is moved, paused, resumed and removed, and each can be taken back', async () => {
    const { endpoint } = await add('https://one.example.com/');
    const id = endpoint?.id ?? '';
    const moved = await update({ id, version: 1, url: 'https://two.example.com/' });
    expect(moved).toMatchObject({ endpoint: { version: 2, url: 'https://two.example.com/' }, userErrors: [] });
    expect((await update({ id, version: 2, state: 'PAUSED' })).endpoint).toMatchObject({ state: 'PAUSED' });
    expect((await update({ id, version: 3, state: 'PAUSED' })).change).toBeNull();
    const { change } = await remove(id, 3);
    expect((await all()).map((one) => one.id)).not.toContain(id);
    await undo(change?.id ?? '');
    expect(await all()).toContainEqual(
      expect.objectContaining({ id, url: 'https://two.example.com/', state: 'PAUSED' }),
    );
  });

  it.each([
    ['http://example.com/', 'INVALID'],
    ['ftp://example.com/', 'INVALID'],
    ['https://user:word@example.com/', 'INVALID'],
    ['nonsense', 'INVALID'],
    ['', 'INVALID'],
    [`https://example.com/${'a'.repeat(2_048)}`, 'TOO_LONG'],
  ])('is not at %j', async (url, code) => {
    expect((await add(url)).userErrors).toMatchObject([{ code, field: ['url'] }]);
  });

  it('is not changed by who read an older version, nor disabled by hand', async () => {
    const { endpoint } = await add('https://old.example.com/');
    const id = endpoint?.id ?? '';
    expect(await update({ id, version: 7, state: 'PAUSED' })).toMatchObject({
      endpoint: { version: 1 },
      userErrors: [{ code: 'CONFLICT' }],
    });
    expect((await update({ id, version: 1, state: 'DISABLED' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await remove(uuid(), 1)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  it.each(['MANAGER', 'AGENT', 'READ_ONLY'] as const)('is no business of a %s', async (role) => {
    const { client } = await api.signInAs(role);
    expect((await client.reply(ENDPOINTS)).status).toBe(403);
    const input = { id: uuid(), url: 'https://example.com/' };
    expect((await client.reply(ADD_ENDPOINT, { input })).status).toBe(403);
  });
});
