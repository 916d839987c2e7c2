import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { ContactFilter } from '../generated/graphql';

graphql(`
  fragment Aside on ContactPayload {
    contact {
      id
      version
      archivedAt
    }
    change {
      id
      operation
      fields {
        field
      }
    }
    userErrors {
      code
      field
    }
  }
`);
const ARCHIVE = graphql(`
  mutation ArchiveContact($input: ContactRefInput!) {
    archiveContact(input: $input) {
      ...Aside
    }
  }
`);
const RESTORE = graphql(`
  mutation RestoreContact($input: ContactRefInput!) {
    restoreContact(input: $input) {
      ...Aside
    }
  }
`);
const UNDO = graphql(`
  mutation UndoArchive($input: UndoChangeInput!) {
    undoChange(input: $input) {
      contact {
        archivedAt
      }
    }
  }
`);
const FIND = graphql(`
  query FindArchived($filter: ContactFilter) {
    contacts(filter: $filter) {
      totalCount
      nodes {
        id
      }
    }
  }
`);
const PEOPLE = graphql(`
  query PeopleNotArchived($id: ID!) {
    company(id: $id) {
      people {
        contactId
      }
    }
  }
`);
const LOG = graphql(`
  mutation LogForArchived($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      contact {
        archivedAt
      }
      userErrors {
        code
      }
    }
  }
`);
const BELONG = graphql(`
  mutation BelongToArchived($input: AddRelationshipInput!) {
    addRelationship(input: $input) {
      contact {
        relationships {
          archived
        }
      }
    }
  }
`);
const TYPES = graphql(`
  query TypesForArchived {
    interactionTypes {
      id
      key
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const archive = async ({ id, version }: { id: string; version: number }, by = scene.owner.client) =>
  (await by.request(ARCHIVE, { input: { id, version } })).archiveContact;
const restore = async (input: { id: string; version: number }) =>
  (await scene.owner.client.request(RESTORE, { input })).restoreContact;
const found = async (filter: ContactFilter) => {
  const { contacts } = await scene.owner.client.request(FIND, { filter });
  expect(contacts.totalCount).toBe(contacts.nodes.length);
  return contacts.nodes.map(({ id }) => id);
};
const active = async (id: string) => {
  const text = 'SELECT active FROM contact_pulse WHERE id = $1';
  const [row] = await scene.api.database.inWorkspace(scene.principal, (db) =>
    db.query<{ active: boolean }>(text, [id]),
  );
  return row?.active;
};

describe('an archived contact', () => {
  it('is in no list and no search unless archived ones are asked for, and keeps their page', async () => {
    const companyId = await scene.aCompany('Archive Mill');
    const { id, version } = await scene.aContact({ givenName: 'Quirin', companyId });
    const { contact, change, userErrors } = await archive({ id, version });
    expect(userErrors).toEqual([]);
    expect(contact).toEqual({ id, version: version + 1, archivedAt: '2026-11-22T09:00:00.000Z' });
    expect(change).toMatchObject({ operation: 'archiveContact', fields: [{ field: 'Contact.archivedAt' }] });
    for (const filter of [{ search: 'quirin' }, { companyId }]) {
      expect(await found(filter)).toEqual([]);
      expect(await found({ ...filter, archived: false })).toEqual([]);
      expect(await found({ ...filter, archived: true })).toEqual([id]);
    }
    expect((await scene.owner.client.request(PEOPLE, { id: companyId })).company?.people).toEqual([]);
    expect(await scene.show(id)).toMatchObject({ displayName: 'Quirin Wolf', viewerCanEdit: true });
    expect(await active(id)).toBe(false);
  });

  it('comes back as they were, by restoring and by undo', async () => {
    const { id, version } = await scene.aContact({ givenName: 'Restored' });
    await archive({ id, version });
    expect((await restore({ id, version: 2 })).contact).toMatchObject({ version: 3, archivedAt: null });
    expect([await found({ search: 'restored' }), await active(id)]).toEqual([[id], true]);
    const { change } = await archive({ id, version: 3 });
    const { undoChange } = await scene.owner.client.request(UNDO, { input: { changeId: change?.id ?? '' } });
    expect([undoChange.contact?.archivedAt, await active(id)]).toEqual([null, true]);
  });

  it('is archived once, by somebody who read them as they are', async () => {
    const { id, version } = await scene.aContact();
    expect((await restore({ id, version })).change).toBeNull();
    await archive({ id, version });
    expect((await archive({ id, version })).userErrors).toEqual([{ code: 'CONFLICT', field: ['version'] }]);
    expect(await archive({ id, version: 2 })).toMatchObject({ change: null, userErrors: [], contact: { version: 2 } });
  });

  it('may still speak with us, which brings nobody back by itself', async () => {
    const { id, version } = await scene.aContact();
    await archive({ id, version });
    const { interactionTypes } = await scene.owner.client.request(TYPES);
    const typeId = interactionTypes.find(({ key }) => key === 'CALL')?.id ?? '';
    const input = { id: uuid(), contactId: id, typeId, direction: 'INBOUND', outcome: 'CONNECTED' } as const;
    const { logInteraction } = await scene.owner.client.request(LOG, { input });
    expect(logInteraction).toMatchObject({ userErrors: [], contact: { archivedAt: expect.any(String) } });
    expect(await active(id)).toBe(false);
  });

  it('is marked where somebody belongs to them', async () => {
    const [mia, tom] = [await scene.aContact(), await scene.aContact()];
    await archive(tom);
    const input = { id: uuid(), contactId: mia.id, otherId: tom.id, type: 'SPOUSE' } as const;
    const { addRelationship } = await scene.owner.client.request(BELONG, { input });
    expect(addRelationship.contact?.relationships).toEqual([{ archived: true }]);
  });

  it("of a colleague is the colleague's to archive", async () => {
    const [ada, ben] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const contact = await scene.aContact({ ownerId: ada.id });
    expect((await archive(contact, ben.client)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await archive(contact, ada.client)).userErrors).toEqual([]);
  });
});
