import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import { LogScene } from '../log-scene';

const DEALINGS = graphql(`
  query Dealings($id: ID!) {
    contact(id: $id) {
      pulse {
        lastTwoWayAt
        lastFeeling
        medianGapN
      }
      feelingTrend {
        total
      }
      timeline(first: 5) {
        nodes {
          status
        }
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

const dealings = async (id: string) => (await owner.client.request(DEALINGS, { id })).contact;

describe('whoever is only mentioned in a call with somebody else', () => {
  it('was not spoken to, and did not feel what that one felt', async () => {
    const [about, mentioned] = [
      await scene.aContact(owner.client),
      await scene.aContact(owner.client, { givenName: 'Tom', familyName: 'Baker' }),
    ];
    const rawText = 'The box came broken, @Tom Baker packed it.';
    await scene.logged(owner.client, scene.aCall(about, { rawText, feeling: 'UPSET' }));
    expect(await dealings(about)).toMatchObject({ pulse: { lastFeeling: 'UPSET' }, feelingTrend: { total: 1 } });
    expect(await dealings(mentioned)).toEqual({
      pulse: { lastTwoWayAt: null, lastFeeling: null, medianGapN: 0 },
      feelingTrend: { total: 0 },
      timeline: { nodes: [{ status: 'COMPLETED' }] },
    });
  });

  it('is whom an internal note is about', async () => {
    const id = await scene.aContact(owner.client);
    await scene.logged(owner.client, scene.aCall(id, { direction: 'INTERNAL', feeling: 'STRAINED' }));
    expect(await dealings(id)).toMatchObject({ pulse: { lastFeeling: 'STRAINED' }, feelingTrend: { total: 1 } });
  });
});
