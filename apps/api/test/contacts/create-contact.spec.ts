import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene, CREATE_CONTACT } from '../contact-scene';
import type { CreateContactInput } from '../generated/graphql';

describe('creating a contact', () => {
  let scene: ContactScene;
  beforeAll(async () => {
    scene = await ContactScene.boot();
  });
  afterAll(() => scene.close());

  const create = async (given: Partial<CreateContactInput> = {}, client = scene.owner.client) => {
    const input = { id: uuid(), givenName: 'Mia', ...given };
    return (await client.request(CREATE_CONTACT, { input })).createContact;
  };
  const count = async (table: string) => {
    const [row] = await scene.api.database.inWorkspace(scene.principal, (db) =>
      db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`),
    );
    return row?.n;
  };

  it('makes the person with contact points, company and tags in one change', async () => {
    const companyId = await scene.aCompany('Acme');
    const tagIds = [await scene.aTag('Friend'), await scene.aTag('Baker')];
    const given = { givenName: ' Ána ', familyName: 'Müller', phone: '030 901820', email: 'Ana@Example.COM' };
    const { contact, userErrors } = await create({ ...given, companyId, title: 'Chef', tagIds, language: 'de-at' });
    expect(userErrors).toEqual([]);
    expect(contact).toMatchObject({
      version: 1,
      givenName: 'Ána',
      displayName: 'Ána Müller',
      importance: 2,
      language: 'de-AT',
      relationshipKinds: [],
      owner: null,
      contactPoints: [
        { kind: 'PHONE', value: '+4930901820', preferred: false, status: 'ACTIVE' },
        { kind: 'EMAIL', value: 'ana@example.com' },
      ],
      affiliations: [{ company: { id: companyId, name: 'Acme' }, title: 'Chef', primary: true }],
      tags: [{ name: 'Baker' }, { name: 'Friend' }],
      createdAt: '2026-11-22T09:00:00.000Z',
      viewerCanEdit: true,
    });
  });

  it('happens once however often it is sent, at the same time or later', async () => {
    const [contacts = 0, changes = 0] = await Promise.all([count('contact'), count('change_record')]);
    const input = { id: uuid(), email: 'once@example.com' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(input)));
    answers.push(await create(input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ contact: { id: input.id }, userErrors: [] });
    expect([await count('contact'), await count('change_record')]).toEqual([contacts + 1, changes + 1]);
  });

  it('refuses an id that was used for another body', async () => {
    const id = uuid();
    await create({ id });
    const { contact, userErrors } = await create({ id, givenName: 'Other' });
    expect(contact).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT', field: ['id'] }]);
  });

  it('tells every reason at once and leaves no trace', async () => {
    const before = await scene.digest();
    const { contact, userErrors } = await create({
      id: 'mine',
      givenName: ' ',
      familyName: 'x'.repeat(201),
      importance: 4,
      language: '?',
      timeZone: 'Mars/Base',
      phone: '12',
      email: 'nobody',
      ownerId: uuid(),
      companyId: uuid(),
      tagIds: [uuid(), 'no id'],
      externalId: '7',
    });
    expect(contact).toBeNull();
    expect(userErrors.map(({ code, field }) => `${field.join('.')} ${code}`).sort()).toEqual([
      'companyId NOT_FOUND',
      'email INVALID',
      'familyName TOO_LONG',
      'givenName REQUIRED',
      'id INVALID',
      'importance INVALID',
      'language INVALID',
      'ownerId NOT_FOUND',
      'phone INVALID',
      'source REQUIRED',
      'tagIds.0 NOT_FOUND',
      'tagIds.1 NOT_FOUND',
      'timeZone INVALID',
    ]);
    expect(await scene.digest()).toBe(before);
  });

  it('answers ids of another workspace as it answers ids that never were', async () => {
    const { ownerId, companyId, tagId } = await scene.elsewhere();
    const theirs = await create({ ownerId, companyId, tagIds: [tagId] });
    const nobodys = await create({ ownerId: uuid(), companyId: uuid(), tagIds: [uuid()] });
    expect(theirs.userErrors.map(({ field }) => field[0])).toEqual(['ownerId', 'companyId', 'tagIds']);
    expect(theirs).toEqual(nobodys);
  });

  it('takes an active member as owner', async () => {
    const agent = await scene.api.signInAs('AGENT');
    const { contact } = await create({ ownerId: agent.id });
    expect(contact?.owner?.id).toBe(agent.id);
  });

  it('refuses a second contact with the same id of another system', async () => {
    const given = { source: 'shop', externalId: '42' };
    await create(given);
    const { userErrors } = await create(given);
    expect(userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['externalId'] }]);
  });

  it('takes five statements: was it sent before, what it stands on, the write, the copies of its pulse and the answer', async () => {
    const statements = await scene.api.statements(() => create());
    expect(statements.filter((text) => !/session/.test(text))).toHaveLength(5);
  });
});
