import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { BlockChannelInput, RecordConsentInput } from '../generated/graphql';

const CONSENT = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      ...ContactAnswered
    }
  }
`);
const BLOCK = graphql(`
  mutation BlockChannel($input: BlockChannelInput!) {
    blockChannel(input: $input) {
      ...ContactAnswered
    }
  }
`);
const LIFT = graphql(`
  mutation LiftChannelBlock($input: LiftChannelBlockInput!) {
    liftChannelBlock(input: $input) {
      ...ContactAnswered
    }
  }
`);

describe('consent', () => {
  let scene: ContactScene;
  beforeAll(async () => {
    scene = await ContactScene.boot();
  });
  afterAll(() => scene.close());

  const record = async (given: Partial<RecordConsentInput> & { contactId: string }, client = scene.owner.client) => {
    const words = { channel: 'EMAIL', purpose: 'MARKETING', state: 'GRANTED', lawfulBasis: 'CONSENT' } as const;
    const input = { id: uuid(), ...words, source: 'Signed form', ...given };
    return (await client.request(CONSENT, { input })).recordConsent;
  };
  const block = async (given: Partial<BlockChannelInput> & { contactId: string }, client = scene.owner.client) => {
    const input = { id: uuid(), channel: 'EMAIL' as const, reason: 'Asked us to stop', ...given };
    return (await client.request(BLOCK, { input })).blockChannel;
  };
  const lift = async (id: string, client = scene.owner.client) =>
    (await client.request(LIFT, { input: { id } })).liftChannelBlock;
  const anAddressee = async (ownerId?: string) =>
    (await scene.aContact({ email: `${uuid()}@example.com`, ownerId })).id;
  const reason = async (contactId: string, purpose: string) =>
    (await scene.show(contactId)).contactability.find((one) => one.channel === 'EMAIL' && one.purpose === purpose)
      ?.reason;

  it('for marketing counts only when it was given, and until it is withdrawn', async () => {
    const contactId = await anAddressee();
    expect(await reason(contactId, 'MARKETING')).toBe('NO_CONSENT');
    expect(await reason(contactId, 'SERVICE')).toBe('OK');
    await record({ contactId });
    expect(await reason(contactId, 'MARKETING')).toBe('OK');
    scene.api.clock.advance({ minutes: 1 });
    const { contact } = await record({ contactId, state: 'WITHDRAWN', proof: 'Said so by phone' });
    expect(await reason(contactId, 'MARKETING')).toBe('DENIED');
    expect(contact?.consents.map(({ state }) => state)).toEqual(['WITHDRAWN', 'GRANTED']);
    expect(contact?.consents[0]?.recordedBy).toEqual({ kind: 'USER', name: 'Olga Owner' });
  });

  it('is recorded once however often it is sent', async () => {
    const contactId = await anAddressee();
    const input = { id: uuid(), contactId };
    await Promise.all([record(input), record(input), record(input)]);
    expect((await scene.show(contactId)).consents).toHaveLength(1);
  });

  it("is recorded by whoever heard it, also for a colleague's contact", async () => {
    const [agent, colleague] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const contactId = await anAddressee(colleague.id);
    expect((await record({ contactId, state: 'DENIED' }, agent.client)).userErrors).toEqual([]);
    expect((await block({ contactId }, agent.client)).userErrors).toEqual([]);
  });

  it('is closed over by a block until that is lifted or over', async () => {
    const contactId = await anAddressee();
    const { contact } = await block({ contactId });
    expect(contact?.channelBlocks).toMatchObject([
      { channel: 'EMAIL', liftedAt: null, blockedBy: { name: 'Olga Owner' } },
    ]);
    expect(await reason(contactId, 'SERVICE')).toBe('BLOCKED');
    await lift(contact?.channelBlocks[0]?.id ?? '');
    expect(await reason(contactId, 'SERVICE')).toBe('OK');
    const until = new Date(scene.api.clock.now().getTime() + 3_600_000).toISOString();
    await block({ contactId, until });
    expect(await reason(contactId, 'SERVICE')).toBe('BLOCKED');
    scene.api.clock.advance({ hours: 2 });
    expect(await reason(contactId, 'SERVICE')).toBe('OK');
  });

  it('refuses with every reason and without a trace', async () => {
    const contactId = await anAddressee();
    const before = await scene.digest();
    const consent = await record({ id: '1', contactId, source: ' ', proof: 'x'.repeat(2_001) });
    expect(consent.userErrors.map(({ field }) => field.join('.'))).toEqual(['id', 'source', 'proof']);
    const blocked = await block({ contactId, reason: '', until: '2020-01-01T00:00:00Z' });
    expect(blocked.userErrors.map(({ field }) => field.join('.'))).toEqual(['reason', 'until']);
    expect(await scene.digest()).toBe(before);
  });

  it("refuses to lift a block twice, or a colleague's", async () => {
    const [agent, colleague] = [await scene.api.signInAs('AGENT'), await scene.api.signInAs('AGENT')];
    const contactId = await anAddressee(colleague.id);
    const id = (await block({ contactId })).contact?.channelBlocks[0]?.id ?? '';
    expect((await lift(id, agent.client)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await lift(id, colleague.client)).userErrors).toEqual([]);
    expect((await lift(id)).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['id'] }]);
  });

  it('answers ids of another workspace as ids that never were', async () => {
    const { contactId, blockId } = await scene.elsewhere();
    expect(await record({ contactId })).toEqual(await record({ contactId: uuid() }));
    expect(await block({ contactId })).toEqual(await block({ contactId: 'nothing' }));
    const theirs = await lift(blockId);
    expect(theirs).toEqual(await lift(uuid()));
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });
});
