import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { databaseDigest } from '../database-digest';
import {
  BREAK_PROMISE,
  CHANGE_PAIN_POINT_STATUS,
  CONFIRM_PREFERENCE,
  KEEP_PROMISE,
  RECORD_PREFERENCE,
  RELEASE_PROMISE,
  REMOVE_PREFERENCE,
  RENEGOTIATE_PROMISE,
  UPDATE_PAIN_POINT,
  UPDATE_PREFERENCE,
} from './learned-documents';
import { LogScene } from '../log-scene';

const YESTERDAY = '2026-11-21T09:00:00.000Z';

describe('what was learned about a contact', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;
  let contactId: string;
  let ids: { preference: string; pain: string; promise: string; interaction: string };

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
  });
  beforeEach(async () => {
    contactId = await scene.aContact(owner.client);
    ids = { preference: uuid(), pain: uuid(), promise: uuid(), interaction: uuid() };
    await scene.logged(owner.client, {
      ...scene.aCall(contactId, { id: ids.interaction, occurredAt: '2026-11-20T09:00:00.000Z' }),
      preferences: [{ id: ids.preference, key: 'PACE', value: 'slow', strength: 'LIKES', source: 'STAFF_OBSERVED' }],
      painPoints: [{ id: ids.pain, title: 'Waits', category: 'PROCESS_WAIT', severity: 3 }],
      promises: [{ id: ids.promise, text: 'Call', direction: 'OURS', dueAt: YESTERDAY }],
    });
  });
  afterAll(() => api.close());

  const ref = (id: string, version = 1) => ({ id, version });

  it('is a preference typed into the brief, exactly once', async () => {
    const said = { key: 'HOURS', value: '9-12', strength: 'MUST', source: 'CUSTOMER_STATED' } as const;
    const input = { id: uuid(), contactId, ...said };
    const { recordPreference } = await owner.client.request(RECORD_PREFERENCE, { input });
    expect(recordPreference).toMatchObject({
      contact: { preferences: [{ id: input.id, value: '9-12' }, { id: ids.preference }] },
      change: { operation: 'recordPreference', subject: 'PREFERENCE' },
      userErrors: [],
    });
    const before = await databaseDigest(api);
    const again = await owner.client.request(RECORD_PREFERENCE, { input });
    expect(again.recordPreference).toEqual(recordPreference);
    expect(await databaseDigest(api)).toBe(before);
  });

  it('is never a preference without a value', async () => {
    const before = await databaseDigest(api);
    const { updatePreference } = await owner.client.request(UPDATE_PREFERENCE, {
      input: { ...ref(ids.preference), value: ' ' },
    });
    expect(updatePreference.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['value'] }]);
    expect(await databaseDigest(api)).toBe(before);
  });

  it('is one preference when twenty type the same at the same time', async () => {
    const said = { contactId, key: 'OTHER', value: 'Süß', strength: 'LIKES', source: 'STAFF_OBSERVED' } as const;
    const inputs = Array.from({ length: 20 }, (_, n) => ({ ...said, id: uuid(), value: n % 2 ? 'Süß' : 'süss' }));
    const done = await Promise.all(inputs.map((input) => owner.client.request(RECORD_PREFERENCE, { input })));
    expect(done.flatMap(({ recordPreference: { userErrors } }) => userErrors)).toEqual([]);
    const { contact } = await scene.logged(owner.client, scene.aCall(contactId));
    expect(contact.preferences.map(({ key }) => key).sort()).toEqual(['OTHER', 'PACE']);
  });

  it('is a preference that changes, is confirmed, grows stale and goes', async () => {
    const { updatePreference } = await owner.client.request(UPDATE_PREFERENCE, {
      input: { ...ref(ids.preference), value: 'very slow', validUntil: '2026-11-21' },
    });
    expect(updatePreference.contact?.preferences).toMatchObject([{ value: 'very slow', stale: true }]);
    const { confirmPreference } = await owner.client.request(CONFIRM_PREFERENCE, { input: ref(ids.preference) });
    expect(confirmPreference).toMatchObject({
      contact: { preferences: [{ version: 2 }] },
      userErrors: [{ code: 'CONFLICT', field: ['version'] }],
    });
    const removal = await owner.client.request(REMOVE_PREFERENCE, { input: ref(ids.preference, 2) });
    expect(removal.removePreference).toMatchObject({ contact: { preferences: [] }, userErrors: [] });
  });

  it('is a pain point that is worded better', async () => {
    const input = { ...ref(ids.pain), title: 'Waits on the phone', severity: 4 };
    const { updatePainPoint } = await owner.client.request(UPDATE_PAIN_POINT, { input });
    expect(updatePainPoint.contact).toMatchObject({
      painPoints: [{ title: 'Waits on the phone', severity: 4, version: 2 }],
      pulse: { worstOpenPain: 4 },
    });
  });

  it("is a pain point that only the customer's word resolves", async () => {
    const change = async (given: { status: 'RESOLVED_CONFIRMED'; interactionId?: string }) =>
      (await owner.client.request(CHANGE_PAIN_POINT_STATUS, { input: { ...ref(ids.pain), ...given } }))
        .changePainPointStatus;
    const status = 'RESOLVED_CONFIRMED';
    expect((await change({ status })).userErrors).toEqual([{ code: 'REQUIRED', field: ['status'] }]);
    expect((await change({ status, interactionId: uuid() })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['interactionId'] },
    ]);
    const { interaction } = await scene.logged(owner.client, scene.aCall(contactId));
    expect(await change({ status, interactionId: interaction.id })).toMatchObject({
      contact: { painPoints: [{ status }], pulse: { worstOpenPain: null } },
      change: { subject: 'PAIN_POINT' },
    });
  });

  it('is a promise that is kept late, broken or released, once', async () => {
    const { keepPromise } = await owner.client.request(KEEP_PROMISE, { input: ref(ids.promise) });
    expect(keepPromise.contact).toMatchObject({
      promises: [{ status: 'KEPT_LATE', resolvedAt: '2026-11-22T09:00:00.000Z', resolution: null }],
      pulse: { openPromises: 0 },
    });
    const { breakPromise } = await owner.client.request(BREAK_PROMISE, { input: ref(ids.promise, 2) });
    expect(breakPromise.userErrors).toEqual([{ code: 'WRONG_STATE', field: [] }]);
    const { releasePromise } = await owner.client.request(RELEASE_PROMISE, { input: ref(ids.promise, 2) });
    expect(releasePromise.userErrors).toEqual([{ code: 'WRONG_STATE', field: [] }]);
  });

  it('is a promise that moves, and counts as late when the customer was not told', async () => {
    const dueAt = '2026-11-25T09:00:00.000Z';
    const input = { ...ref(ids.promise), dueAt, dueZone: 'Europe/Vienna' };
    const { renegotiatePromise } = await owner.client.request(RENEGOTIATE_PROMISE, { input });
    expect(renegotiatePromise.contact).toMatchObject({
      promises: [{ dueAt, status: 'OPEN', overdue: false }],
      pulse: { overduePromises: 0 },
    });
    const { keepPromise } = await owner.client.request(KEEP_PROMISE, { input: ref(ids.promise, 2) });
    expect(keepPromise.contact?.promises).toMatchObject([{ status: 'KEPT_LATE' }]);
  });

  it("is changed by agents only for contacts of their own or nobody's, and unknown ids are no different from others'", async () => {
    const [ada, ben] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
    const own = await scene.aContact(owner.client, { ownerId: ada.id });
    const promise = uuid();
    await scene.logged(ada.client, scene.aCall(own, { promises: [{ id: promise, text: 'Call', direction: 'OURS' }] }));
    const before = await databaseDigest(api);
    const refused = await ben.client.request(KEEP_PROMISE, { input: ref(promise) });
    expect(refused.keepPromise.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const unknown = await ben.client.request(KEEP_PROMISE, { input: ref('nonsense') });
    expect(unknown.keepPromise.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect(await databaseDigest(api)).toBe(before);
  });
});
