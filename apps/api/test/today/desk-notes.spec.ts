import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import type { LogInteractionInput } from '../generated/graphql';
import { LogScene } from '../log-scene';
import { writeRows } from '../write-rows';

const NOTES = graphql(`
  query DeskNotes {
    today {
      notes {
        rule
        text
        urgency
        evidence {
          kind
          id
        }
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
  api.clock.advance({ days: 3 });
  [owner, agent] = [await api.signUp(), await api.signInAs('AGENT')];
  scene = await LogScene.of(api);
}, 60_000);
afterAll(() => api.close());

const notes = async ({ client }: SignedIn) => (await client.request(NOTES)).today.notes;
const hoursFrom = (hours: number) => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
async function logged(by: SignedIn, given: Partial<LogInteractionInput>): Promise<void> {
  await scene.logged(by.client, scene.aCall(await scene.aContact(owner.client), given));
}

it('a day that holds more promises than it may is noted for who made them', async () => {
  const promise = () =>
    ({ id: uuid(), text: 'Call back', direction: 'OURS', dueAt: hoursFrom(30), dueZone: 'UTC' }) as const;
  for (let n = 0; n < 5; n += 1) await logged(agent, { promises: [promise()] });
  expect(await notes(agent)).toEqual([]);
  await logged(agent, { promises: [promise()] });
  const [note, ...more] = await notes(agent);
  expect([note?.rule, note?.urgency, note?.evidence.length, more]).toEqual(['PROMISE_OVERLOAD', 'AMBER', 6, []]);
  expect(await notes(owner)).toEqual([]);
});

it('a hard week is noted for who had it and for nobody else, what was said in confidence too, until they turn it off', async () => {
  const reader = await api.signInAs('AGENT');
  for (const visibility of ['NORMAL', 'PRIVATE', 'SENSITIVE', 'NORMAL'] as const)
    await logged(reader, { direction: 'INBOUND', feeling: 'UPSET', visibility, occurredAt: hoursFrom(-20) });
  expect((await notes(reader)).map(({ rule, evidence }) => [rule, evidence.length])).toEqual([['HARD_WEEK', 4]]);
  expect((await notes(owner)).map(({ rule }) => rule)).not.toContain('HARD_WEEK');
  const me = { kind: 'USER', id: reader.id, name: 'Person', workspaceId: api.workspaceId, role: 'AGENT' } as const;
  const setting = { id: reader.id, mail: 'OFF', digest_at: 450, push: false, webhook: false, quiet_days: [] };
  await api.database.inWorkspace(me, (db) =>
    writeRows(db, me, 'notification_setting', [{ ...setting, hard_week: false }]),
  );
  expect(await notes(reader)).toEqual([]);
});

it('is asked for without saying whose', () => {
  const fields = api.schema.getQueryType()?.getFields() ?? {};
  expect(fields['today']?.args).toEqual([]);
});
