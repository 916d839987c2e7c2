import { v7 as uuid } from 'uuid';
import { PASSWORD } from '../api';
import type { Recipe } from './recipes';
import { Client } from '../client';
import { field, text, World } from './world';

const RECOVERY = 'query($id: ID!) { contact(id: $id) { recovery { id } } }';

/** Somebody who was hurt, and a later talk of unknown feeling. */
async function hurt(world: World) {
  const { contact: contactId } = await world.logged({ feeling: 'UPSET' });
  const { interaction: interactionId } = await world.logged({ contactId });
  const { data } = await world.client.ask(RECOVERY, { id: contactId });
  return { id: text(field(data, 'contact', 'recovery'), 'id'), version: 0, interactionId };
}

/** The id of a recovery that somebody saw to, whose contact is nobody's. */
export async function aRecovery(world: World): Promise<string> {
  const { id, version } = await hurt(world);
  await world.run('takeRecovery', { id, version, ownerId: world.things.member });
  return id;
}

/** A handover from nobody to the member, who has not accepted it yet, or to whoever calls, who has. */
async function handedOver(world: World, toMemberId = world.things.member) {
  const contactId = await world.contact();
  const handover = { id: uuid(), contactId, contactVersion: 1, toMemberId, note: world.text() };
  await world.run('startHandover', handover);
  return { id: handover.id, contactId };
}

/** The id of a handover. */
export async function aHandover(world: World): Promise<string> {
  return (await handedOver(world)).id;
}

/** Who makes things in this world. */
async function oneself(world: World): Promise<string> {
  const { data } = await world.client.ask('{ viewer { id } }');
  return text(field(data, 'viewer'), 'id');
}

/** The same world as a new colleague sees it. */
async function aColleague(world: World): Promise<World> {
  const invited = await world.run('inviteMember', { email: `i${uuid()}@example.com`, role: 'AGENT' }, 'path');
  const token = text(invited, 'path').split('/').at(-1) ?? '';
  const colleague = new World(new Client(world.client.url), world.things, world.mark);
  await colleague.run('acceptInvite', { token, name: world.text(), password: PASSWORD });
  return new World(colleague.client, { ...world.things, member: await oneself(colleague) }, world.mark);
}

/** Recipes of what is owed to people: promises, recoveries, handovers. */
export const CARE: Readonly<Record<string, Recipe>> = {
  promiseLedger: async (world) => ({
    first: 5,
    after: null,
    filter: {
      direction: 'OURS',
      standing: ['DUE_LATER'],
      memberId: world.things.member,
      contactId: await world.contact(),
      from: '2026-01-01',
      to: '2027-12-31',
    },
  }),
  keptRate: async (world) => ({ memberId: world.things.member, from: '2026-01-01', to: '2026-12-31' }),
  promiseCapacity: async () => ({ date: '2026-12-01', timeZone: 'Europe/Berlin' }),
  recoveries: async () => ({ first: 5, after: null }),
  handover: async (world) => ({ id: await aHandover(world) }),
  takeRecovery: async (world) => {
    const { id, version } = await hurt(world);
    return { input: { id, version, ownerId: world.things.member } };
  },
  tickRecoveryStep: async (world) => ({ input: { ...(await hurt(world)), step: 'FIX', done: true } }),
  confirmRecovery: async (world) => ({ input: await hurt(world) }),
  startHandover: async (world) => ({
    input: {
      id: uuid(),
      contactId: await world.contact(),
      contactVersion: 1,
      toMemberId: world.things.member,
      note: world.text(),
    },
  }),
  acceptHandover: async (world) => {
    const colleague = await aColleague(world);
    const contactId = await world.contact({ ownerId: colleague.things.member });
    const handover = { id: uuid(), contactId, contactVersion: 1, toMemberId: await oneself(world) };
    await colleague.run('startHandover', handover);
    return { input: { id: handover.id, version: 1 } };
  },
  editHandoverDraft: async (world) => ({ input: { id: await aHandover(world), version: 1, draft: world.text() } }),
  handoverTold: async (world) => {
    const { id, contactId } = await handedOver(world, await oneself(world));
    const { interaction: interactionId } = await world.logged({ contactId });
    return { input: { id, version: 1, interactionId } };
  },
  withdrawHandover: async (world) => ({ input: { id: await aHandover(world), version: 1 } }),
};
