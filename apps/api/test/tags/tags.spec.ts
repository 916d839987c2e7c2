import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { UNDO } from '../interactions/interaction-documents';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { CreateTagInput, RenameTagInput } from '../generated/graphql';

const TAGS = graphql(`
  query Tags {
    tags {
      id
      name
    }
  }
`);
const CREATE = graphql(`
  mutation CreateTag($input: CreateTagInput!) {
    createTag(input: $input) {
      tag {
        id
        name
        version
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
const USED = graphql(`
  query UsedTags {
    tags {
      name
      version
      contactCount
    }
  }
`);
const DELETE = graphql(`
  mutation DeleteTag($input: DeleteTagInput!) {
    deleteTag(input: $input) {
      tag {
        id
        contactCount
      }
      change {
        id
        subject
        viewerCanUndo
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
const RENAME = graphql(`
  mutation RenameTag($input: RenameTagInput!) {
    renameTag(input: $input) {
      tag {
        id
        name
        version
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

describe('tags', () => {
  let scene: ContactScene;
  beforeAll(async () => {
    scene = await ContactScene.boot();
  });
  afterAll(() => scene.close());

  const create = async (given: Partial<CreateTagInput>) =>
    (await scene.owner.client.request(CREATE, { input: { id: uuid(), name: 'Tag', ...given } })).createTag;
  const rename = async (input: RenameTagInput) => (await scene.owner.client.request(RENAME, { input })).renameTag;

  it('are listed by name, each once however often it is sent', async () => {
    const input = { id: uuid(), name: ' Éclair ' };
    const answers = await Promise.all([create(input), create(input)]);
    await create({ name: 'Apfel' });
    expect(answers[0]).toEqual({ tag: { id: input.id, name: 'Éclair', version: 1 }, userErrors: [] });
    expect(answers[1]).toEqual(answers[0]);
    const { tags } = await scene.owner.client.request(TAGS);
    expect(tags.map(({ name }) => name)).toEqual(['Apfel', 'Éclair']);
  });

  it('differ by more than case and accents', async () => {
    await create({ name: 'Wichtig' });
    const { tag } = await create({ name: 'Other' });
    const before = await scene.digest();
    const taken = { userErrors: [{ code: 'ALREADY_EXISTS', field: ['name'] }] };
    expect(await create({ name: 'WÍCHTIG' })).toMatchObject(taken);
    expect(await rename({ id: tag?.id ?? '', version: 1, name: 'wichtig' })).toMatchObject(taken);
    expect(await scene.digest()).toBe(before);
  });

  it('are renamed wherever they are worn', async () => {
    const id = await scene.aTag('Before');
    const contact = await scene.aContact({ tagIds: [id] });
    expect(await rename({ id, version: 1, name: 'After' })).toMatchObject({ tag: { name: 'After', version: 2 } });
    expect((await scene.show(contact.id)).tags.map(({ name }) => name)).toEqual(['After']);
    const stale = await rename({ id, version: 1, name: 'Late' });
    expect(stale).toMatchObject({ tag: { name: 'After' }, userErrors: [{ code: 'CONFLICT' }] });
  });

  describe('that go', () => {
    const used = async (name: string) =>
      (await scene.owner.client.request(USED)).tags.find((tag) => tag.name === name)?.contactCount;
    const remove = async (id: string, version = 1, as = scene.owner) =>
      (await as.client.request(DELETE, { input: { id, version } })).deleteTag;
    const wornBy = async (contactId: string) => (await scene.show(contactId)).tags.map(({ name }) => name);

    it('are taken off everybody and given back to the same people', async () => {
      const id = await scene.aTag('Fair 2025');
      const people = await Promise.all([scene.aContact({ tagIds: [id] }), scene.aContact({ tagIds: [id] })]);
      await scene.aContact({ tagIds: [] });
      expect(await used('Fair 2025')).toBe(2);
      const { tag, change, userErrors } = await remove(id);
      expect([tag, userErrors]).toEqual([null, []]);
      expect(change).toMatchObject({ subject: 'TAG', viewerCanUndo: true });
      expect(await used('Fair 2025')).toBeUndefined();
      expect(await wornBy(people[0].id)).toEqual([]);
      const back = await scene.owner.client.request(UNDO, { input: { changeId: change?.id ?? '' } });
      expect(back.undoChange.userErrors).toEqual([]);
      expect(await used('Fair 2025')).toBe(2);
      expect(await wornBy(people[1].id)).toEqual(['Fair 2025']);
    });

    it('are refused when they are no longer as they were read, and to whoever does not lead', async () => {
      const id = await scene.aTag('Staying');
      const before = await scene.digest();
      expect(await remove(id, 0)).toMatchObject({
        tag: { id, contactCount: 0 },
        userErrors: [{ code: 'CONFLICT', field: ['version'] }],
      });
      const { tagId } = await scene.elsewhere();
      for (const none of [tagId, uuid(), 'nothing']) {
        expect(await remove(none)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] });
      }
      const agent = await scene.api.signInAs('AGENT');
      expect((await agent.client.reply(DELETE, { input: { id, version: 1 } })).status).toBe(403);
      expect(await scene.digest()).toBe(before);
    });
  });

  it('are refused without a name, and when there is none of that id', async () => {
    const { tagId } = await scene.elsewhere();
    const { userErrors } = await create({ id: 'x', name: ' ' });
    expect(userErrors.map(({ field }) => field[0])).toEqual(['id', 'name']);
    const theirs = await rename({ id: tagId, version: 1, name: 'Mine' });
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect(theirs).toEqual(await rename({ id: 'nothing', version: 1, name: 'Mine' }));
  });
});
