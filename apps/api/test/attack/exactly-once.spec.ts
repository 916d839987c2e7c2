import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api } from '../api';
import type { Client } from '../client';
import { field, list, text, World } from './world';

const LOG = `mutation($input: LogInteractionInput!) { logInteraction(input: $input) {
  interaction { id version subject promises { id } } change { id } contact { id pulse { openPromises } }
  userErrors { code field } } }`;
const UPDATE = `mutation($input: UpdateContactInput!) { updateContact(input: $input) {
  contact { id version nameToUse } userErrors { code } } }`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await Api.boot();
  const { client } = await api.signUp();
  world = new World(client, { workspace: api.workspaceId, member: '', apiKey: '' }, 'Bread');
}, 60_000);
afterAll(() => api.close());

async function aLog(given: object = {}) {
  const promises = [{ id: uuid(), text: 'Call back', direction: 'OURS' }];
  const about = { contactId: await world.contact(), typeId: await world.type(), outcome: 'CONNECTED' };
  return { id: uuid(), ...about, subject: world.text(), promises, ...given };
}

const log = async (by: Client, input: object) => (await by.ask(LOG, { input })).data?.['logInteraction'];
const codes = (payload: unknown) => list(payload, 'userErrors').map((one) => text(one, 'code'));

it('writes each of 200 logs once, however often it is sent at once, and answers every time alike', async () => {
  const contactId = await world.contact();
  const inputs = await Promise.all(
    Array.from({ length: 200 }, (_, index) => (index % 4 === 0 ? aLog({ contactId }) : aLog())),
  );
  const { client } = world;
  for (let from = 0; from < inputs.length; from += 20) {
    const batch = inputs.slice(from, from + 20).map(async (input, index) => {
      const sent = Array.from({ length: 2 + (index % 4) }, () => log(client, input));
      const seen = (await Promise.all(sent)).map((one) =>
        JSON.stringify([field(one, 'interaction'), field(one, 'change'), codes(one)]),
      );
      expect(new Set(seen)).toEqual(new Set([seen[0]]));
      expect(seen[0]).toContain(input.id);
    });
    await Promise.all(batch);
  }
  const own = inputs.filter((input) => input.contactId === contactId);
  const { data } = await client.ask(
    `query($id: ID!) { contact(id: $id) { timeline(first: 100) { totalCount } promises { id } pulse { openPromises } } }`,
    { id: contactId },
  );
  expect(text({ n: String(field(data, 'contact', 'timeline')['totalCount']) }, 'n')).toBe(String(own.length));
  expect(list(field(data, 'contact'), 'promises')).toHaveLength(own.length);
}, 90_000);

it('refuses the same id with another body, and for another operation', async () => {
  const input = await aLog();
  await log(world.client, input);
  for (const other of [
    { subject: 'Other' },
    { visibility: 'PRIVATE' },
    { promises: [] },
    { contactId: await world.contact() },
  ])
    expect(codes(await log(world.client, { ...input, ...other }))).toEqual(['IDEMPOTENCY_CONFLICT']);
  await expect(world.run('createTag', { id: input.id, name: world.text() })).rejects.toThrow('IDEMPOTENCY_CONFLICT');
});

it("takes an integration's key as the request, whatever ids come with it, and as nobody else's", async () => {
  const { client } = await api.withKey('WRITE');
  const { client: other } = await api.withKey('WRITE');
  const input = await aLog({ idempotencyKey: 'call-1' });
  const again = () => ({ ...input, id: uuid(), promises: input.promises.map((one) => ({ ...one, id: uuid() })) });
  const seen = await Promise.all([input, again(), again(), again()].map((one) => log(client, one)));
  expect(new Set(seen.map((one) => text(field(one, 'interaction'), 'id'))).size).toBe(1);
  expect(codes(await log(client, { ...again(), subject: 'Other' }))).toEqual(['IDEMPOTENCY_CONFLICT']);
  const theirs = await log(other, again());
  expect(text(field(theirs, 'interaction'), 'id')).not.toBe(text(field(seen[0], 'interaction'), 'id'));
});

it('loses no update of 50 who edit one contact at once, and shows the others what it is now', async () => {
  const id = await world.contact();
  const edit = async (nameToUse: string, version: number) =>
    (await world.client.ask(UPDATE, { input: { id, version, nameToUse } })).data?.['updateContact'];
  const version = (payload: unknown) => Number(field(payload, 'contact')['version']);
  const work = Array.from({ length: 50 }, async (_, index) => {
    let read = 1;
    for (let tries = 0; tries < 4; tries += 1) {
      const payload = await edit(`Name ${index} ${tries}`, read);
      if (codes(payload).length === 0) return [version(payload)];
      expect(codes(payload)).toEqual(['CONFLICT']);
      expect(version(payload)).toBeGreaterThan(read);
      read = version(payload);
    }
    return [];
  });
  const won = (await Promise.all(work)).flat();
  expect([...won].sort((a, b) => a - b)).toEqual(won.map((_, index) => index + 2));
  const { data } = await world.client.ask('query($id: ID!) { contact(id: $id) { version } }', { id });
  expect(field(data, 'contact')['version']).toBe(won.length + 1);
}, 60_000);
