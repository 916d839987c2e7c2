import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { CREATE_CADENCE } from '../cadences/cadence-documents';
import { RECORD_PREFERENCE } from '../contact-page/learned-documents';
import { graphql } from '../generated';
import { SNOOZE } from '../suggestions/suggestion-documents';
import { LogScene } from '../log-scene';

const RADAR = graphql(`
  query QuietRadar($ownerId: ID, $first: Int, $after: String) {
    quietRadar(ownerId: $ownerId, first: $first, after: $after) {
      nodes {
        contact {
          id
        }
        owner {
          id
        }
        medianGapDays
        gaps
        daysSince
        ratio
        urgency
        lastTwoWay {
          id
          typeKey
        }
        cadence {
          text
        }
        left
        rule
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  agent = await api.signInAs('AGENT');
  scene = await LogScene.of(api);
}, 60_000);
afterAll(() => api.close());

const daysAgo = (days: number) => new Date(api.clock.now().getTime() - days * 86_400_000).toISOString();
/** Somebody spoken with on these days ago, by the owner. */
async function spokenWith(days: readonly number[], given: object = {}): Promise<string> {
  const id = await scene.aContact(owner.client, { phone: '+49 30 901820', ...given });
  for (const one of days) await scene.logged(owner.client, scene.aCall(id, { occurredAt: daysAgo(one) }));
  return id;
}
const radar = async (who: SignedIn, asked: object = {}) => (await who.client.request(RADAR, asked)).quietRadar;
const ids = async (who: SignedIn, asked: object = {}) =>
  (await radar(who, asked)).nodes.map(({ contact }) => contact.id);

describe('the quiet radar', () => {
  it('lists who is quiet by their own rhythm with what it rests on, the latest first, a page at a time', async () => {
    const red = await spokenWith([60, 70, 80, 90, 100], { ownerId: agent.id });
    const amber = await spokenWith([18, 28, 38, 48, 58]);
    await spokenWith([12, 22, 32, 42, 52]);
    await spokenWith([60, 70, 80, 90]);
    await spokenWith([13, 14, 15, 16, 17]);
    await spokenWith([60, 70, 80, 90, 100], { lifecycleStage: 'FORMER' });
    const { nodes } = await radar(owner);
    expect(nodes).toMatchObject([
      { contact: { id: amber }, owner: null, urgency: 'AMBER', daysSince: 18, gaps: 4, left: null, cadence: null },
      { contact: { id: red }, owner: { id: agent.id }, urgency: 'RED', daysSince: 60, lastTwoWay: { typeKey: 'CALL' } },
    ]);
    expect(nodes[1]?.medianGapDays).toBeCloseTo(10, 6);
    expect(nodes[1]?.ratio).toBeCloseTo(6, 6);
    const first = await radar(owner, { first: 1 });
    expect([first.nodes[0]?.contact.id, first.pageInfo.hasNextPage]).toEqual([amber, true]);
    expect(await ids(owner, { first: 1, after: first.pageInfo.endCursor })).toEqual([red]);
    expect([await ids(agent), await ids(owner, { ownerId: agent.id })]).toEqual([[red], [red]]);
    expect(await ids(owner, { ownerId: uuid() })).toEqual([]);
  });

  it('lists everybody to who only reads and so looks after nobody', async () => {
    const reader = await api.signInAs('READ_ONLY');
    expect(await ids(reader)).toEqual(await ids(owner));
    expect((await ids(reader)).length).toBeGreaterThan(0);
  });

  it('leaves out whom one has just spoken with', async () => {
    const talked = await spokenWith([50, 60, 70, 80, 90, 100], { ownerId: agent.id });
    expect(await ids(agent)).toContain(talked);
    await scene.logged(agent.client, scene.aCall(talked, { occurredAt: daysAgo(0) }));
    expect(await ids(agent)).not.toContain(talked);
  });

  it('names the rule that suggests them, and holds what puts it off', async () => {
    const reader = await api.signInAs('AGENT');
    const days = [40, 50, 60, 70, 80];
    const mine = { ownerId: reader.id, relationshipKinds: ['OTHER'] };
    const held = await spokenWith(days, mine);
    const early = await spokenWith(days, mine);
    const free = await spokenWith(days, mine);
    for (const [contactId, idealDays] of [
      [held, 30],
      [early, 90],
    ] as const)
      await owner.client.request(CREATE_CADENCE, { input: { id: uuid(), scope: 'CONTACT', contactId, idealDays } });
    const now = async () => {
      const { nodes } = await radar(reader);
      return [held, early, free].map((id) => {
        const found = nodes.find(({ contact }) => contact.id === id);
        return [found?.rule, found?.left ?? null];
      });
    };
    expect(await now()).toEqual([
      ['STAY_IN_TOUCH', null],
      [null, null],
      ['QUIET', null],
    ]);
    const until = daysAgo(-7);
    for (const [contactId, rule] of [
      [held, 'STAY_IN_TOUCH'],
      [free, 'QUIET'],
    ] as const) {
      const input = { id: uuid(), contactId, rule, subjectKey: 'contact', until };
      const { snoozeSuggestion } = await reader.client.request(SNOOZE, { input });
      expect(snoozeSuggestion.userErrors).toEqual([]);
    }
    expect(await now()).toEqual([
      [null, expect.stringMatching(/^Snoozed/)],
      [null, null],
      [null, expect.stringMatching(/^Snoozed/)],
    ]);
  });

  it('marks whom a cadence reminds of anyway, and says why somebody is left alone', async () => {
    const reader = await api.signInAs('AGENT');
    const quiet = [40, 50, 60, 70, 80];
    const own = await spokenWith(quiet, { ownerId: reader.id });
    const peace = await spokenWith(quiet, { ownerId: reader.id });
    const input = { id: uuid(), scope: 'CONTACT', contactId: own, idealDays: 90 } as const;
    await owner.client.request(CREATE_CADENCE, { input });
    const wish = { key: 'DO_NOT_DISTURB', value: 'Please', strength: 'MUST', source: 'CUSTOMER_STATED' } as const;
    await owner.client.request(RECORD_PREFERENCE, { input: { id: uuid(), contactId: peace, ...wish } });
    const { nodes } = await radar(reader);
    const of = (id: string) => nodes.find(({ contact }) => contact.id === id);
    expect(of(own)).toMatchObject({ cadence: { text: 'Every 90 days: set for this person.' }, left: null });
    expect(of(peace)).toMatchObject({ cadence: null, left: 'They asked to be left in peace.' });
  });

  it('counts nothing that was said in confidence, not even for its author', async () => {
    const reader = await api.signInAs('AGENT');
    const id = await spokenWith([40, 50, 60, 70], { ownerId: reader.id });
    const before = await radar(reader);
    const call = scene.aCall(id, { occurredAt: daysAgo(45), visibility: 'PRIVATE' });
    await scene.logged(reader.client, call);
    expect(await radar(reader)).toEqual(before);
  });
});
