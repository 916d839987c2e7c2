import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { SYSTEM } from '../../src/platform/principal';
import { Api, type SignedIn } from '../api';
import type { EditInteractionInput } from '../generated/graphql';
import { DELETE, EDIT, HISTORY, RESTORE, UNDO } from '../interactions/interaction-documents';
import { LogScene, TIMELINE } from '../log-scene';

/** The same record as before interactions had words. */
const OLDER = `INSERT INTO change_record
  SELECT (jsonb_populate_record(r, jsonb_build_object('id', $2::uuid, 'rows', replace(r.rows::text, '"words"', '"search"')::jsonb))).*
    FROM change_record r WHERE r.id = $1`;

describe('the words an entry is found by', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;
  let contactId: string;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
    contactId = await scene.aContact(owner.client);
  });
  afterAll(() => api.close());

  const found = async (text: string, id = contactId) => {
    const { contact } = await owner.client.request(TIMELINE, { id, filter: { text } });
    expect(contact?.timeline.totalCount).toBe(contact?.timeline.edges.length);
    return contact?.timeline.edges.map(({ node }) => node.subject);
  };
  const log = async (given: Parameters<LogScene['aCall']>[1]) =>
    (await scene.logged(owner.client, scene.aCall(contactId, given))).interaction.id;
  /** The id of the change. */
  const edit = async (input: EditInteractionInput) => {
    expect((await owner.client.request(EDIT, { input })).editInteraction.userErrors).toEqual([]);
    return lastChange();
  };
  const lastChange = async () => {
    const { contact } = await owner.client.request(HISTORY, { id: contactId, first: 1 });
    return contact?.history.nodes[0]?.id ?? '';
  };
  const undo = async (changeId: string) =>
    expect((await owner.client.request(UNDO, { input: { changeId } })).undoChange.userErrors).toEqual([]);
  const inWorkspace = <Row extends object>(text: string, params: readonly unknown[]) =>
    api.database.inWorkspace({ ...SYSTEM, workspaceId: api.workspaceId, role: 'OWNER' }, (db) =>
      db.query<Row>(text, params),
    );
  /** Puts the record of a change as it was before there were words in its place; the id it has then. */
  const asBefore = async (changeId: string) => {
    const id = uuid();
    await inWorkspace(OLDER, [changeId, id]);
    await inWorkspace('UPDATE change_record SET undone_by = $2 WHERE id = $1', [changeId, id]);
    return id;
  };

  it('are those of its subject, its text and their words, each by its beginning', async () => {
    await log({ subject: 'Café', body: 'Zoë’s e-mail: zoe.strauss@example.com', theirWords: 'Never again!' });
    for (const text of ['cafe', 'CAF', 'zoe s', 'strauss@exam', 'mail e', 'again NEVER', "' | cafe"]) {
      expect(await found(text)).toEqual(['Café']);
    }
    for (const text of ['afe', 'ne', 'never cafes', '!?', '%']) expect(await found(text)).toEqual([]);
    expect(await found('  ')).toEqual(['Café']);
  });

  it('follow an edit of its texts and of its time, and what takes the edit back', async () => {
    const id = await log({ subject: 'Quince', occurredAt: '2026-11-02T09:00:00.000Z' });
    await edit({ id, version: 1, subject: 'Medlar' });
    expect([await found('quince'), await found('medlar')]).toEqual([[], ['Medlar']]);
    await edit({ id, version: 2, occurredAt: '2026-08-02T09:00:00.000Z' });
    expect(await found('medlar')).toEqual(['Medlar']);
    await undo(await edit({ id, version: 3, body: 'With cream' }));
    expect([await found('cream'), await found('medlar')]).toEqual([[], ['Medlar']]);
  });

  it('go and come back with it', async () => {
    const id = await log({ subject: 'Sloe' });
    await owner.client.request(DELETE, { input: { id, version: 1 } });
    expect(await found('sloe')).toEqual([]);
    await owner.client.request(RESTORE, { input: { id } });
    expect(await found('sloe')).toEqual(['Sloe']);
  });

  it('come back with what was deleted or edited before there were words', async () => {
    const id = await log({ subject: 'Damson', occurredAt: '2026-10-02T09:00:00.000Z' });
    const moved = await edit({ id, version: 1, body: 'Jam', occurredAt: '2026-07-02T09:00:00.000Z' });
    await undo(await asBefore(moved));
    expect([await found('damson'), await found('jam')]).toEqual([['Damson'], []]);
    await owner.client.request(DELETE, { input: { id, version: 3 } });
    await asBefore(await lastChange());
    await owner.client.request(RESTORE, { input: { id } });
    expect(await found('damson')).toEqual(['Damson']);
  });
});
