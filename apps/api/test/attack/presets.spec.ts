import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Api } from '../api';

let api: Api;
beforeAll(async () => {
  api = await Api.boot();
});
afterAll(() => api.close());

it('shows the presets to strangers until somebody has set Heed up, then to leads alone', async () => {
  const stranger = api.visitor();
  const status = async (client = stranger) =>
    (await client.ask('{ one: presets { key } ...more } fragment more on Query { presets { label } }')).status;
  expect(await status()).toBe(200);
  expect((await stranger.ask('{ presets { key } members { id } }')).status).toBe(401);
  const owner = await api.signUp();
  const [manager, agent, reader] = [
    await api.signInAs('MANAGER'),
    await api.signInAs('AGENT'),
    await api.signInAs('READ_ONLY'),
  ];
  expect([await status(), await status(agent.client), await status(reader.client)]).toEqual([401, 403, 403]);
  expect([await status(owner.client), await status(manager.client)]).toEqual([200, 200]);
});
