import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { contentDigest } from '../database-digest';
import type { HistoryQuery } from '../generated/graphql';
import { HISTORY, UNDO } from '../interactions/interaction-documents';
import { LogScene } from '../log-scene';

describe('the history of a contact', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
  });
  afterAll(() => api.close());

  const history = async (id: string) => (await owner.client.request(HISTORY, { id })).contact?.history.nodes ?? [];
  const undo = async (changeId: string, by = owner) =>
    (await by.client.request(UNDO, { input: { changeId } })).undoChange;

  it('shows what was logged, and a log is taken back and forth to the very same', async () => {
    const contactId = await scene.aContact(owner.client);
    const empty = await contentDigest(api);
    const painPoints = [{ id: uuid(), title: 'Waits', category: 'PROCESS_WAIT' as const }];
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId, { painPoints }));
    const full = await contentDigest(api);
    const [log] = await history(contactId);
    expect(log).toMatchObject({
      operation: 'logInteraction',
      subject: 'INTERACTION',
      viewerCanUndo: true,
      undoneAt: null,
    });
    expect(log?.fields).toContainEqual({ field: 'PainPoint.title', before: null, after: 'Waits' });
    expect(log?.fields).toContainEqual({ field: 'Interaction.type', before: null, after: 'Call' });
    const taken = await undo(log?.id ?? '');
    expect(taken).toMatchObject({ change: { operation: 'undoChange', viewerCanUndo: true }, userErrors: [] });
    expect(taken.deletedIds).toContain(interaction.id);
    expect(await contentDigest(api)).toBe(empty);
    expect((await undo(log?.id ?? '')).userErrors).toEqual([{ code: 'WRONG_STATE', field: ['changeId'] }]);
    expect((await history(contactId))[1]).toMatchObject({ undoneAt: expect.any(String), viewerCanUndo: false });
    await undo(taken.change?.id ?? '');
    expect(await contentDigest(api)).toBe(full);
  });

  it('keeps what something else has built on', async () => {
    const contactId = await scene.aContact(owner.client);
    const promises = [{ id: uuid(), text: 'Call', direction: 'OURS' as const }];
    await scene.logged(owner.client, scene.aCall(contactId, { promises }));
    const [log] = await history(contactId);
    await scene.logged(owner.client, scene.aCall(contactId, { keptPromiseIds: [promises[0]?.id ?? ''] }));
    expect((await undo(log?.id ?? '')).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is paged by cursor', async () => {
    const contactId = await scene.aContact(owner.client);
    for (let n = 0; n < 4; n += 1) await scene.logged(owner.client, scene.aCall(contactId));
    const all = (await history(contactId)).map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      const { contact }: HistoryQuery = await owner.client.request(HISTORY, { id: contactId, first: 2, after });
      seen.push(...(contact?.history.nodes ?? []).map(({ id }) => id));
      after = contact?.history.pageInfo.hasNextPage ? contact.history.pageInfo.endCursor : undefined;
    }
    expect(seen).toEqual(all);
    expect(seen).toHaveLength(5);
  });
});
