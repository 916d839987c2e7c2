import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { contentDigest } from '../database-digest';
import type { EditInteractionInput } from '../generated/graphql';
import { DELETE, EDIT, HISTORY, PIN, RESTORE, UNDO, UNPIN } from './interaction-documents';
import { LogScene } from '../log-scene';

describe('an interaction on record', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
  });
  afterAll(() => api.close());

  const edit = async (input: EditInteractionInput, by = owner) =>
    (await by.client.request(EDIT, { input })).editInteraction;
  const history = async (id: string) => (await owner.client.request(HISTORY, { id })).contact?.history.nodes ?? [];
  const undo = async (changeId: string, by = owner) =>
    (await by.client.request(UNDO, { input: { changeId } })).undoChange;

  it('is edited, and what copies its time follows', async () => {
    const contactId = await scene.aContact(owner.client);
    const painPoints = [{ id: uuid(), title: 'Waits', category: 'PROCESS_WAIT' as const }];
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId, { painPoints }));
    const occurredAt = '2026-11-20T09:00:00.000Z';
    const edited = await edit({ id: interaction.id, version: 1, subject: 'Delivery', occurredAt });
    expect(edited).toMatchObject({
      interaction: { version: 2, subject: 'Delivery', occurredAt, painMentions: [{ mentionedAt: occurredAt }] },
      contact: { pulse: { lastTwoWayAt: occurredAt }, painPoints: [{ firstMentionedAt: occurredAt }] },
      change: { operation: 'editInteraction' },
    });
    expect(edited.change?.fields).toContainEqual({ field: 'Interaction.subject', before: 'Order', after: 'Delivery' });
  });

  it('takes two-way back from the message that answered it when it moves out of reach or goes', async () => {
    const contactId = await scene.aContact(owner.client);
    const mail = (direction: 'INBOUND' | 'OUTBOUND', occurredAt: string) => ({
      ...{ id: uuid(), contactId, typeId: scene.typeId('EMAIL'), direction, occurredAt },
    });
    const answeredAt = '2026-11-20T09:00:00.000Z';
    const asked = mail('INBOUND', '2026-11-19T09:00:00.000Z');
    await scene.logged(owner.client, asked);
    const { contact } = await scene.logged(owner.client, mail('OUTBOUND', answeredAt));
    expect(contact.pulse.lastTwoWayAt).toBe(answeredAt);
    const moved = await edit({ id: asked.id, version: 1, occurredAt: '2026-11-01T09:00:00.000Z' });
    expect(moved.contact?.pulse.lastTwoWayAt).toBeNull();
    const back = await edit({ id: asked.id, version: 2, occurredAt: '2026-11-18T09:00:00.000Z' });
    expect(back.contact?.pulse.lastTwoWayAt).toBe(answeredAt);
    const { deleteInteraction } = await owner.client.request(DELETE, { input: { id: asked.id, version: 3 } });
    expect(deleteInteraction.contact?.pulse.lastTwoWayAt).toBeNull();
  });

  it('is left alone by an edit of an older version, which sees it as it is now', async () => {
    const contactId = await scene.aContact(owner.client);
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId));
    await edit({ id: interaction.id, version: 1, subject: 'First' });
    expect(await edit({ id: interaction.id, version: 1, subject: 'Second' })).toMatchObject({
      interaction: { version: 2, subject: 'First' },
      change: null,
      userErrors: [{ code: 'CONFLICT', field: ['version'] }],
    });
  });

  it('is not edited when nothing changes', async () => {
    const contactId = await scene.aContact(owner.client);
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId));
    expect(await edit({ id: interaction.id, version: 1, subject: 'Order' })).toMatchObject({
      interaction: { version: 1 },
      change: null,
      userErrors: [],
    });
  });

  it('turns from a plan into a log', async () => {
    const contactId = await scene.aContact(owner.client);
    const plan = scene.aCall(contactId, { occurredAt: '2026-11-22T10:00:00.000Z', outcome: null });
    await scene.logged(owner.client, plan);
    expect(await edit({ id: plan.id, version: 1, status: 'COMPLETED', outcome: 'CONNECTED' })).toMatchObject({
      userErrors: [{ code: 'INVALID', field: ['status'] }],
    });
    api.clock.advance({ hours: 2 });
    expect(await edit({ id: plan.id, version: 1, status: 'COMPLETED', outcome: 'CONNECTED' })).toMatchObject({
      interaction: { status: 'COMPLETED', twoWay: true },
      contact: { planned: [] },
    });
    expect(await scene.timeline(owner.client, contactId)).toEqual([plan.id]);
  });

  it('is pinned, at most three for a contact, and let go', async () => {
    const contactId = await scene.aContact(owner.client);
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { interaction } = await scene.logged(owner.client, scene.aCall(contactId));
      ids.push(interaction.id);
    }
    const pin = async (id = '') => {
      api.clock.advance({ minutes: 1 });
      return (await owner.client.request(PIN, { input: { id, version: 1 } })).pinInteraction;
    };
    for (const id of ids.slice(0, 2)) await pin(id);
    const third = await pin(ids[2]);
    expect(third.contact?.pinned.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]].map(String));
    expect(third.contact?.pinned[0]?.participants).toEqual([{ name: 'Mia Wolf' }]);
    expect((await pin(ids[3])).userErrors).toEqual([{ code: 'TOO_MANY', field: ['id'] }]);
    const { unpinInteraction } = await owner.client.request(UNPIN, { input: { id: ids[0] ?? '', version: 2 } });
    expect(unpinInteraction.contact?.pinned).toHaveLength(2);
  });

  it('stands among the plans, the next first, and among the pins when it is both', async () => {
    const contactId = await scene.aContact(owner.client);
    const [far, near] = ['2026-12-25T10:00:00.000Z', '2026-12-24T10:00:00.000Z'].map((occurredAt) =>
      scene.aCall(contactId, { occurredAt, outcome: null }),
    );
    for (const plan of [far, near]) if (plan) await scene.logged(owner.client, plan);
    const { pinInteraction } = await owner.client.request(PIN, { input: { id: far?.id ?? '', version: 1 } });
    expect(pinInteraction.contact).toMatchObject({
      planned: [{ id: near?.id }, { id: far?.id }],
      pinned: [{ id: far?.id }],
    });
  });

  it('goes with all that rests on it alone, and comes back as it was', async () => {
    const contactId = await scene.aContact(owner.client);
    const [promiseId, keptId] = [uuid(), uuid()];
    const before = await scene.logged(owner.client, {
      ...scene.aCall(contactId, { occurredAt: '2026-11-18T09:00:00.000Z' }),
      promises: [{ id: keptId, text: 'Send it', direction: 'OURS' }],
      painPoints: [{ id: uuid(), title: 'Waits', category: 'PROCESS_WAIT' }],
    });
    const { interaction } = await scene.logged(owner.client, {
      ...scene.aCall(contactId),
      painPoints: [
        { id: uuid(), painPointId: before.contact.painPoints[0]?.id },
        { id: uuid(), title: 'Too dear', category: 'PRICE' },
      ],
      preferences: [{ id: uuid(), key: 'PACE', value: 'slow', strength: 'LIKES', source: 'STAFF_OBSERVED' }],
      promises: [{ id: promiseId, text: 'Call', direction: 'OURS' }],
      keptPromiseIds: [keptId],
    });
    const digest = await contentDigest(api);
    const input = { id: interaction.id, version: 1 };
    const { deleteInteraction } = await owner.client.request(DELETE, { input });
    expect(deleteInteraction).toMatchObject({
      interaction: null,
      deletedId: interaction.id,
      contact: {
        painPoints: [{ id: before.contact.painPoints[0]?.id }],
        promises: [{ id: keptId, status: 'OPEN' }],
        preferences: [],
        pulse: { lastTwoWayAt: before.interaction.occurredAt },
      },
    });
    expect(await contentDigest(api)).not.toBe(digest);
    const { restoreInteraction } = await owner.client.request(RESTORE, { input: { id: interaction.id } });
    expect(restoreInteraction).toMatchObject({ interaction: { id: interaction.id }, userErrors: [] });
    expect(await contentDigest(api)).toBe(digest);
    const again = await owner.client.request(RESTORE, { input: { id: interaction.id } });
    expect(again.restoreInteraction.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  it('stays while another interaction settles a promise made in it', async () => {
    const contactId = await scene.aContact(owner.client);
    const promiseId = uuid();
    const promises = [{ id: promiseId, text: 'Call', direction: 'OURS' as const }];
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId, { promises }));
    await scene.logged(owner.client, scene.aCall(contactId, { keptPromiseIds: [promiseId] }));
    const { deleteInteraction } = await owner.client.request(DELETE, { input: { id: interaction.id, version: 1 } });
    expect(deleteInteraction).toMatchObject({ deletedId: null, userErrors: [{ code: 'WRONG_STATE', field: ['id'] }] });
  });

  it("is edited by agents only when it is about a contact of theirs or nobody's, or when they wrote it", async () => {
    const [ada, ben] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
    const contactId = await scene.aContact(owner.client, { ownerId: ada.id });
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId));
    expect(await edit({ id: interaction.id, version: 1, subject: 'No' }, ben)).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
    expect(await edit({ id: interaction.id, version: 1, subject: 'Yes' }, ada)).toMatchObject({ userErrors: [] });
    const own = await scene.logged(ben.client, scene.aCall(contactId));
    expect(await edit({ id: own.interaction.id, version: 1, subject: 'Mine' }, ben)).toMatchObject({ userErrors: [] });
    const [record] = await history(contactId);
    expect((await undo(record?.id ?? '', ada)).userErrors).toEqual([]);
  });
});
