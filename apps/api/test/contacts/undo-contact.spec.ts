import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';

const RENAME = graphql(`
  mutation RenameContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      change {
        id
        operation
        viewerCanUndo
        fields {
          field
          before
          after
        }
      }
    }
  }
`);
const MAKE = graphql(`
  mutation MakeContact($input: CreateContactInput!) {
    createContact(input: $input) {
      change {
        id
        fields {
          field
          before
          after
        }
      }
    }
  }
`);
const TAG = graphql(`
  mutation TagContact($input: SetContactTagsInput!) {
    setContactTags(input: $input) {
      change {
        id
      }
    }
  }
`);
const REACH = graphql(`
  mutation ReachContact($input: AddContactPointInput!) {
    addContactPoint(input: $input) {
      change {
        id
      }
    }
  }
`);
const AGREE = graphql(`
  mutation AgreeContact($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      change {
        id
        viewerCanUndo
      }
    }
  }
`);
const UNDO = graphql(`
  mutation UndoContactChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      contact {
        ...ContactSeen
      }
      userErrors {
        code
      }
    }
  }
`);

describe('taking back what was done to a contact', () => {
  let scene: ContactScene;
  beforeAll(async () => {
    scene = await ContactScene.boot();
  });
  afterAll(() => scene.close());

  const undo = async (changeId = '') => (await scene.owner.client.request(UNDO, { input: { changeId } })).undoChange;

  it('gives the name back that it had', async () => {
    const { id, version } = await scene.aContact();
    const input = { id, version, givenName: 'Pia' };
    const { change } = (await scene.owner.client.request(RENAME, { input })).updateContact;
    expect(change).toMatchObject({ operation: 'updateContact', viewerCanUndo: true });
    expect(change?.fields.map(({ field }) => field)).toContain('Contact.givenName');
    expect(change?.fields.map(({ field }) => field).filter((field) => /search|sortName|updatedAt/.test(field))).toEqual(
      [],
    );
    expect(await undo(change?.id)).toMatchObject({ contact: { displayName: 'Mia Wolf' }, userErrors: [] });
  });

  it('takes a new contact away, with all that came with it', async () => {
    const before = { contacts: await count('contact'), points: await count('contact_point') };
    const input = { id: uuid(), givenName: 'Oops', phone: '+4930901899', tagIds: [await scene.aTag('Oops')] };
    const { change } = (await scene.owner.client.request(MAKE, { input })).createContact;
    expect(await undo(change?.id)).toEqual({ contact: null, userErrors: [] });
    expect({ contacts: await count('contact'), points: await count('contact_point') }).toEqual(before);
  });

  it('tells of people, companies and tags by name', async () => {
    const { client, id: ownerId } = scene.owner;
    const [companyId, tagId] = [await scene.aCompany('Wolf Bakery'), await scene.aTag('Wholesale')];
    const input = { id: uuid(), givenName: 'Mia', ownerId: ownerId.toUpperCase(), companyId, tagIds: [tagId] };
    const { createContact } = await client.request(MAKE, { input });
    expect(createContact.change?.fields).toEqual(
      expect.arrayContaining([
        { field: 'Contact.owner', before: null, after: 'Olga Owner' },
        { field: 'Affiliation.company', before: null, after: 'Wolf Bakery' },
        { field: 'Contact.tag', before: null, after: 'Wholesale' },
      ]),
    );
  });

  it('puts tags and contact points back as they were', async () => {
    const tagId = await scene.aTag('Kept');
    const { id, version } = await scene.aContact({ tagIds: [tagId] });
    const tagged = await scene.owner.client.request(TAG, { input: { contactId: id, version, tagIds: [] } });
    const untagged = await undo(tagged.setContactTags.change?.id);
    expect(untagged.contact?.tags).toMatchObject([{ id: tagId }]);
    const point = { id: uuid(), contactId: id, kind: 'EMAIL' as const, value: 'oops@example.com' };
    const reached = await scene.owner.client.request(REACH, { input: point });
    expect((await undo(reached.addContactPoint.change?.id)).contact?.contactPoints).toEqual([]);
  });

  it('refuses when something was built on it', async () => {
    const { id, version } = await scene.aContact();
    const input = { id, version, givenName: 'First' };
    const { change } = (await scene.owner.client.request(RENAME, { input })).updateContact;
    await scene.owner.client.request(RENAME, { input: { ...input, version: version + 1, givenName: 'Second' } });
    expect((await undo(change?.id)).userErrors).toEqual([{ code: 'CONFLICT' }]);
  });

  it('leaves consent on record', async () => {
    const { id: contactId } = await scene.aContact();
    const words = { channel: 'EMAIL', purpose: 'MARKETING', state: 'GRANTED', lawfulBasis: 'CONSENT' } as const;
    const input = { id: uuid(), contactId, ...words, source: 'Form' };
    const { change } = (await scene.owner.client.request(AGREE, { input })).recordConsent;
    expect(change?.viewerCanUndo).toBe(false);
    expect((await undo(change?.id)).userErrors).toHaveLength(1);
    expect((await scene.show(contactId)).consents).toHaveLength(1);
  });

  const count = async (table: string) => {
    const [row] = await scene.api.database.inWorkspace(scene.principal, (db) =>
      db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`),
    );
    return row?.n;
  };
});
