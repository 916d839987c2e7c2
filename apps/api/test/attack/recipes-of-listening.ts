import { v7 as uuid } from 'uuid';
import type { Recipe } from './recipes';
import { field, list, text, type World } from './world';

/** In which something of every kind that makes a record is heard. */
const NOTE =
  'The parcel came broken again. I will send her a new one by Friday. She prefers e-mail to calls. Her birthday is on 12 May.';
const WAITING = 'query($id: ID!) { interaction(id: $id) { hearing { proposals { key kind } } } }';

const PAIN = () => ({ id: uuid(), title: 'Broken', theirWords: 'again', category: 'PRODUCT', severity: 3 });
const LIKE = () => ({ id: uuid(), key: 'OTHER', value: 'Mail', strength: 'LIKES', source: 'STAFF_OBSERVED' });
const PROMISE = { text: 'Send one', direction: 'OURS', dueAt: '2026-12-01T09:00:00Z', dueZone: 'UTC' };
const DATE = () => ({ id: uuid(), kind: 'OTHER', label: 'Party', day: 12, month: 5, year: 1980 });

/** What was heard of a kind in a new entry, and waits. */
async function waiting(world: World, kind: string, given: object = {}) {
  const { interaction } = await world.logged({ body: NOTE, painPoints: [], preferences: [], promises: [], ...given });
  await world.listen();
  const { data } = await world.client.ask(WAITING, { id: interaction });
  const found = list(field(data, 'interaction', 'hearing'), 'proposals').find((one) => text(one, 'kind') === kind);
  return { id: uuid(), interactionId: interaction, key: text(found, 'key') };
}

/** Words of a new entry. */
async function words(world: World, kind: string, given: object = {}) {
  const { interaction: interactionId } = await world.logged({ body: NOTE, ...given });
  return { id: uuid(), interactionId, from: 4, to: 10, kind };
}

type Begin = typeof waiting | typeof words;

const withPain = (begin: Begin): Recipe => {
  return async (world) => ({ input: { ...(await begin(world, 'PAIN_POINT')), painPoint: PAIN() } });
};

/** Another mention of a pain point of the same contact. */
const withKnownPain = (begin: Begin): Recipe => {
  return async (world) => {
    const { contact: contactId, pain: painPointId } = await world.logged();
    const input = await begin(world, 'PAIN_POINT', { contactId });
    return { input: { ...input, painPoint: { id: uuid(), painPointId, severity: 2 } } };
  };
};

const withPreference = (begin: Begin): Recipe => {
  return async (world) => ({ input: { ...(await begin(world, 'PREFERENCE')), preference: LIKE() } });
};

const withPromise = (begin: Begin): Recipe => {
  return async (world) => {
    const promise = { id: uuid(), ...PROMISE, promisorId: world.things.member };
    return { input: { ...(await begin(world, 'PROMISE')), promise } };
  };
};

const withDate = (begin: Begin): Recipe => {
  return async (world) => ({ input: { ...(await begin(world, 'EVENT')), importantDate: DATE() } });
};

/** What is said to what was heard in notes. */
export const LISTENING: Readonly<Record<string, Recipe>> = {
  hear: async (world) => ({
    input: {
      contactId: await world.contact(),
      text: 'The parcel came broken again. !call @Ann >tomorrow',
      occurredAt: '2026-11-22T08:30:00Z',
      timeZone: 'Europe/Berlin',
      visibility: 'NORMAL',
    },
  }),
  acceptProposal: withPain(waiting),
  dismissProposal: async (world) => ({ input: await waiting(world, 'PAIN_POINT') }),
  markPassage: withPain(words),
};

const besides = (operation: string, begin: Begin): Readonly<Record<string, Recipe>> => ({
  [`${operation} input.painPoint.painPointId`]: withKnownPain(begin),
  [`${operation} input.preference.id`]: withPreference(begin),
  [`${operation} input.promise.id`]: withPromise(begin),
  [`${operation} input.promise.promisorId`]: withPromise(begin),
  [`${operation} input.importantDate.id`]: withDate(begin),
});

/** The records that they make of other kinds. */
export const LISTENING_BESIDE: Readonly<Record<string, Recipe>> = {
  ...besides('acceptProposal', waiting),
  ...besides('markPassage', words),
};
