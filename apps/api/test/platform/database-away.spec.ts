import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Api, type SignedIn } from '../api';
import { RoadToPostgres } from './road-to-postgres';

const road = new RoadToPostgres();
let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  await road.open();
  api = await Api.boot('/nowhere', road.by);
  owner = await api.signUp();
});
afterAll(async () => {
  await api.close();
  await road.close();
  road.remove();
});

const ready = async () => (await api.visitor().fetch('/health/ready')).status;

it('answers 503 from the moment the connections break, and goes on by itself once they can be made again', async () => {
  const { client } = owner;
  expect((await client.ask('{ members { id } }')).status).toBe(200);
  await road.close();
  for (let n = 0; n < 8; n += 1) {
    const reply = await client.ask('{ members { id } }');
    expect([reply.status, reply.errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
  }
  expect(await ready()).toBe(503);
  await road.open();
  expect(await ready()).toBe(200);
  expect((await client.ask('{ members { id } }')).status).toBe(200);
});
