import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api } from '../api';
import type { Client } from '../client';
import { selectionOf } from './documents';
import { World } from './world';

/** A word of every text that not everybody may read. */
const SECRET = 'Geheimnis';

let api: Api;
let author: World;
/** By name: everybody who may not read what the author keeps private. */
let others: Readonly<Record<string, Client>>;
beforeAll(async () => {
  api = await Api.boot();
  const owner = await api.signUp();
  const [writer, colleague] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
  author = new World(writer.client, { workspace: api.workspaceId, member: colleague.id, apiKey: '' }, SECRET);
  const reader = await api.signInAs('READ_ONLY');
  others = {
    owner: owner.client,
    colleague: colleague.client,
    reader: reader.client,
    key: (await api.withKey('READ')).client,
  };
}, 60_000);
afterAll(() => api.close());

/** Everything somebody can see of these contacts, as text. */
async function viewOf(client: Client, contacts: readonly string[]): Promise<string> {
  const contact = api.schema.getType('Contact');
  const interaction = api.schema.getType('Interaction');
  if (!contact || !interaction || !('getFields' in contact) || !('getFields' in interaction))
    throw new Error('No types');
  const all = selectionOf(Object(contact), 2).slice(1, -1);
  const one = selectionOf(Object(interaction), 1);
  const pages = `timeline(first: 20) { totalCount nodes ${one} }
    secret: timeline(first: 5, filter: { text: "${SECRET}" }) { totalCount nodes { id } }
    owed: timeline(first: 5, filter: { withPromise: true }) { totalCount nodes { id } }
    hurt: timeline(first: 5, filter: { withPain: true }) { totalCount nodes { id } }
    settled: promises(openOnly: false) { id status version overdue resolvedAt }
    healed: painPoints(openOnly: false) { id version severity repeatCount mentions { id } }`;
  const typeId = await author.type();
  const views = contacts.map(async (id) => [
    await client.ask(`query($id: ID!) { contact(id: $id) { ${all} } }`, { id }),
    await client.ask(`query($id: ID!) { contact(id: $id) { ${pages} } }`, { id }),
    await client.ask(
      `query($id: ID!) { contact(id: $id) { history(first: 50) { nodes { id at operation fields { field before after } undoneAt viewerCanUndo } } } }`,
      { id },
    ),
    await client.ask(
      `query($id: ID!, $t: ID!) { fittingProtocol(contactId: $id, typeId: $t) { openingLine missingVariables } }`,
      { id, t: typeId },
    ),
  ]);
  const lists = ['NAME', 'LAST_INTERACTION'].map((sort) =>
    client.ask(
      `{ contacts(first: 100, sort: ${sort}) { totalCount nodes { id version recentFeelings updatedAt
          lastInteraction { id } next { id text } pulse { lastTwoWayAt lastAttemptAt unansweredOutbound openPromises
          overduePromises worstOpenPain lastFeeling nextPlannedAt quietRatio } } }
         felt: contacts(first: 5, filter: { lastFeeling: UPSET }) { totalCount }
         since: contacts(first: 5, filter: { interactedSince: "2026-11-22T00:00:00Z" }) { totalCount }
         found: contacts(first: 5, filter: { search: "${SECRET}" }) { totalCount }
         said: find(text: "${SECRET}") { contacts { id } companies { id } entries { excerpt interaction { id } } } }`,
    ),
  );
  const replies = [...(await Promise.all(views)).flat(), ...(await Promise.all(lists))];
  const wrong = replies.find(({ errors }) => errors.length > 0);
  if (wrong) throw new Error(JSON.stringify(wrong.errors));
  return JSON.stringify(
    replies.map(({ data }) => data),
    null,
    1,
  );
}

const viewsOf = async (contacts: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(others).map(async ([who, client]) => [who, await viewOf(client, contacts)] as const),
    ),
  );

/** Does something in secret and sees that nobody else's view of these contacts changed by a byte. */
async function unseen(contacts: readonly string[], work: () => Promise<unknown>): Promise<void> {
  const before = await viewsOf(contacts);
  await work();
  const after = await viewsOf(contacts);
  expect(after).toEqual(before);
}

const talk = { feeling: 'UPSET', emotions: ['FRUSTRATION'], occurredAt: '2026-11-22T08:59:00Z', visibility: 'PRIVATE' };
const plain = { visibility: 'NORMAL', subject: 'Order', body: 'Talked', painPoints: [], preferences: [], promises: [] };

/** A contact with an ordinary past, and somebody else who takes part. */
async function scene() {
  const [contactId, second] = [await author.contact({ givenName: 'Mia' }), await author.contact({ givenName: 'Tom' })];
  const ids = { pain: uuid(), preference: uuid(), promise: uuid() };
  const { interaction } = await author.logged({
    ...plain,
    contactId,
    participants: [{ role: 'ATTENDEE', contactId: second }],
    occurredAt: '2026-11-10T08:00:00Z',
    painPoints: [{ id: ids.pain, title: 'Late', category: 'DELIVERY', severity: 2 }],
    preferences: [{ id: ids.preference, key: 'OTHER', value: 'Mornings', strength: 'LIKES', source: 'STAFF_OBSERVED' }],
    promises: [{ id: ids.promise, text: 'Call back', direction: 'OURS', dueAt: '2026-12-01T09:00:00Z' }],
  });
  return { contactId, second, interaction, ...ids };
}

describe('what is private', () => {
  it('changes nothing anybody else sees when it is logged, for any contact in it', async () => {
    const { contactId, second } = await scene();
    const participants = [{ role: 'ATTENDEE', contactId: second }];
    await unseen([contactId, second], () => author.logged({ contactId, ...talk, participants }));
  });

  it('changes nothing when it lies ahead, or holds a promise due before every other', async () => {
    const { contactId } = await scene();
    const nothing = { painPoints: [], preferences: [], promises: [] };
    const ahead = { occurredAt: '2026-11-24T08:00:00Z', outcome: null, ...nothing, visibility: 'PRIVATE' };
    await unseen([contactId], () => author.logged({ contactId, ...ahead }));
    const promises = [{ id: uuid(), text: SECRET, direction: 'OURS', dueAt: '2026-11-25T00:00:00Z' }];
    await unseen([contactId], () => author.logged({ contactId, ...talk, promises }));
  });

  it('leaves no mark on the pain point or preference that everybody knows', async () => {
    const { contactId, pain } = await scene();
    const again = {
      painPoints: [{ id: uuid(), painPointId: pain, severity: 4, theirWords: SECRET }],
      preferences: [{ id: uuid(), key: 'OTHER', value: 'mornings', strength: 'MUST', source: 'CUSTOMER_STATED' }],
      promises: [],
    };
    await unseen([contactId], () => author.logged({ contactId, ...talk, ...again }));
  });

  it('makes no message of a colleague two-way', async () => {
    const { contactId } = await scene();
    const mail = { ...plain, contactId, typeId: await author.type('EMAIL'), outcome: null };
    await author.logged({ ...mail, direction: 'OUTBOUND', occurredAt: '2026-11-12T08:00:00Z' });
    const secret = { ...mail, direction: 'INBOUND', visibility: 'PRIVATE' };
    await unseen([contactId], () => author.logged({ ...secret, occurredAt: '2026-11-11T08:00:00Z' }));
    await unseen([contactId], () => author.logged({ ...secret, occurredAt: '2026-11-13T08:00:00Z' }));
  });

  it('is edited, pinned, deleted, restored and taken back unseen', async () => {
    const { contactId } = await scene();
    const { interaction: id } = await author.logged({ contactId, ...talk });
    const actions = [
      ['editInteraction', { id, version: 1, body: SECRET, occurredAt: '2026-11-20T08:00:00Z' }],
      ['pinInteraction', { id, version: 2 }],
      ['unpinInteraction', { id, version: 3 }],
      ['deleteInteraction', { id, version: 4 }],
      ['restoreInteraction', { id }],
    ] as const;
    for (const [operation, input] of actions) await unseen([contactId], () => author.run(operation, input));
    const { change } = await author.logged({ contactId, ...talk });
    await unseen([contactId], () => author.run('undoChange', { changeId: change }));
  });

  it('takes with it what was learned in it, and hides every later change to that', async () => {
    const { contactId } = await scene();
    const { pain, preference, promise } = await author.logged({ contactId, ...talk });
    const actions = [
      ['updatePainPoint', { id: pain, version: 1, title: `${SECRET} worse`, severity: 4 }],
      ['changePainPointStatus', { id: pain, version: 2, status: 'ACKNOWLEDGED' }],
      ['updatePreference', { id: preference, version: 1, value: `${SECRET} still` }],
      ['confirmPreference', { id: preference, version: 2 }],
      ['removePreference', { id: preference, version: 3 }],
      ['renegotiatePromise', { id: promise, version: 1, dueAt: '2027-05-01T00:00:00Z', dueZone: 'UTC' }],
      ['keepPromise', { id: promise, version: 2 }],
    ] as const;
    for (const [operation, input] of actions) await unseen([contactId], () => author.run(operation, input));
  });

  it('shows nothing of the settling of a private promise, pain or preference in what everybody reads', async () => {
    const { contactId } = await scene();
    const { pain, preference, promise } = await author.logged({ contactId, ...talk });
    await author.logged({
      ...plain,
      contactId,
      keptPromiseIds: [promise],
    });
    for (const client of Object.values(others)) {
      const view = await viewOf(client, [contactId]);
      for (const hidden of [pain, preference, promise, SECRET]) expect(view).not.toContain(hidden);
      expect(view).not.toContain('KEPT');
    }
  });

  it('is gone for others once it is made private, with its past', async () => {
    const { contactId } = await scene();
    const before = await viewsOf([contactId]);
    const { interaction: id } = await author.logged({ contactId, ...talk, visibility: 'NORMAL' });
    await author.run('editInteraction', { id, version: 1, body: `${SECRET} more` });
    await author.run('editInteraction', { id, version: 2, visibility: 'PRIVATE' });
    expect(await viewsOf([contactId])).toEqual(before);
  });

  it('takes with it what was said in it and removed since', async () => {
    const { contactId } = await scene();
    const { interaction: id, preference } = await author.logged({ contactId, ...talk, visibility: 'NORMAL' });
    await author.run('removePreference', { id: preference, version: 1 });
    await author.run('editInteraction', { id, version: 1, visibility: 'PRIVATE' });
    for (const client of Object.values(others)) {
      const view = await viewOf(client, [contactId]);
      expect(view).not.toContain(SECRET);
      expect(view).not.toContain('removePreference');
    }
  });

  it('does not count among the pins of anybody else', async () => {
    const { contactId, interaction } = await scene();
    for (let n = 0; n < 3; n += 1) {
      const { interaction: id } = await author.logged({ contactId, ...talk });
      await author.run('pinInteraction', { id, version: 1 });
    }
    const pin = 'mutation($input: PinInteractionInput!) { pinInteraction(input: $input) { userErrors { code } } }';
    const reply = await others['colleague']?.ask(pin, { input: { id: interaction, version: 1 } });
    expect(reply?.data).toEqual({ pinInteraction: { userErrors: [] } });
  });
});
