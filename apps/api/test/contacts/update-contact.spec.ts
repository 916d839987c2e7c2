import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Client } from '../client';
import { ContactScene, SHOW_CONTACT } from '../contact-scene';
import { graphql } from '../generated';
import type { SetContactTagsInput, UpdateContactInput } from '../generated/graphql';

const UPDATE = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      ...ContactAnswered
    }
  }
`);
const TAGS = graphql(`
  mutation SetContactTags($input: SetContactTagsInput!) {
    setContactTags(input: $input) {
      ...ContactAnswered
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const update = async (input: UpdateContactInput, client: Client = scene.owner.client) =>
  (await client.request(UPDATE, { input })).updateContact;
const setTags = async (input: SetContactTagsInput, client: Client = scene.owner.client) =>
  (await client.request(TAGS, { input })).setContactTags;

describe('updating a contact', () => {
  it('changes what is given, empties what is null and leaves the rest', async () => {
    const { id, version } = await scene.aContact({ nameToUse: 'Mimi', honorificPrefix: 'Dr.', importance: 3 });
    scene.api.clock.advance({ minutes: 5 });
    const { contact, userErrors } = await update({
      id,
      version,
      familyName: 'Wölf',
      nameToUse: null,
      relationshipKinds: ['CUSTOMER', 'CUSTOMER', 'MEDIA'],
      deceasedAt: '2026-11-01',
    });
    expect(userErrors).toEqual([]);
    expect(contact).toMatchObject({
      version: 2,
      givenName: 'Mia',
      displayName: 'Mia Wölf',
      nameToUse: null,
      honorificPrefix: 'Dr.',
      importance: 3,
      relationshipKinds: ['CUSTOMER', 'MEDIA'],
      deceasedAt: '2026-11-01',
      createdAt: '2026-11-22T09:00:00.000Z',
      updatedAt: '2026-11-22T09:05:00.000Z',
    });
  });

  it('writes nothing when everything is so already', async () => {
    const { id, version, givenName } = await scene.aContact();
    const before = await scene.digest();
    const { contact } = await update({ id, version, givenName, pronouns: null });
    expect(contact?.version).toBe(version);
    expect(await scene.digest()).toBe(before);
  });

  it('answers a stale version with CONFLICT and the current record', async () => {
    const { id, version } = await scene.aContact();
    await update({ id, version, nameToUse: 'First' });
    const before = await scene.digest();
    const { contact, userErrors } = await update({ id, version, nameToUse: 'Second' });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['version'] }]);
    expect(contact).toMatchObject({ version: 2, nameToUse: 'First' });
    expect(await scene.digest()).toBe(before);
  });

  it('lets exactly one of two through that come at the same time', async () => {
    const { id, version } = await scene.aContact();
    const answers = await Promise.all(['A', 'B', 'C'].map((nameToUse) => update({ id, version, nameToUse })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT', 'CONFLICT']);
  });

  it('tells every reason at once and leaves no trace', async () => {
    const { id, version } = await scene.aContact();
    const before = await scene.digest();
    const { userErrors } = await update({
      id,
      version,
      givenName: null,
      pronouns: 'x'.repeat(61),
      importance: 0,
      ownerId: uuid(),
      timeZone: '+01:00',
      deceasedAt: '2030-01-01',
    });
    expect(userErrors.map(({ code, field }) => `${field.join('.')} ${code}`).sort()).toEqual([
      'deceasedAt INVALID',
      'givenName REQUIRED',
      'importance INVALID',
      'ownerId NOT_FOUND',
      'pronouns TOO_LONG',
      'timeZone INVALID',
    ]);
    expect(await scene.digest()).toBe(before);
  });

  it('answers a contact of another workspace as one that never was', async () => {
    const { contactId, ownerId } = await scene.elsewhere();
    const theirs = await update({ id: contactId, version: 1, ownerId });
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect(await update({ id: uuid(), version: 1 })).toEqual(theirs);
    expect(await update({ id: 'nothing', version: 1 })).toEqual(theirs);
    expect(await scene.owner.client.request(SHOW_CONTACT, { id: contactId })).toEqual({ contact: null });
  });

  it("keeps an agent from a colleague's contact, not from their own or nobody's", async () => {
    const [agent, colleague] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const theirs = await scene.aContact({ ownerId: colleague.id });
    const before = await scene.digest();
    const refused = await update({ id: theirs.id, version: 1, nameToUse: 'X' }, agent.client);
    expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN', field: [] }]);
    expect(refused.contact).toBeNull();
    expect(await scene.digest()).toBe(before);
    for (const ownerId of [agent.id, undefined]) {
      const { id } = await scene.aContact({ ownerId });
      expect((await update({ id, version: 1, nameToUse: 'X' }, agent.client)).userErrors).toEqual([]);
    }
  });

  it('tells the viewer beforehand whether they may', async () => {
    const [agent, colleague] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const { id } = await scene.aContact({ ownerId: colleague.id });
    const seenBy = async (client: Client) => (await client.request(SHOW_CONTACT, { id })).contact?.viewerCanEdit;
    expect(await seenBy(agent.client)).toBe(false);
    expect(await seenBy(colleague.client)).toBe(true);
    expect(await seenBy((await scene.api.signInAs('MANAGER')).client)).toBe(true);
    expect(await seenBy((await scene.api.signInAs('READ_ONLY')).client)).toBe(false);
    expect(await seenBy((await scene.api.withKey('WRITE')).client)).toBe(true);
    expect(await seenBy((await scene.api.withKey('READ')).client)).toBe(false);
  });
});

describe('the tags of a contact', () => {
  it('become exactly those given', async () => {
    const [a, b, c] = [await scene.aTag('Alpha'), await scene.aTag('Beta'), await scene.aTag('Gamma')];
    const { id, version } = await scene.aContact({ tagIds: [a, b] });
    const { contact } = await setTags({ contactId: id, version, tagIds: [c, b, b] });
    expect(contact?.tags.map(({ name }) => name)).toEqual(['Beta', 'Gamma']);
    expect(contact?.version).toBe(version + 1);
    const none = await setTags({ contactId: id, version: version + 1, tagIds: [] });
    expect(none.contact?.tags).toEqual([]);
  });

  it('are refused when there are too many, or one is not there', async () => {
    const { id, version } = await scene.aContact();
    const { tagId } = await scene.elsewhere();
    const before = await scene.digest();
    const foreign = await setTags({ contactId: id, version, tagIds: [tagId] });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['tagIds', '0'] }]);
    expect(await setTags({ contactId: id, version, tagIds: [uuid()] })).toEqual(foreign);
    const many = await setTags({ contactId: id, version, tagIds: Array.from({ length: 51 }, () => uuid()) });
    expect(many.userErrors).toMatchObject([{ code: 'TOO_MANY', field: ['tagIds'] }]);
    expect(await scene.digest()).toBe(before);
  });

  it('are refused for a contact that has changed or is not there', async () => {
    const { id } = await scene.aContact();
    const stale = await setTags({ contactId: id, version: 9, tagIds: [] });
    expect(stale).toMatchObject({ contact: { version: 1 }, userErrors: [{ code: 'CONFLICT' }] });
    const gone = await setTags({ contactId: uuid(), version: 1, tagIds: [] });
    expect(gone.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['contactId'] }]);
  });
});
