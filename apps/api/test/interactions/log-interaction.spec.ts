import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { databaseDigest } from '../database-digest';
import type { LogInteractionInput } from '../generated/graphql';
import { LogScene } from '../log-scene';

const NOW = '2026-11-22T09:00:00.000Z';

describe('logging an interaction', () => {
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

  const everything = (): LogInteractionInput => ({
    ...scene.aCall(contactId),
    body: 'Asked about the late delivery.',
    theirWords: 'Third time now.',
    feeling: 'STRAINED',
    emotions: ['FRUSTRATION', 'FRUSTRATION'],
    listening: ['SUMMARISED'],
    painPoints: [{ id: uuid(), title: 'Deliveries come late', category: 'DELIVERY', severity: 3 }],
    preferences: [
      { id: uuid(), key: 'PREFERRED_CHANNEL', value: 'email', strength: 'LIKES', source: 'CUSTOMER_STATED' },
    ],
    promises: [
      { id: uuid(), text: 'Send the invoice', direction: 'OURS', dueAt: '2026-11-24T16:00:00.000Z' },
      { id: uuid(), text: 'Pay it', direction: 'THEIRS' },
    ],
  });

  it('writes it with everything that was learned, and answers with what the page shows', async () => {
    const input = everything();
    const { interaction, contact } = await scene.logged(owner.client, input);
    expect(interaction).toMatchObject({
      ...{ id: input.id, version: 1, status: 'COMPLETED', direction: 'OUTBOUND', twoWay: true, occurredAt: NOW },
      ...{ feeling: 'STRAINED', feelingSource: 'STAFF_OBSERVED', author: { kind: 'USER', name: 'Olga Owner' } },
      protocolVersion: { id: expect.any(String) },
      participants: [{ role: 'RECIPIENT', contactId, name: 'Mia Wolf' }],
      painMentions: [{ title: 'Deliveries come late', severity: 3, alreadyToldAt: null }],
      promises: [
        { text: 'Send the invoice', promisor: 'Olga Owner', dueZone: 'Europe/Berlin' },
        { text: 'Pay it', promisor: 'Mia Wolf', dueZone: null },
      ],
      preferences: [{ value: 'EMAIL' }],
    });
    expect(contact).toMatchObject({
      preferences: [{ key: 'PREFERRED_CHANNEL', evidence: { id: input.id, typeKey: 'CALL' }, confirmedAt: NOW }],
      painPoints: [{ status: 'OPEN', repeatCount: 0, viewerCanEdit: true, mentions: [{ interactionId: input.id }] }],
      promises: [
        { direction: 'OURS', status: 'OPEN', overdue: false },
        { direction: 'THEIRS', status: 'OPEN' },
      ],
      lastInteraction: { id: input.id },
      pulse: { lastTwoWayAt: NOW, openPromises: 1, worstOpenPain: 3, lastFeeling: 'STRAINED' },
      next: { kind: 'PROMISE', text: 'Send the invoice' },
    });
    expect(await scene.timeline(owner.client, contactId)).toEqual([input.id]);
  });

  it('raises the repeat count after 24 hours and opens again what was healed', async () => {
    const id = await scene.aContact(owner.client);
    const at = (occurredAt: string) => ({ occurredAt, contactId: id });
    const first = await scene.logged(owner.client, { ...everything(), ...at('2026-11-18T09:00:00.000Z') });
    const painPointId = first.contact.painPoints[0]?.id;
    const again = async (occurredAt: string) =>
      scene.logged(
        owner.client,
        scene.aCall(id, { ...at(occurredAt), painPoints: [{ id: uuid(), painPointId, severity: 4 }] }),
      );
    const soon = await again('2026-11-18T20:00:00.000Z');
    expect(soon.interaction.painMentions).toMatchObject([{ alreadyToldAt: null }]);
    const later = await again('2026-11-20T09:00:00.000Z');
    expect(later.interaction.painMentions).toMatchObject([{ alreadyToldAt: '2026-11-18T20:00:00.000Z', severity: 4 }]);
    expect(later.contact.painPoints).toMatchObject([{ repeatCount: 1, severity: 4, status: 'OPEN' }]);
  });

  it('confirms a preference that is on record instead of writing it twice', async () => {
    const id = await scene.aContact(owner.client);
    const preference = (value: string) =>
      ({ id: uuid(), key: 'TOPIC_ENJOY', value, strength: 'LIKES', source: 'STAFF_OBSERVED' }) as const;
    const log = (occurredAt: string, value: string) =>
      scene.logged(owner.client, scene.aCall(id, { occurredAt, preferences: [preference(value)] }));
    await log('2026-11-01T09:00:00.000Z', 'Café culture');
    const { contact } = await log('2026-11-20T09:00:00.000Z', 'cafe culture');
    expect(contact.preferences).toMatchObject([{ value: 'Café culture', confirmedAt: '2026-11-20T09:00:00.000Z' }]);
  });

  it('keeps open promises, late ones as late', async () => {
    const id = await scene.aContact(owner.client);
    const [inTime, late] = [uuid(), uuid()];
    const promise = (promiseId: string, dueAt: string) =>
      ({ id: promiseId, text: 'Call', direction: 'OURS', dueAt }) as const;
    const promises = [promise(inTime, '2026-11-23T09:00:00.000Z'), promise(late, '2026-11-21T09:00:00.000Z')];
    await scene.logged(owner.client, scene.aCall(id, { occurredAt: '2026-11-20T09:00:00.000Z', promises }));
    const { interaction } = await scene.logged(owner.client, scene.aCall(id, { keptPromiseIds: [inTime, late] }));
    expect(new Map(interaction.keptPromises.map((kept) => [kept.id, kept.status]))).toEqual(
      new Map([
        [inTime, 'KEPT'],
        [late, 'KEPT_LATE'],
      ]),
    );
    expect(await scene.refusals(owner.client, scene.aCall(id, { keptPromiseIds: [late] }))).toEqual([
      'WRONG_STATE keptPromiseIds.0',
    ]);
  });

  it('plans what lies ahead', async () => {
    const id = await scene.aContact(owner.client);
    const occurredAt = '2026-11-24T09:00:00.000Z';
    const plan = scene.aCall(id, { occurredAt, outcome: null });
    const { interaction, contact } = await scene.logged(owner.client, plan);
    expect(interaction).toMatchObject({ status: 'PLANNED', twoWay: false });
    expect(contact).toMatchObject({
      planned: [{ id: plan.id }],
      next: { id: plan.id, kind: 'PLANNED' },
      pulse: { nextPlannedAt: occurredAt, lastTwoWayAt: null },
    });
    expect(await scene.timeline(owner.client, id)).toEqual([]);
  });

  it('stands on the timeline of every contact who took part, and moves their pulses', async () => {
    const [mia, ben] = [await scene.aContact(owner.client), await scene.aContact(owner.client)];
    const participants = [{ role: 'ATTENDEE', contactId: ben } as const];
    const { interaction } = await scene.logged(owner.client, scene.aCall(mia, { participants }));
    expect(await scene.timeline(owner.client, ben)).toEqual([interaction.id]);
    const { contact } = await scene.logged(owner.client, scene.aCall(ben, { outcome: 'NO_ANSWER' }));
    expect(contact.pulse).toMatchObject({ lastTwoWayAt: NOW });
  });

  it('makes the later of two messages that answer each other two-way', async () => {
    const id = await scene.aContact(owner.client);
    const mail = (direction: 'INBOUND' | 'OUTBOUND', occurredAt: string) => ({
      id: uuid(),
      contactId: id,
      typeId: scene.typeId('EMAIL'),
      direction,
      occurredAt,
    });
    const answer = await scene.logged(owner.client, mail('OUTBOUND', '2026-11-20T09:00:00.000Z'));
    expect(answer.interaction.twoWay).toBe(false);
    const { contact } = await scene.logged(owner.client, mail('INBOUND', '2026-11-18T09:00:00.000Z'));
    expect(contact.pulse).toMatchObject({ lastTwoWayAt: '2026-11-20T09:00:00.000Z', unansweredOutbound: 0 });
  });

  it("shows an integration by its key's name", async () => {
    const shop = await api.withKey('WRITE');
    const { interaction } = await scene.logged(
      shop.client,
      scene.aCall(contactId, { source: 'shop', externalId: '17' }),
    );
    expect(interaction.author).toEqual({ kind: 'API_KEY', name: 'Shop WRITE' });
    expect(await scene.refusals(shop.client, scene.aCall(contactId, { source: 'shop', externalId: '17' }))).toEqual([
      'ALREADY_EXISTS externalId',
    ]);
  });

  it('tells every reason at once and leaves nothing behind', async () => {
    const before = await databaseDigest(api);
    const refused = await scene.refusals(owner.client, {
      ...scene.aCall(contactId),
      subject: 'x'.repeat(301),
      endedAt: '2026-11-21T09:00:00.000Z',
      protocolVersionId: uuid(),
      participants: [{ role: 'CC' }, { role: 'CC', contactId: uuid() }],
      painPoints: [
        { id: uuid(), severity: 9 },
        { id: uuid(), painPointId: uuid() },
      ],
      preferences: [{ id: 'no', key: 'HOURS', value: 'never', strength: 'MUST', source: 'IMPORTED' }],
      promises: [{ id: uuid(), text: ' ', direction: 'OURS', promisorId: uuid(), dueZone: 'Mars/Base' }],
      keptPromiseIds: [uuid()],
      externalId: '1',
    });
    expect(refused.sort()).toEqual([
      'INVALID endedAt',
      'INVALID painPoints.0.severity',
      'INVALID participants.0',
      'INVALID preferences.0.id',
      'INVALID preferences.0.value',
      'INVALID promises.0.dueZone',
      'NOT_FOUND keptPromiseIds.0',
      'NOT_FOUND painPoints.1.painPointId',
      'NOT_FOUND participants.1.contactId',
      'NOT_FOUND promises.0.promisorId',
      'NOT_FOUND protocolVersionId',
      'REQUIRED painPoints.0.category',
      'REQUIRED painPoints.0.title',
      'REQUIRED promises.0.text',
      'REQUIRED source',
      'TOO_LONG subject',
    ]);
    expect(await databaseDigest(api)).toBe(before);
  });

  it.each(['x'.repeat(201), 'a\0b'])('refuses an idempotency key that cannot be kept', async (idempotencyKey) => {
    const [refusal] = await scene.refusals(owner.client, { ...scene.aCall(contactId), id: 'no', idempotencyKey });
    expect(refusal).toBe('INVALID id');
    const [other] = await scene.refusals(owner.client, { ...scene.aCall(contactId), idempotencyKey });
    expect(other).toMatch(/^(TOO_LONG|INVALID) idempotencyKey$/);
  });

  it('is refused to readers as a whole', async () => {
    const reader = await api.signInAs('READ_ONLY');
    await expect(scene.log(reader.client, scene.aCall(contactId))).rejects.toThrow('FORBIDDEN');
  });

  it('takes four statements to write and two more to answer, whatever the number of rows', async () => {
    const many = <T>(n: number, make: () => T) => Array.from({ length: n }, make);
    const counted = async (n: number) => {
      const input: LogInteractionInput = {
        ...scene.aCall(contactId),
        painPoints: many(n, () => ({ id: uuid(), title: 'Waits', category: 'PROCESS_WAIT' })),
        promises: many(n, () => ({ id: uuid(), text: 'Call back', direction: 'OURS' })),
      };
      return api.statements(() => scene.logged(owner.client, input));
    };
    const withoutSession = (texts: string[]) => texts.filter((text) => !/\b(app_)?session\b/.test(text));
    const [one, twenty] = [withoutSession(await counted(1)), withoutSession(await counted(20))];
    expect(twenty).toHaveLength(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
  });
});
