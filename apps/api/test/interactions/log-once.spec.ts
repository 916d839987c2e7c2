import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { databaseDigest } from '../database-digest';
import type { LogInteractionInput } from '../generated/graphql';
import { LogScene } from '../log-scene';

describe('a log', () => {
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
    painPoints: [{ id: uuid(), title: 'Deliveries come late', category: 'DELIVERY', severity: 3 }],
    promises: [{ id: uuid(), text: 'Send the invoice', direction: 'OURS' }],
  });

  it('answers a retry alike and writes nothing more', async () => {
    const input = everything();
    const first = await scene.log(owner.client, input);
    const before = await databaseDigest(api);
    expect(await scene.log(owner.client, input)).toEqual(first);
    expect(await databaseDigest(api)).toBe(before);
  });

  it('refuses the same id with another body', async () => {
    const input = everything();
    await scene.logged(owner.client, input);
    expect(await scene.refusals(owner.client, { ...input, subject: 'Another' })).toEqual(['IDEMPOTENCY_CONFLICT id']);
  });

  it('tells which of the new things bears the id of another', async () => {
    const [id, other] = [uuid(), uuid()];
    const promises = [id, other, id.toUpperCase()].map((one) => ({
      id: one,
      text: 'Call',
      direction: 'OURS' as const,
    }));
    const painPoints = [id, id].map((one) => ({ id: one, title: 'Waits', category: 'PROCESS_WAIT' as const }));
    expect(await scene.refusals(owner.client, scene.aCall(contactId, { promises, painPoints }))).toEqual([
      'INVALID painPoints.1.id',
      'INVALID promises.2.id',
    ]);
  });

  it('takes an idempotency key for the same request, whatever the ids', async () => {
    const key = { idempotencyKey: uuid() };
    const first = await scene.logged(owner.client, { ...everything(), ...key });
    const again = await scene.logged(owner.client, { ...everything(), ...key });
    expect(again.interaction.id).toBe(first.interaction.id);
    expect(await scene.refusals(owner.client, { ...everything(), ...key, subject: 'No' })).toEqual([
      'IDEMPOTENCY_CONFLICT id',
    ]);
  });

  it('happens once when twenty send it at the same time', async () => {
    const input = everything();
    const all = await Promise.all(Array.from({ length: 20 }, () => scene.log(owner.client.copy(), input)));
    expect(new Set(all.map(({ interaction }) => interaction?.id))).toEqual(new Set([input.id]));
    expect((await scene.timeline(owner.client, contactId)).filter((id) => id === input.id)).toHaveLength(1);
  });

  it('lets twenty log with the same pain point at the same time', async () => {
    const id = await scene.aContact(owner.client);
    const { contact } = await scene.logged(owner.client, { ...everything(), contactId: id });
    const painPointId = contact.painPoints[0]?.id;
    const calls = Array.from({ length: 20 }, () =>
      scene.log(owner.client.copy(), scene.aCall(id, { painPoints: [{ id: uuid(), painPointId }] })),
    );
    expect((await Promise.all(calls)).flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const last = await scene.logged(owner.client, scene.aCall(id));
    expect(last.contact.painPoints[0]?.mentions).toHaveLength(21);
  });

  it("stands in nobody's way when two people are in each other's meetings at the same time", async () => {
    const [mia, ben] = [await scene.aContact(owner.client), await scene.aContact(owner.client)];
    const meetings = Array.from({ length: 20 }, (_, n) => {
      const [first, second] = n % 2 === 0 ? [mia, ben] : [ben, mia];
      const participants = [{ role: 'ATTENDEE' as const, contactId: second }];
      return scene.log(owner.client.copy(), scene.aCall(first, { participants, outcome: 'NO_ANSWER' }));
    });
    expect((await Promise.all(meetings)).flatMap(({ userErrors }) => userErrors)).toEqual([]);
    for (const id of [mia, ben]) {
      const { contact } = await scene.logged(owner.client, scene.aCall(id, { outcome: 'BUSY' }));
      expect(contact.pulse.unansweredOutbound).toBe(21);
    }
  });
});
