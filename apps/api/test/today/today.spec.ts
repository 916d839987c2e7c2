import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import type { LogInteractionInput } from '../generated/graphql';
import { KEEP_PROMISE } from '../contact-page/learned-documents';
import type { LogScene } from '../log-scene';
import { REACH } from '../suggestions/suggestion-scene';
import { COMPLETE, DEACTIVATE, REMIND, TODAY } from './today-documents';

// Wednesday 25 November 2026, ten o'clock in Berlin.
const NOW = '2026-11-25T09:00:00.000Z';
const HOUR_MS = 3_600_000;
const hours = (n: number) => new Date(Date.parse(NOW) + n * HOUR_MS).toISOString();

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, other, scene } = await bootTeam({ daysLater: 3 }));
}, 60_000);
afterAll(() => api.close());

const today = async ({ client }: { readonly client: Client }) => (await client.request(TODAY)).today;
const due = async (who: SignedIn) => (await today(who)).due.map(({ text }) => text);
const worth = async (who: SignedIn) =>
  (await today(who)).suggestions.map(({ rule, contact }) => [rule, contact.id] as const);

async function logged(by: SignedIn, contactId: string, given: Partial<LogInteractionInput>) {
  return scene.logged(by.client, scene.aCall(contactId, { occurredAt: hours(-30), ...given }));
}
const promise = (text: string, dueAt: string | null) =>
  ({ id: uuid(), text, direction: 'OURS', ...(dueAt && { dueAt, dueZone: 'Europe/Berlin' }) }) as const;

describe('today', () => {
  it('lists what the viewer owes until the end of the next business day, the oldest first, and counts it', async () => {
    const id = await scene.aContact(owner.client, { ...REACH, ownerId: agent.id });
    const promises = [
      promise('tomorrow', hours(28)),
      promise('too far', hours(40)),
      promise('late', hours(-26)),
      promise('today', hours(3)),
      promise('undated', null),
    ];
    await logged(agent, id, { promises });
    const seen = await today(agent);
    expect(seen.due.map(({ text }) => text)).toEqual(['late', 'today', 'tomorrow']);
    expect(seen).toMatchObject({ date: '2026-11-25', overdue: 1, dueToday: 1, doneToday: 0, moreDue: 0 });
    expect(seen.due[0]).toMatchObject({
      kind: 'PROMISE',
      contact: { id },
      overdue: true,
      businessDaysOver: 1,
      viewerCanEdit: true,
      timeZone: 'Europe/Berlin',
      source: { typeKey: 'CALL' },
    });
    expect([await due(other), await due(owner)]).toEqual([[], []]);
    const input = { id: promises[3]?.id ?? '', version: 1 };
    await agent.client.request(KEEP_PROMISE, { input });
    expect(await today(agent)).toMatchObject({ dueToday: 0, doneToday: 1 });
  });

  it('lists the reminders of the viewer among it, by when they come up', async () => {
    const reader = await api.signInAs('AGENT');
    const remind = async (title: string, due: object) => {
      const input = { id: uuid(), title, assigneeId: reader.id, timeZone: 'Europe/Berlin', ...due };
      expect((await owner.client.request(REMIND, { input })).createReminder.userErrors).toEqual([]);
      return input.id;
    };
    await remind('on Monday', { dueDate: '2026-11-23' });
    await remind('an hour ago', { dueAt: hours(-1) });
    const done = await remind('today', { dueDate: '2026-11-25' });
    await remind('next week', { dueDate: '2026-12-01' });
    const seen = await today(reader);
    expect(seen.due.map(({ text, overdue, businessDaysOver: over }) => [text, overdue, over])).toEqual([
      ['on Monday', true, 2],
      ['today', false, 0],
      ['an hour ago', true, 0],
    ]);
    expect(seen.due[0]).toMatchObject({ kind: 'REMINDER', dueDate: '2026-11-23', dueAt: null, viewerCanEdit: true });
    expect(seen).toMatchObject({ overdue: 2, dueToday: 1, doneToday: 0 });
    await reader.client.request(COMPLETE, { input: { id: done, version: 1 } });
    expect(await today(reader)).toMatchObject({ overdue: 2, dueToday: 0, doneToday: 1 });
  });

  it('gives a promise of an integration to who looks after the contact, or to everybody', async () => {
    const { client } = await api.withKey('WRITE');
    const by = { ...owner, client };
    const hers = await scene.aContact(owner.client, { ownerId: other.id });
    const nobodys = await scene.aContact(owner.client);
    await logged(by, hers, { promises: [promise('of hers', hours(2))] });
    await logged(by, nobodys, { promises: [promise('of nobody', hours(2))] });
    expect([await due(other), await due(owner)]).toEqual([['of hers', 'of nobody'], ['of nobody']]);
  });

  it('names an angry customer to who looks after them, the others not, and nobody once they have talked', async () => {
    const id = await scene.aContact(owner.client, { ...REACH, ownerId: other.id });
    await logged(agent, id, { feeling: 'UPSET', direction: 'INBOUND', occurredAt: hours(-24 * 5) });
    expect(await worth(other)).toContainEqual(['AFTER_NEGATIVE', id]);
    expect(await worth(agent)).not.toContainEqual(['AFTER_NEGATIVE', id]);
    await logged(other, id, { occurredAt: hours(-1) });
    expect(await worth(other)).not.toContainEqual(['AFTER_NEGATIVE', id]);
  });

  it('names to everybody whom a colleague looked after who is deactivated, until they are back', async () => {
    const leaver = await api.signInAs('AGENT');
    const id = await scene.aContact(owner.client, { ...REACH, ownerId: leaver.id });
    await logged(leaver, id, { feeling: 'UPSET', direction: 'INBOUND', occurredAt: hours(-24 * 6) });
    const card = ['AFTER_NEGATIVE', id] as const;
    for (const [version, active] of [
      [1, false],
      [2, true],
    ] as const) {
      const { updateMember } = await owner.client.request(DEACTIVATE, { input: { id: leaver.id, version, active } });
      expect(updateMember.userErrors).toEqual([]);
      for (const who of [agent, other, owner])
        expect((await worth(who)).some(([rule, of]) => rule === card[0] && of === card[1])).toBe(!active);
    }
  });

  it('names a day as far ahead as somebody may want to know', async () => {
    const id = await scene.aContact(owner.client, { ...REACH, ownerId: other.id });
    const day = { kind: 'RENEWAL', month: 2, day: 22, leadDays: 90 };
    const add = 'mutation($input: AddImportantDateInput!) { addImportantDate(input: $input) { userErrors { code } } }';
    await owner.client.ask(add, { input: { id: uuid(), contactId: id, ...day } });
    expect(await worth(other)).toContainEqual(['IMPORTANT_DATE', id]);
  });

  it('tells nothing of what a viewer may not read, not even as a count', async () => {
    const before = await today(owner);
    const id = await scene.aContact(owner.client, REACH);
    const angry = {
      feeling: 'UPSET',
      direction: 'INBOUND',
      occurredAt: hours(-24 * 5),
      visibility: 'PRIVATE',
    } as const;
    const { client } = await api.withKey('WRITE');
    await scene.logged(client, scene.aCall(id, { ...angry, promises: [promise('secret', hours(1))] }));
    expect(await today(owner)).toEqual(before);
  });

  it('shows what is coming up and what was just logged', async () => {
    const id = await scene.aContact(owner.client);
    const plan = (at: number) => ({ occurredAt: hours(at), status: 'PLANNED', outcome: null }) as const;
    const friday = await logged(agent, id, { ...plan(50), subject: 'On Friday' });
    await logged(agent, id, { ...plan(24 * 5), subject: 'On Monday' });
    const call = await logged(agent, id, { occurredAt: hours(-2) });
    const seen = await today(agent);
    expect(seen.comingUp).toEqual([{ id: friday.interaction.id, subject: 'On Friday', contacts: [{ id }] }]);
    expect(seen.justLogged[0]).toEqual({ id: call.interaction.id, type: { key: 'CALL' } });
    expect((await today(other)).comingUp).toEqual([]);
  });

  it('takes two statements, whatever is on it', async () => {
    const texts = await api.statements(() => today(agent));
    expect(texts.filter((text) => !/\bsession\b/.test(text))).toHaveLength(2);
  });
});
