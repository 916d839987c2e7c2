import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { AddContactPointInput, RemoveContactPointInput, UpdateContactPointInput } from '../generated/graphql';

const ADD = graphql(`
  mutation AddContactPoint($input: AddContactPointInput!) {
    addContactPoint(input: $input) {
      ...ContactAnswered
    }
  }
`);
const UPDATE = graphql(`
  mutation UpdateContactPoint($input: UpdateContactPointInput!) {
    updateContactPoint(input: $input) {
      ...ContactAnswered
    }
  }
`);
const REMOVE = graphql(`
  mutation RemoveContactPoint($input: RemoveContactPointInput!) {
    removeContactPoint(input: $input) {
      ...ContactAnswered
    }
  }
`);
const FIND = graphql(`
  query FindContacts($search: String!) {
    contacts(filter: { search: $search }) {
      nodes {
        id
      }
    }
  }
`);

describe('contact points', () => {
  let scene: ContactScene;
  beforeAll(async () => {
    scene = await ContactScene.boot();
  });
  afterAll(() => scene.close());

  const add = async (given: Partial<AddContactPointInput> & { contactId: string }, client = scene.owner.client) => {
    const input = { id: uuid(), kind: 'EMAIL' as const, value: `${uuid()}@example.com`, ...given };
    return (await client.request(ADD, { input })).addContactPoint;
  };
  const update = async (input: UpdateContactPointInput) =>
    (await scene.owner.client.request(UPDATE, { input })).updateContactPoint;
  const remove = async (input: RemoveContactPointInput) =>
    (await scene.owner.client.request(REMOVE, { input })).removeContactPoint;
  const found = async (search: string) =>
    (await scene.owner.client.request(FIND, { search })).contacts.nodes.map(({ id }) => id);
  const withEmail = async () => {
    const contact = await scene.aContact({ email: `${uuid()}@example.com` });
    const [point] = contact.contactPoints;
    if (point === undefined) throw new Error('The contact has no e-mail address.');
    return { contactId: contact.id, point };
  };

  it.each([
    ['PHONE', '030 / 90 18 21', '+4930901821'],
    ['EMAIL', ' New@Example.com ', 'new@example.com'],
    ['URL', 'example.com/me', 'https://example.com/me'],
    ['ADDRESS', ' 1 Main Street ', '1 Main Street'],
    ['CHAT', '@mia', '@mia'],
  ] as const)('of kind %s are kept in one form', async (kind, value, kept) => {
    const { id } = await scene.aContact();
    const { contact, userErrors } = await add({ contactId: id, kind, value, label: 'work' });
    expect(userErrors).toEqual([]);
    expect(contact?.contactPoints).toMatchObject([{ kind, value: kept, label: 'work', status: 'ACTIVE' }]);
  });

  it('are added once however often they are sent', async () => {
    const { id: contactId } = await scene.aContact();
    const input = { id: uuid(), contactId, value: 'twice@example.com' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => add(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.contact?.contactPoints).toHaveLength(1);
  });

  it('have one preferred per kind', async () => {
    const { contactId } = await withEmail();
    await add({ contactId, preferred: true });
    await add({ contactId, kind: 'PHONE', value: '+4930901822', preferred: true });
    const { contact } = await add({ contactId, value: 'best@example.com', preferred: true });
    const preferred = contact?.contactPoints.filter((point) => point.preferred);
    expect(preferred?.map(({ kind, value }) => [kind, value])).toEqual([
      ['PHONE', '+4930901822'],
      ['EMAIL', 'best@example.com'],
    ]);
    expect(contact?.preferredChannel).not.toBeNull();
  });

  it('have one preferred also when two are marked at the same time', async () => {
    const { contactId, point } = await withEmail();
    const { contact } = await add({ contactId });
    const other = contact?.contactPoints.find(({ id }) => id !== point.id);
    const marked = [point.id, other?.id ?? ''].map((id) => update({ id, version: 1, preferred: true }));
    const answers = await Promise.all(marked);
    // Whether they met or one came after the other is the machine's choice; that one remains is not.
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(['', 'CONFLICT']).toContain(refused.join());
    const seen = await scene.show(contactId);
    expect(seen.contactPoints.filter(({ preferred }) => preferred)).toHaveLength(1);
  });

  it('are what a contact is found by, also after they changed', async () => {
    const { contactId, point } = await withEmail();
    await update({ id: point.id, version: 1, value: 'moved@example.org' });
    expect(await found('MOVED@example')).toEqual([contactId]);
    expect(await found(point.value)).toEqual([]);
    await remove({ id: point.id, version: 2 });
    expect(await found('moved@example')).toEqual([]);
  });

  it('can be marked as no longer working', async () => {
    const { point } = await withEmail();
    const { contact } = await update({ id: point.id, version: 1, status: 'BOUNCED', label: 'old' });
    expect(contact?.contactPoints).toMatchObject([{ status: 'BOUNCED', label: 'old', version: 2 }]);
    expect(contact?.contactability.find(({ channel }) => channel === 'EMAIL')?.reason).toBe('NO_CONTACT_POINT');
  });

  it('are refused with every reason and without a trace', async () => {
    const { contactId, point } = await withEmail();
    const before = await scene.digest();
    const bad = await add({ id: 'x', contactId, kind: 'PHONE', value: 'call me', label: 'x'.repeat(61) });
    expect(bad.userErrors.map(({ code, field }) => `${field.join('.')} ${code}`)).toEqual([
      'id INVALID',
      'value INVALID',
      'label TOO_LONG',
    ]);
    const twice = await add({ contactId, value: point.value });
    expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['value'] }]);
    const empty = await update({ id: point.id, version: 1, value: null });
    expect(empty.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['value'] }]);
    expect(await scene.digest()).toBe(before);
  });

  it('answer a stale version with CONFLICT and the contact as it is', async () => {
    const { contactId, point } = await withEmail();
    await update({ id: point.id, version: 1, label: 'first' });
    for (const late of [
      await update({ id: point.id, version: 1, label: 'second' }),
      await remove({ id: point.id, version: 1 }),
    ]) {
      expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['version'] }]);
      expect(late.contact).toMatchObject({ id: contactId, contactPoints: [{ label: 'first' }] });
    }
  });

  it('of another workspace answer as those that never were', async () => {
    const { contactId, pointId } = await scene.elsewhere();
    expect(await add({ contactId })).toEqual(await add({ contactId: uuid() }));
    expect(await update({ id: pointId, version: 1 })).toEqual(await update({ id: uuid(), version: 1 }));
    const theirs = await remove({ id: pointId, version: 1 });
    expect(theirs).toEqual(await remove({ id: 'nothing', version: 1 }));
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  it('are left alone by agents when a colleague looks after the contact', async () => {
    const [agent, colleague] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const { id: contactId } = await scene.aContact({ ownerId: colleague.id });
    const { userErrors } = await add({ contactId }, agent.client);
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await add({ contactId }, colleague.client)).userErrors).toEqual([]);
  });
});
