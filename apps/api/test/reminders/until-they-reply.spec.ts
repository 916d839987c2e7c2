import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import { graphql } from '../generated';
import type { LogInteractionInput } from '../generated/graphql';
import type { LogScene } from '../log-scene';
import { made, reasons, remindersOf, show, snooze, undo } from './reminder-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

/** A reminder of the agent's that sleeps until its contact gets in touch. */
async function asleep(given: object = {}) {
  const contactId = await scene.aContact(owner.client);
  const { id } = await made(agent.client, { contactId, dueAt: '2026-11-20T09:00:00.000Z', ...given });
  const { reminder } = await snooze(agent.client, { id, version: 1, untilReply: true });
  return { id, contactId, reminder };
}

const inbound = (contactId: string, given: Partial<LogInteractionInput> = {}) =>
  scene.aCall(contactId, { direction: 'INBOUND', ...given });

const LOG = graphql(`
  mutation LogAndTell($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      change {
        ...ChangeSeen
      }
    }
  }
`);

/** The change of what the other one logs, as the log answers it. */
async function logged(input: LogInteractionInput) {
  const { change } = (await other.client.request(LOG, { input })).logInteraction;
  if (!change) throw new Error('Nothing was logged.');
  return change;
}

it('sleeps until they reply, at the latest for 14 days, and no reminder of nobody does', async () => {
  const { reminder, contactId } = await asleep();
  expect(reminder).toMatchObject({
    state: 'SNOOZED',
    snoozedUntil: '2026-12-06T09:00:00.000Z',
    snoozedUntilReply: true,
  });
  const { id } = await made(agent.client, { contactId });
  const sooner = await snooze(agent.client, { id, version: 1, untilReply: true, until: '2026-11-25T09:00:00.000Z' });
  expect(sooner.reminder).toMatchObject({ snoozedUntil: '2026-11-25T09:00:00.000Z', snoozedUntilReply: true });
  const nobody = await made(agent.client);
  expect(reasons(await snooze(agent.client, { id: nobody.id, version: 1, untilReply: true }))).toEqual([
    'INVALID untilReply',
  ]);
  expect(reasons(await snooze(agent.client, { id: nobody.id, version: 1 }))).toEqual(['REQUIRED until']);
});

it('comes up when somebody logs that they got in touch, in the change of that log', async () => {
  const { id, contactId } = await asleep();
  const { id: changeId, fields } = await logged(inbound(contactId));
  const now = api.clock.now().toISOString();
  const awake = { state: 'DUE', snoozedUntil: now, snoozedUntilReply: false, dueAt: '2026-11-20T09:00:00.000Z' };
  expect(await show(agent.client, id)).toMatchObject({ ...awake, version: 3 });
  expect(fields).toContainEqual({
    field: 'Reminder.snoozedUntil',
    before: '2026-12-06T09:00:00.000Z',
    after: now,
  });
  expect(await undo(other.client, changeId)).toEqual([]);
  expect(await show(agent.client, id)).toMatchObject({ state: 'SNOOZED', snoozedUntilReply: true });
});

it.each([
  ['we reached out', { direction: 'OUTBOUND' }],
  ['it lies ahead', { occurredAt: '2026-11-24T09:00:00.000Z', outcome: null }],
  ['it was before the snooze', { occurredAt: '2026-11-22T08:00:00.000Z' }],
  ['whoever is to do it may not read it', { visibility: 'PRIVATE' }],
] as const)('sleeps on when %s', async (_name, given) => {
  const { id, contactId } = await asleep();
  await scene.logged(other.client, inbound(contactId, given));
  expect(await show(agent.client, id)).toMatchObject({ state: 'SNOOZED', snoozedUntilReply: true, version: 2 });
});

it('comes up without a word to those who may not read what it rests on', async () => {
  const contactId = await scene.aContact(owner.client);
  const { interaction } = await scene.logged(agent.client, scene.aCall(contactId, { visibility: 'PRIVATE' }));
  const { id } = await made(agent.client, { contactId, sourceInteractionId: interaction.id });
  await snooze(agent.client, { id, version: 1, untilReply: true });
  const { fields } = await logged(inbound(contactId));
  expect(await show(agent.client, id)).toMatchObject({ state: 'DUE' });
  expect(fields.filter(({ field }) => field.startsWith('Reminder'))).toEqual([]);
  const { history } = await remindersOf(other.client, contactId);
  expect(JSON.stringify(history)).not.toContain('Reminder');
});
