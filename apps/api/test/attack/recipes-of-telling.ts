import { v7 as uuid } from 'uuid';
import type { Recipe } from './recipes';
import type { World } from './world';

const subscription = () => ({
  endpoint: `https://push.example.com/${uuid()}`,
  p256dh: 'B'.repeat(87),
  auth: 'a'.repeat(22),
});

/** The id of a device that gets pushes. */
export async function aDevice(world: World): Promise<string> {
  const input = { id: uuid(), ...subscription(), label: world.text() };
  await world.run('addPushDevice', input);
  return input.id;
}

/** Recipes of what somebody does about how they are told. */
export const TELLING: Readonly<Record<string, Recipe>> = {
  markNotificationsRead: async () => ({ input: { ids: [uuid()] } }),
  updateNotificationSettings: async () => ({ input: { version: 0, digestAt: 480 } }),
  addPushDevice: async (world) => ({ input: { id: uuid(), ...subscription(), label: world.text() } }),
  removePushDevice: async (world) => {
    const input = { id: uuid(), ...subscription(), label: world.text() };
    await world.run('addPushDevice', input);
    return { input: { id: input.id } };
  },
};
