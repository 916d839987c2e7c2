import { v7 as uuid } from 'uuid';
import type { Recipe } from './recipes';
import { field, list, text, type World } from './world';

const MANY = 40;

const REMOVE = 'mutation($input: WebhookEndpointRefInput!) { removeWebhookEndpoint(input: $input) { __typename } }';

/**
 * Makes room where a workspace has nearly as many endpoints as it may. Recipes run side by side: those that were made
 * last may be in use, and one may be gone already.
 */
async function makeRoom(world: World): Promise<void> {
  const { data } = await world.client.ask('{ webhookEndpoints { id version } }');
  const all = list(data, 'webhookEndpoints')
    .map((one) => ({ id: text(one, 'id'), version: Number(Reflect.get(Object(one), 'version')) }))
    .sort((a, b) => a.id.localeCompare(b.id));
  if (all.length < MANY) return;
  for (const input of all.slice(0, MANY / 2)) await world.client.ask(REMOVE, { input });
}

/** The id of an endpoint that was added. */
export async function anEndpoint(world: World): Promise<string> {
  await makeRoom(world);
  const id = uuid();
  await world.run('addWebhookEndpoint', { id, url: `https://hooks.example.com/${id}` });
  return id;
}

/** Recipes of what leaves the house. */
export const CHANNELS: Readonly<Record<string, Recipe>> = {
  reminderLink: async () => ({ token: 'none' }),
  useReminderLink: async () => ({ input: { token: 'none' } }),
  deliveries: async () => ({ state: ['FAILED'], channel: 'PUSH', first: 5, after: null }),
  sendAgain: async (world) => {
    await anEndpoint(world);
    await world.run('sendTestNotification', { channel: 'WEBHOOK' });
    const { data } = await world.client.ask('{ deliveries(first: 1, channel: WEBHOOK) { edges { node { id } } } }');
    const [edge] = list(field(data, 'deliveries'), 'edges');
    return { input: { id: text(field(edge, 'node'), 'id') } };
  },
  sendTestNotification: async () => ({ input: { channel: 'WEBHOOK' } }),
  addWebhookEndpoint: async (world) => {
    await makeRoom(world);
    return { input: { id: uuid(), url: 'https://hooks.example.com/heed' } };
  },
  updateWebhookEndpoint: async (world) => {
    const change = { url: 'https://hooks.example.org/', state: 'PAUSED' };
    return { input: { id: await anEndpoint(world), version: 1, ...change } };
  },
  removeWebhookEndpoint: async (world) => ({ input: { id: await anEndpoint(world), version: 1 } }),
};
