import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import { LogScene } from '../log-scene';

const CLOCK = graphql(`
  query Clock($id: ID!) {
    contact(id: $id) {
      clock {
        timeZone
        known
        goodNow
        hours
        nextGoodAt
        source
        evidence {
          kind
          id
          text
          interaction
        }
      }
    }
  }
`);
const SAY = graphql(`
  mutation SayHours($input: RecordPreferenceInput!) {
    recordPreference(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

let api: Api;
let owner: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  scene = await LogScene.of(api);
});
afterAll(() => api.close());

const clockOf = async (id: string, by = owner) => (await by.client.request(CLOCK, { id })).contact?.clock;

/** The test's clock stands on a Sunday, 2026-11-22T09:00Z; the business is in Berlin. */
describe("a contact's clock", () => {
  it("goes by the workspace's hours in their own zone until they say otherwise", async () => {
    const berlin = await scene.aContact(owner.client);
    expect(await clockOf(berlin)).toMatchObject({
      timeZone: 'Europe/Berlin',
      known: false,
      goodNow: false,
      source: 'WORKSPACE_HOURS',
      evidence: [],
    });
    const away = await scene.aContact(owner.client, { timeZone: 'America/New_York' });
    const [here, there] = [await clockOf(berlin), await clockOf(away)];
    expect(there).toMatchObject({ timeZone: 'America/New_York', known: true, hours: here?.hours });
    expect(Date.parse(there?.nextGoodAt ?? '') - Date.parse(here?.nextGoodAt ?? '')).toBe(6 * 3_600_000);
  });

  it('goes by what they said, with the evidence', async () => {
    const contactId = await scene.aContact(owner.client);
    const id = uuid();
    const said = { key: 'HOURS', value: '14-16', strength: 'MUST', source: 'CUSTOMER_STATED' } as const;
    await owner.client.request(SAY, { input: { id, contactId, ...said } });
    expect(await clockOf(contactId)).toMatchObject({
      hours: '14:00 to 16:00',
      nextGoodAt: '2026-11-23T13:00:00.000Z',
      source: 'PREFERENCE',
      evidence: [{ kind: 'PREFERENCE', id, text: '14-16', interaction: null }],
    });
  });

  it('does not tell hours from an interaction that the viewer may not read', async () => {
    const [ada, ben] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
    const contactId = await scene.aContact(owner.client);
    const preference = {
      id: uuid(),
      key: 'HOURS',
      value: '20-21',
      strength: 'MUST',
      source: 'CUSTOMER_STATED',
    } as const;
    await scene.logged(ada.client, scene.aCall(contactId, { visibility: 'PRIVATE', preferences: [preference] }));
    expect(await clockOf(contactId, ada)).toMatchObject({ hours: '20:00 to 21:00', source: 'PREFERENCE' });
    expect(await clockOf(contactId, ben)).toMatchObject({ source: 'WORKSPACE_HOURS', evidence: [] });
  });
});
