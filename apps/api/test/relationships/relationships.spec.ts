import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { AddRelationshipInput, RelationshipType, UpdateRelationshipInput } from '../generated/graphql';

graphql(`
  fragment Belonging on ContactPayload {
    contact {
      id
      relationships {
        id
        version
        type
        note
        archived
        other {
          id
          displayName
          nameToUse
          companyName
        }
      }
    }
    change {
      id
      fields {
        field
        after
      }
    }
    userErrors {
      code
      field
    }
  }
`);
const ADD = graphql(`
  mutation AddRelationship($input: AddRelationshipInput!) {
    addRelationship(input: $input) {
      ...Belonging
    }
  }
`);
const CHANGE = graphql(`
  mutation UpdateRelationship($input: UpdateRelationshipInput!) {
    updateRelationship(input: $input) {
      ...Belonging
    }
  }
`);
const REMOVE = graphql(`
  mutation RemoveRelationship($input: RelationshipRefInput!) {
    removeRelationship(input: $input) {
      ...Belonging
    }
  }
`);
const SHOW = graphql(`
  query ShowRelationships($id: ID!) {
    contact(id: $id) {
      relationships {
        type
        note
        other {
          id
        }
      }
    }
  }
`);
const UNDO = graphql(`
  mutation UndoRelationship($input: UndoChangeInput!) {
    undoChange(input: $input) {
      contact {
        relationships {
          type
        }
      }
      deletedIds
      userErrors {
        code
      }
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const add = async (given: Omit<AddRelationshipInput, 'id'> & { id?: string }, by = scene.owner.client) =>
  (await by.request(ADD, { input: { id: uuid(), ...given } })).addRelationship;
const change = async (input: UpdateRelationshipInput) =>
  (await scene.owner.client.request(CHANGE, { input })).updateRelationship;
const show = async (id: string) => (await scene.owner.client.request(SHOW, { id })).contact?.relationships;
const aPair = async () => [(await scene.aContact()).id, (await scene.aContact({ givenName: 'Tom' })).id] as const;

describe('a relationship', () => {
  it('is written from one side and seen from both', async () => {
    const companyId = await scene.aCompany('Mill');
    const mia = await scene.aContact();
    const tom = await scene.aContact({ givenName: 'Tom', nameToUse: 'Tommy', companyId });
    const { contact, userErrors } = await add({
      contactId: mia.id,
      otherId: tom.id,
      type: 'PARENT',
      note: ' Adopted ',
    });
    expect(userErrors).toEqual([]);
    expect(contact?.relationships).toMatchObject([
      {
        type: 'PARENT',
        note: 'Adopted',
        archived: false,
        other: { displayName: 'Tom Wolf', nameToUse: 'Tommy', companyName: 'Mill' },
      },
    ]);
    expect(await show(tom.id)).toEqual([{ type: 'CHILD', note: 'Adopted', other: { id: mia.id } }]);
  });

  it.each<[RelationshipType, RelationshipType]>([
    ['PARENT', 'CHILD'],
    ['SPOUSE', 'SPOUSE'],
    ['REFERRED_BY', 'REFERRED'],
  ])('of a %s is there once, also when the other side writes it as %s', async (type, inverse) => {
    const [one, other] = await aPair();
    expect((await add({ contactId: one, otherId: other, type })).userErrors).toEqual([]);
    for (const again of [
      { contactId: one, otherId: other, type },
      { contactId: other, otherId: one, type: inverse },
    ])
      expect((await add(again)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['type'] }]);
    expect((await add({ contactId: one, otherId: other, type: 'FRIEND' })).userErrors).toEqual([]);
    expect(new Set((await show(other))?.map((seen) => seen.type))).toEqual(new Set([inverse, 'FRIEND']));
  });

  it('is there once when both sides write it at the same time, and when the same request is sent again', async () => {
    const [one, other] = await aPair();
    const [up, down] = [
      { id: uuid(), contactId: one, otherId: other, type: 'MANAGER' },
      { id: uuid(), contactId: other, otherId: one, type: 'REPORT' },
    ] as const;
    const done = await Promise.all([add(up), add(down), add(up), add(down)]);
    expect(done.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array(2).fill('ALREADY_EXISTS'),
    );
    expect(await show(one)).toHaveLength(1);
  });

  it('is refused with oneself, with nobody and with every other reason at once', async () => {
    const { id } = await scene.aContact();
    const before = await scene.digest();
    const bad = await add({ id: '1', contactId: id, otherId: id.toUpperCase(), type: 'FRIEND', note: 'x'.repeat(501) });
    expect(bad.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
      'INVALID id',
      'INVALID otherId',
      'TOO_LONG note',
    ]);
    expect((await add({ contactId: id, otherId: 'x', type: 'FRIEND' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['otherId'] },
    ]);
    expect(await scene.digest()).toBe(before);
  });

  it('is changed from either side, each in its own words', async () => {
    const [one, other] = await aPair();
    const id = uuid();
    await add({ id, contactId: one, otherId: other, type: 'COLLEAGUE' });
    const changed = await change({ id, version: 1, contactId: other, type: 'ASSISTANT', note: 'Mondays' });
    expect(changed.contact).toMatchObject({ id: other, relationships: [{ type: 'ASSISTANT', version: 2 }] });
    expect(await show(one)).toMatchObject([{ type: 'ASSISTS', note: 'Mondays' }]);
    expect((await change({ id, version: 1, contactId: one, note: null })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const stranger = await scene.aContact();
    expect((await change({ id, version: 2, contactId: stranger.id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    await add({ contactId: one, otherId: other, type: 'FRIEND' });
    expect((await change({ id, version: 2, contactId: one, type: 'FRIEND' })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
  });

  it('goes on both sides, and comes back on both unless somebody wrote it anew', async () => {
    const [one, other] = await aPair();
    const id = uuid();
    const made = await add({ id, contactId: one, otherId: other, type: 'CARER' });
    expect(made.change?.fields.map(({ field, after }) => [field, after])).toContainEqual([
      'Relationship.to',
      'Tom Wolf',
    ]);
    const input = { id, version: 1, contactId: other };
    const { removeRelationship } = await scene.owner.client.request(REMOVE, { input });
    expect([removeRelationship.contact?.relationships, await show(one)]).toEqual([[], []]);
    const undo = async () =>
      (await scene.owner.client.request(UNDO, { input: { changeId: removeRelationship.change?.id ?? '' } })).undoChange;
    await add({ contactId: other, otherId: one, type: 'CARED_FOR' });
    expect((await undo()).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(await show(one)).toMatchObject([{ type: 'CARER' }]);
  });

  it("is written from one's own contact to a colleague's, and not from a colleague's", async () => {
    const [ada, ben] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const [own, theirs] = [await scene.aContact({ ownerId: ada.id }), await scene.aContact({ ownerId: ben.id })];
    const there = { contactId: theirs.id, otherId: own.id, type: 'SIBLING' } as const;
    expect((await add(there, ada.client)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const here = { contactId: own.id, otherId: theirs.id, type: 'SIBLING' } as const;
    expect((await add(here, ada.client)).userErrors).toEqual([]);
  });
});
