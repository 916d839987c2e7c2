import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import type { LogInteractionInput } from '../generated/graphql';
import { EDIT, UNDO } from '../interactions/interaction-documents';
import type { LogScene } from '../log-scene';
import { CONFIRM, RECOVERIES, RECOVERY_OF, TAKE, TICK, TOLD_TO_ME } from './recovery-documents';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

const hour = (hours: number) => new Date(Date.parse('2026-11-20T08:00:00.000Z') + hours * 3_600_000).toISOString();
const codes = (payload: {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}) => payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`.trim());

async function recoveryOf(by: Client, id: string) {
  return (await by.request(RECOVERY_OF, { id })).contact?.recovery ?? null;
}

/** A call by the agent; the interaction's id. */
async function talk(contactId: string, at: string, given: Partial<LogInteractionInput> = {}) {
  const call = scene.aCall(contactId, { occurredAt: at, ...given });
  return (await scene.logged(agent.client, call)).interaction.id;
}

/** Somebody of the agent's who was hurt at hour 0: the contact, the talk and the recovery. */
async function hurt(given: Partial<LogInteractionInput> = {}) {
  const contactId = await scene.aContact(owner.client, { ownerId: agent.id });
  const opened = await talk(contactId, hour(0), { feeling: 'UPSET', ...given });
  const recovery = await recoveryOf(agent.client, contactId);
  if (!recovery) throw new Error('Nothing hurt.');
  return { contactId, opened, id: recovery.id, recovery };
}

async function undo(by: Client, changeId: string | undefined) {
  return codes((await by.request(UNDO, { input: { changeId: changeId ?? '' } })).undoChange);
}

describe('a recovery', () => {
  it('is read from the records: nothing is stored before somebody acts', async () => {
    const { contactId, opened, recovery } = await hurt();
    expect(recovery).toMatchObject({ version: 0, owner: null, opened: { id: opened }, openedAt: hour(0) });
    expect(recovery).toMatchObject({ next: 'ACKNOWLEDGE', closedAt: null, viewerCanEdit: true });
    expect(recovery.steps.map(({ kind, doneAt }) => [kind, doneAt])).toEqual([
      ['ACKNOWLEDGE', null],
      ['FIX', null],
      ['CHECK_BACK', null],
    ]);
    await talk(contactId, hour(1));
    expect(await recoveryOf(agent.client, contactId)).toEqual(recovery);
    await talk(contactId, hour(2), { feeling: 'WARM' });
    expect(await recoveryOf(agent.client, contactId)).toMatchObject({
      next: null,
      closedAt: hour(2),
      closedText: 'Closed Fri 20 Nov: a talk noted as warm.',
    });
  });

  it('is taken, ticked and confirmed, each once told and each taken back', async () => {
    const { contactId, id } = await hurt();
    const word = await talk(contactId, hour(3));
    const { takeRecovery } = await agent.client.request(TAKE, { input: { id, version: 0, ownerId: other.id } });
    expect(takeRecovery.contact?.recovery).toMatchObject({ version: 1, owner: { id: other.id } });
    expect(takeRecovery.change).toMatchObject({ operation: 'takeRecovery', subject: 'RECOVERY' });
    const tick = { id, version: 1, step: 'ACKNOWLEDGE', done: true, interactionId: word } as const;
    const { tickRecoveryStep } = await other.client.request(TICK, { input: tick });
    expect(tickRecoveryStep.contact?.recovery).toMatchObject({ version: 2, next: 'FIX' });
    expect(tickRecoveryStep.contact?.recovery?.steps[0]).toMatchObject({
      doneAt: '2026-11-22T09:00:00.000Z',
      by: 'Person 2',
      interaction: { id: word },
    });
    const { confirmRecovery } = await other.client.request(CONFIRM, { input: { id, version: 2, interactionId: word } });
    expect(confirmRecovery.contact?.recovery).toMatchObject({
      closedAt: hour(3),
      closedText: 'Closed Fri 20 Nov: they said that it is good now.',
    });
    const late = { id, version: 3, step: 'FIX', done: true } as const;
    expect(codes((await agent.client.request(TICK, { input: late })).tickRecoveryStep)).toEqual(['WRONG_STATE']);
    const stranger = await api.signInAs('AGENT');
    expect(await undo(stranger.client, confirmRecovery.change?.id)).toEqual(['FORBIDDEN']);
    expect(await undo(other.client, confirmRecovery.change?.id)).toEqual([]);
    const { contact } = await agent.client.request(RECOVERY_OF, { id: contactId });
    expect(contact?.recovery).toMatchObject({ version: 4, owner: { id: other.id }, next: 'FIX', closedAt: null });
    const told = contact?.history.nodes.flatMap(({ fields }) => fields);
    expect(told).toEqual(
      expect.arrayContaining([
        { field: 'Recovery.owner', before: null, after: 'Person 2' },
        { field: 'Recovery.acknowledgedAt', before: null, after: '2026-11-22T09:00:00.000Z' },
      ]),
    );
  });

  it('is as if nobody had acted once the first act is taken back', async () => {
    const { contactId, id, recovery } = await hurt();
    const { takeRecovery } = await other.client.request(TAKE, { input: { id, version: 0, ownerId: other.id } });
    expect(await undo(other.client, takeRecovery.change?.id)).toEqual([]);
    expect(await recoveryOf(agent.client, contactId)).toEqual(recovery);
  });

  it('refuses strangers, stale versions, words that are none and members who may not read what hurt', async () => {
    const { contactId, id } = await hurt({ visibility: 'SENSITIVE' });
    const before = await talk(contactId, hour(-1));
    const ours = await talk(contactId, hour(1), {
      typeId: scene.typeId('EMAIL'),
      outcome: null,
      direction: 'OUTBOUND',
    });
    const input = { id, version: 0 };
    const tick = { ...input, step: 'FIX', done: true } as const;
    expect(codes((await other.client.request(TICK, { input: tick })).tickRecoveryStep)).toEqual(['NOT_FOUND id']);
    expect(codes((await agent.client.request(TICK, { input: { ...tick, version: 7 } })).tickRecoveryStep)).toEqual([
      'CONFLICT version',
    ]);
    expect(codes((await owner.client.request(TAKE, { input: { ...input, ownerId: other.id } })).takeRecovery)).toEqual([
      'INVALID ownerId',
    ]);
    for (const interactionId of [before, ours])
      expect(
        codes((await agent.client.request(CONFIRM, { input: { ...input, interactionId } })).confirmRecovery),
      ).toEqual(['INVALID interactionId']);
    expect((await recoveryOf(agent.client, contactId))?.version).toBe(0);
  });

  it('of a colleague’s contact is somebody’s once they take it', async () => {
    const { id } = await hurt();
    const tick = { id, version: 0, step: 'FIX', done: true } as const;
    expect(codes((await other.client.request(TICK, { input: tick })).tickRecoveryStep)).toEqual(['FORBIDDEN']);
    const { takeRecovery } = await other.client.request(TAKE, { input: { id, version: 0, ownerId: other.id } });
    expect(codes(takeRecovery)).toEqual([]);
    expect(codes((await other.client.request(TICK, { input: { ...tick, version: 1 } })).tickRecoveryStep)).toEqual([]);
  });
});

describe('who is given a recovery', () => {
  const told = async (by: Client, contactId: string) => {
    const { notifications } = await by.request(TOLD_TO_ME);
    return notifications.edges.flatMap(({ node }) => (node.contact?.id === contactId ? [node.kind] : []));
  };

  it('is told by whom, not once it is taken back, not when it is theirs already, nor of what they may not read any more', async () => {
    const { contactId, opened, id } = await hurt();
    const give = (by: Client, version: number, to: SignedIn) =>
      by.request(TAKE, { input: { id, version, ownerId: to.id } }).then(({ takeRecovery }) => takeRecovery.change?.id);
    const given = await give(agent.client, 0, other);
    expect(await told(other.client, contactId)).toEqual(['RECOVERY_GIVEN']);
    expect(await told(agent.client, contactId)).toEqual([]);
    await undo(agent.client, given);
    expect(await told(other.client, contactId)).toEqual([]);
    api.clock.advance({ seconds: 1 });
    await give(agent.client, 0, other);
    await give(other.client, 1, other);
    expect(await told(other.client, contactId)).toHaveLength(2);
    await agent.client.request(EDIT, { input: { id: opened, version: 1, visibility: 'PRIVATE' } });
    expect(await told(other.client, contactId)).toEqual([]);
  });
});

describe('the open recoveries', () => {
  const listed = async (by: Client, ids: readonly string[]) => {
    const { recoveries } = await by.request(RECOVERIES, { first: 100 });
    return recoveries.edges.map(({ node }) => node.contact.id).filter((id) => ids.includes(id));
  };

  it('are listed with the oldest first, page by page, as each may read them', async () => {
    const [first, secret, last] = [
      await hurt({ occurredAt: hour(-9) }),
      await hurt({ occurredAt: hour(-8), visibility: 'SENSITIVE' }),
      await hurt({ occurredAt: hour(-7) }),
    ];
    const ids = [first.contactId, secret.contactId, last.contactId];
    expect(await listed(owner.client, ids)).toEqual(ids);
    expect(await listed(other.client, ids)).toEqual([first.contactId, last.contactId]);
    const page = async (after: string | null) =>
      (await owner.client.request(RECOVERIES, { first: 1, after })).recoveries;
    const pages = [await page(null)];
    for (let one = pages[0]; one?.pageInfo.hasNextPage; one = pages.at(-1))
      pages.push(await page(one.pageInfo.endCursor ?? null));
    const seen = pages.flatMap(({ edges }) => edges.map(({ node }) => node.contact.id));
    expect(seen.filter((id) => ids.includes(id))).toEqual(ids);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('lose one, with all that tells of it, for whom what hurt became confidential later', async () => {
    const { contactId, opened, id } = await hurt();
    const { takeRecovery } = await agent.client.request(TAKE, { input: { id, version: 0, ownerId: agent.id } });
    expect(await listed(other.client, [contactId])).toEqual([contactId]);
    await agent.client.request(EDIT, { input: { id: opened, version: 1, visibility: 'PRIVATE' } });
    expect(await listed(agent.client, [contactId])).toEqual([contactId]);
    for (const { client } of [other, owner]) {
      expect(await listed(client, [contactId])).toEqual([]);
      const { contact } = await client.request(RECOVERY_OF, { id: contactId });
      expect(contact?.recovery).toBeNull();
      expect(contact?.history.nodes.map(({ operation }) => operation)).not.toContain('takeRecovery');
      expect(await undo(client, takeRecovery.change?.id)).toEqual(['NOT_FOUND changeId']);
    }
  });
});
