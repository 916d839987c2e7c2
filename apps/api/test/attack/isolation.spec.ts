import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { argsWith, leavesOf, type Operation, operationsOf, placeOf, placesOf, type Args } from './documents';
import { CANARY, TwoWorkspaces } from './two-workspaces';
import { BESIDE } from './recipes';
import { LISTENING_BESIDE } from './recipes-of-listening';
import { RECIPES } from './recipes-of-talk';
import type { World } from './world';

let both: TwoWorkspaces;
beforeAll(async () => {
  both = await TwoWorkspaces.boot();
}, 60_000);
afterAll(() => both.close());

/** Which kind of thing of the other workspace an argument would name; an operation's own id is of what it is about. */
const KIND_OF_ARGUMENT: Readonly<Record<string, string>> = {
  contactId: 'contact',
  otherId: 'contact',
  ownerId: 'member',
  memberId: 'member',
  toMemberId: 'member',
  promisorId: 'member',
  authorId: 'member',
  assigneeId: 'member',
  sourceInteractionId: 'interaction',
  companyId: 'company',
  parentId: 'company',
  tagId: 'tag',
  'tagIds[]': 'tag',
  typeId: 'type',
  'typeIds[]': 'type',
  versionId: 'version',
  protocolVersionId: 'version',
  painPointId: 'pain',
  recordId: 'pain',
  'keptPromiseIds[]': 'promise',
  interactionId: 'interaction',
  evidenceInteractionId: 'interaction',
  reminderId: 'reminder',
  'ids[]': 'reminder',
  workspaceId: 'workspace',
  changeId: 'change',
};
const KIND_OF_OPERATION: readonly (readonly [RegExp, string])[] = [
  [/ContactPoint$/, 'point'],
  [/^restoreInteraction$/, 'deleted'],
  [/InteractionType$/, 'type'],
  [/Interaction$/i, 'interaction'],
  [/Affiliation$/, 'affiliation'],
  [/Relationship$/, 'relationship'],
  [/ImportantDate$/, 'importantDate'],
  [/ChannelBlock$/, 'block'],
  [/company$/i, 'company'],
  [/Tag$/, 'tag'],
  [/protocol$/i, 'protocol'],
  [/Preference$/, 'preference'],
  [/PainPoint/, 'pain'],
  [/Promise$/, 'promise'],
  [/Suggestion$/, 'decision'],
  [/Recovery/, 'recovery'],
  [/handover/i, 'handover'],
  [/Member$/, 'member'],
  [/Notification/, 'notification'],
  [/PushDevice$/, 'device'],
  [/Cadence$/, 'cadence'],
  [/reminder$/i, 'reminder'],
  [/ApiKey$/, 'apiKey'],
  [/WebhookEndpoint$/, 'endpoint'],
  [/./, 'contact'],
];

const NESTED: Readonly<Record<string, string>> = {
  painPoints: 'pain',
  preferences: 'preference',
  promises: 'promise',
  reminders: 'reminder',
};

/** An id of the other workspace for this place; a new one where the client makes ids, which are ours from then on. */
function foreignId(operation: string, place: string): Promise<string> {
  const last = place.split('.').at(-1) ?? '';
  const list = Object.keys(NESTED).find((name) => place.includes(name)) ?? '';
  const own = NESTED[list] ?? KIND_OF_OPERATION.find(([name]) => name.test(operation))?.[1] ?? '';
  const isNew =
    last === 'id' && /^(create|add|record|block|log|snoozeS|dismiss|acceptS|acceptP|markPa|startH)/.test(operation);
  return both.foreignId(KIND_OF_ARGUMENT[last] ?? own, isNew);
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const GENERATED = /Nr \d+|K[0-9A-F]{16}|"position":\d+|\/invite\/[\w-]+|\/reset\/[\w-]+|whsec_[\w+/=]+|[\w-]{40,}/g;

/** The reply's bytes, with ids numbered in the order in which they appear and generated texts masked. */
async function bytes(world: World, document: string, args: Args): Promise<string> {
  const { status, data, errors } = await world.client.ask(document, args);
  const seen = new Map<string, number>();
  const text = JSON.stringify({ status, data, errors });
  if (text.includes(CANARY)) throw new Error(`The other workspace shows: ${text}`);
  const numbered = text.replace(UUID, (id) => `#${seen.get(id) ?? (seen.set(id, seen.size), seen.size - 1)}`);
  return numbered.replace(GENERATED, '*');
}

const COMPANY_TIMELINE = `query($id: ID!, $filter: TimelineFilter) {
  company(id: $id) { timeline(filter: $filter) { totalCount nodes { id } } } }`;
const CONTACT_TIMELINE = `query($id: ID!, $filter: TimelineFilter) {
  contact(id: $id) { timeline(filter: $filter) { totalCount nodes { id } } } }`;

/** Operations with an id among their arguments; the timelines, which take some too, stand below by themselves. */
function operationsWithIds(): Operation[] {
  return operationsOf(both.api.schema, 1).filter(({ field }) => placesOf(field, (leaf) => leaf === 'ID').size > 0);
}

/** What differs between the two replies; `by` asks about what was made here. */
async function compare(by: World, operation: Operation, place: string): Promise<string | null> {
  const recipe = { ...BESIDE, ...LISTENING_BESIDE }[`${operation.name} ${place}`] ?? RECIPES[operation.name];
  if (recipe === undefined) return `${operation.name} has no recipe`;
  const [with1, with2] = [await recipe(both.here), await recipe(both.here)];
  const path = leavesOf(with1).find((leaf) => placeOf(leaf.path) === place && typeof leaf.value === 'string')?.path;
  if (path === undefined) return `${operation.name} has no ${place} in its recipe`;
  const id = await foreignId(operation.name, place);
  const before = await both.digestThere();
  const foreign = await bytes(by, operation.document, argsWith(with1, path, id));
  if ((await both.digestThere()) !== before) return `${operation.name} ${place} has written into the other workspace`;
  const unknown = await bytes(by, operation.document, argsWith(with2, path, uuid()));
  return foreign === unknown ? null : `${operation.name} ${place}:\n${foreign}\n${unknown}`;
}

describe('an id of another workspace', () => {
  it.each(['session', 'key'] as const)(
    'is answered like one that exists nowhere, by %s',
    async (by) => {
      const world = by === 'key' ? both.byKey : both.here;
      const wrong: (string | null)[] = [];
      for (const operation of operationsWithIds()) {
        for (const place of placesOf(operation.field, (leaf) => leaf === 'ID'))
          wrong.push(await compare(world, operation, place));
      }
      expect(wrong.filter((one) => one !== null)).toEqual([]);
    },
    120_000,
  );

  it('is told from a right one, which every operation takes', async () => {
    const wrong: string[] = [];
    for (const { name, document } of operationsWithIds()) {
      const { data, errors } = await both.here.client.ask(document, (await RECIPES[name]?.(both.here)) ?? {});
      const text = JSON.stringify(data?.[name] ?? null);
      if (errors.length > 0 || text === 'null' || /"userErrors":\[\{/.test(text))
        wrong.push(`${name} ${text} ${JSON.stringify(errors)}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([
    ['timeline of a contact', CONTACT_TIMELINE, async () => (await both.here.logged()).contact],
    ['timeline of a company', COMPANY_TIMELINE, () => both.here.company()],
  ])("finds nothing on one's own %s", async (_, document, make) => {
    const id = await make();
    const ask = (filter: object) => both.here.client.ask(document, { id, filter });
    for (const [given, unknown] of [
      [{ typeIds: [await both.foreignId('type', false)] }, { typeIds: [uuid()] }],
      [{ authorId: await both.foreignId('member', false) }, { authorId: uuid() }],
    ] as const) {
      expect((await ask(given)).data).toEqual((await ask(unknown)).data);
    }
  });

  it('is not asked for anywhere but in operations and on the timelines', () => {
    const types = Object.values(both.api.schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !['Query', 'Mutation'].includes(type.name)
        ? Object.values(type.getFields()).flatMap((field) =>
            'args' in field && placesOf(field, (leaf) => leaf === 'ID').size > 0 ? [`${type.name}.${field.name}`] : [],
          )
        : [],
    );
    expect(types.sort()).toEqual(['Company.timeline', 'Contact.timeline']);
  });
});
