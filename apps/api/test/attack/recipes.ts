import { v7 as uuid } from 'uuid';
import type { Args } from './documents';
import { BODY, type World } from './world';

/** A call that succeeds, made anew each time. */
export type Recipe = (world: World) => Promise<Args>;

const input = (values: object): Args => ({ input: values });
const ref = async (id: Promise<string> | string): Promise<Args> => input({ id: await id, version: 1 });

const QUERIES: Readonly<Record<string, Recipe>> = {
  oneTimeLink: async () => ({ token: 'none' }),
  contact: async (world) => ({ id: await world.contact() }),
  contactBrief: async (world) => ({ contactId: await world.contact() }),
  contacts: async (world) => ({
    first: 5,
    after: null,
    sort: 'NAME',
    filter: {
      search: 'a',
      ownerId: world.things.member,
      tagId: await world.tag(),
      companyId: await world.company(),
      interactedSince: '2026-01-01T00:00:00Z',
    },
  }),
  company: async (world) => ({ id: await world.company() }),
  companies: async () => ({ first: 5, after: null, search: 'a' }),
  quietRadar: async (world) => ({ first: 5, after: null, ownerId: world.things.member }),
  find: async () => ({ text: 'a', first: 5 }),
  interaction: async (world) => ({ id: (await world.logged()).interaction }),
  feed: async (world) => ({
    first: 5,
    after: null,
    filter: {
      typeIds: [await world.type()],
      authorId: world.things.member,
      companyId: await world.company(),
      ownerId: world.things.member,
    },
  }),
  protocol: async (world) => ({ id: (await world.protocol()).protocol }),
  fittingProtocol: async (world) => ({
    contactId: await world.contact(),
    typeId: await world.type(),
    situation: 'ENQUIRY',
    versionId: (await world.protocol()).version,
  }),
};

const IDENTITY: Readonly<Record<string, Recipe>> = {
  switchWorkspace: async (world) => input({ workspaceId: world.things.workspace }),
  createPasswordReset: async (world) => input({ memberId: world.things.member }),
  inviteMember: async (world) => input({ email: `i${uuid()}@example.com`, name: world.text(), role: 'AGENT' }),
  updateMember: async (world) => {
    const id = world.things.member;
    return input({ id, version: await world.versionOfMember(id), name: world.text(), role: 'MANAGER', active: true });
  },
  updateWorkspace: async (world) =>
    input({ version: 1, name: world.text(), language: 'en', timeZone: 'Europe/Berlin', promisesPerDay: 7 }),
  updateListening: async (world) =>
    input({
      version: 1,
      on: false,
      model: { baseUrl: 'https://model.example.com/v1', name: world.text(), key: 'a-key', notesPerDay: 5 },
    }),
  updateProfile: async (world) =>
    input({ version: 1, name: world.text(), timeZone: 'Europe/Vienna', language: 'de-AT' }),
  createApiKey: async (world) =>
    input({ id: uuid(), name: world.text(), scope: 'READ', expiresAt: '2027-01-01T00:00:00Z' }),
  revokeApiKey: async (world) => input({ id: world.things.apiKey }),
};

const CONTACTS: Readonly<Record<string, Recipe>> = {
  createContact: async (world) =>
    input({
      id: uuid(),
      givenName: world.text(),
      familyName: 'Wolf',
      honorificPrefix: 'Dr.',
      nameToUse: 'Mia',
      pronunciation: 'MEE-ah',
      pronouns: 'she/her',
      relationshipKinds: ['CUSTOMER'],
      importance: 2,
      ownerId: world.things.member,
      language: 'en',
      timeZone: 'Europe/Berlin',
      phone: '+49 30 901820',
      email: `c${uuid()}@example.com`,
      companyId: await world.company(),
      title: 'Baker',
      tagIds: [await world.tag()],
      source: 'shop',
      externalId: uuid(),
    }),
  updateContact: async (world) =>
    input({
      id: await world.contact(),
      version: 1,
      givenName: world.text(),
      familyName: 'Fuchs',
      honorificPrefix: 'Prof.',
      nameToUse: 'M.',
      pronunciation: 'em',
      pronouns: 'they/them',
      relationshipKinds: ['PARTNER'],
      ownerId: world.things.member,
      language: 'de',
      timeZone: 'Europe/Vienna',
      deceasedAt: '2020-02-29',
    }),
  addContactPoint: async (world) =>
    input({ id: uuid(), contactId: await world.contact(), kind: 'EMAIL', value: 'm@example.com', label: 'home' }),
  updateContactPoint: async (world) =>
    input({ id: await world.point(), version: 1, value: 'n@example.com', label: 'work', preferred: true }),
  removeContactPoint: async (world) => ref(world.point()),
  addAffiliation: async (world) =>
    input({
      id: uuid(),
      contactId: await world.contact(),
      companyId: await world.company(),
      title: 'Baker',
      from: '2020-01-01',
      to: '2021-01-01',
    }),
  updateAffiliation: async (world) =>
    input({ id: await world.affiliation(), version: 1, title: 'Chef', from: '2020-01-01', to: '2021-01-01' }),
  setContactTags: async (world) => input({ contactId: await world.contact(), version: 1, tagIds: [await world.tag()] }),
  createTag: async (world) => input({ id: uuid(), name: world.text() }),
  renameTag: async (world) => input({ id: await world.tag(), version: 1, name: world.text() }),
  deleteTag: async (world) => ref(world.tag()),
  createCompany: async (world) =>
    input({
      id: uuid(),
      name: world.text(),
      domain: 'example.com',
      industry: 'Bakery',
      parentId: await world.company(),
      source: 'shop',
      externalId: uuid(),
    }),
  updateCompany: async (world) =>
    input({
      id: await world.company(),
      version: 1,
      name: world.text(),
      domain: 'example.org',
      industry: 'Mill',
      parentId: await world.company(),
    }),
  recordConsent: async (world) =>
    input({
      id: uuid(),
      contactId: await world.contact(),
      channel: 'EMAIL',
      purpose: 'MARKETING',
      state: 'GRANTED',
      lawfulBasis: 'CONSENT',
      source: 'form',
      proof: 'signed',
    }),
  blockChannel: async (world) =>
    input({
      id: uuid(),
      contactId: await world.contact(),
      channel: 'SMS',
      reason: 'Asked for it',
      until: '2027-01-01T00:00:00Z',
    }),
  liftChannelBlock: async (world) => input({ id: await world.block() }),
};

const SETTINGS: Readonly<Record<string, Recipe>> = {
  createInteractionType: async (world) =>
    input({
      id: uuid(),
      key: `K${uuid().replaceAll('-', '').slice(16).toUpperCase()}`,
      label: world.text(),
      icon: 'phone',
      defaultDirection: 'OUTBOUND',
      responseTargetMinutes: 60,
    }),
  updateInteractionType: async (world) => {
    const id = await world.ownType();
    return input({ id, version: 1, label: world.text(), icon: 'mail', responseTargetMinutes: 5, position: 9 });
  },
  createProtocol: async (world) =>
    input({
      id: uuid(),
      name: world.text(),
      typeId: await world.type('VISIT'),
      language: 'en',
      relationshipKinds: ['PARTNER'],
      body: BODY,
    }),
  editProtocol: async (world) => {
    const { protocol: id } = await world.ownProtocol();
    return input({
      id,
      version: 1,
      name: world.text(),
      relationshipKinds: ['MEDIA'],
      body: { ...BODY, after: 'Call back' },
      reason: 'New',
    });
  },
  updateBusinessCalendar: async (world) =>
    input({
      version: await world.versionOfHours(),
      hours: [{ day: 'SATURDAY', from: 540, to: 720 }],
      holidays: [{ date: '2026-12-25', name: world.text() }],
    }),
  createCadence: async (world) =>
    input({ id: uuid(), scope: 'CONTACT', contactId: await world.contact(), idealDays: 7, pausedUntil: '2027-01-31' }),
  updateCadence: async (world) => input({ ...(await world.cadence()), idealDays: 50, maxDays: 100 }),
  deleteCadence: async (world) => ref(aCadence(world)),
};

/** A cadence of a tag. */
export async function aCadence(world: World): Promise<string> {
  const cadence = { id: uuid(), scope: 'TAG', tagId: await world.tag(), idealDays: 10 };
  await world.run('createCadence', cadence);
  return cadence.id;
}

/** Calls that succeed with an argument that the recipe of its operation cannot take beside the others. */
export const BESIDE: Readonly<Record<string, Recipe>> = {
  'createCadence input.tagId': async (world) =>
    input({ id: uuid(), scope: 'TAG', tagId: await world.tag(), idealDays: 7 }),
};

export const SHARED: Readonly<Record<string, Recipe>> = { ...QUERIES, ...IDENTITY, ...CONTACTS, ...SETTINGS };
