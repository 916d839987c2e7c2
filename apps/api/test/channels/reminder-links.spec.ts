import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeReminderLinks } from '../../src/channels/links/make-reminder-links';
import type { Principal } from '../../src/platform/principal';
import { Api, type SignedIn } from '../api';
import type { CreateReminderInput } from '../generated/graphql';
import { complete, made, undo, update } from '../reminders/reminder-scene';
import { LINK, REMINDER_STATE, USE_LINK } from './link-documents';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  agent = await api.signInAs('AGENT');
});
afterAll(() => api.close());

const principalOf = (id: string): Principal => ({
  kind: 'USER',
  id,
  name: 'Ada',
  workspaceId: api.workspaceId,
  role: 'AGENT',
});
const look = async (token: string) => (await api.visitor().request(LINK, { token })).reminderLink;
const use = async (token: string) => (await api.visitor().request(USE_LINK, { input: { token } })).useReminderLink;
const stateOf = async (id: string) => (await agent.client.request(REMINDER_STATE, { id })).reminder;

/** A reminder of the agent's, and the links of its mail. */
async function mailed(given: Partial<CreateReminderInput> = {}) {
  const { id, version } = await made(agent.client, { title: 'Call Ada', dueDate: '2026-11-22', ...given });
  const { DONE = '', SNOOZE = '' } = (await linksOf(id)) ?? {};
  return { id, version, done: DONE, snooze: SNOOZE };
}

async function linksOf(id: string) {
  const now = api.clock.now().toISOString();
  const tokens = await api.database.inWorkspace(principalOf(agent.id), (db) =>
    makeReminderLinks(db, principalOf(agent.id), [id], now),
  );
  return tokens.get(id);
}
const linkOf = async (id: string) => (await linksOf(id))?.DONE ?? '';
let stillOpen = '';

const NOTHING = { title: null, contactName: null, action: null, dueText: null };

describe('a link in a mail', () => {
  it('says what it would do, and does nothing by being looked at', async () => {
    const { id, done, snooze } = await mailed();
    const shown = { usable: true, reason: null, title: 'Call Ada', contactName: null, dueText: 'Due today' };
    expect(await look(done)).toEqual({ ...shown, action: 'DONE' });
    expect(await look(snooze)).toEqual({ ...shown, action: 'SNOOZE' });
    expect(await stateOf(id)).toMatchObject({ state: 'DUE', version: 1 });
  });

  it('does it once, as the member, who may take it back', async () => {
    const { id, done } = await mailed();
    expect(await use(done)).toEqual({ done: true, text: '“Call Ada” is done.', userErrors: [] });
    expect(await stateOf(id)).toMatchObject({ state: 'DONE' });
    expect(await use(done)).toMatchObject({ done: false, userErrors: [{ code: 'LINK_EXPIRED' }] });
    expect(await look(done)).toEqual({ ...NOTHING, usable: false, reason: 'USED' });
    const changes = await api.database.inWorkspace(principalOf(agent.id), (db) =>
      db.query<{ id: string; actor_id: string; operation: string }>(
        `SELECT id, actor_id, operation FROM change_record WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`,
        [id],
      ),
    );
    expect(changes).toMatchObject([{ actor_id: agent.id, operation: 'completeReminder' }]);
    expect(await undo(agent.client, changes[0]?.id)).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'DUE' });
  });

  it('puts it off to tomorrow at nine on the clocks of the member', async () => {
    const { id, snooze } = await mailed();
    expect(await use(snooze)).toMatchObject({ done: true, text: '“Call Ada” comes up again tomorrow at 09:00.' });
    expect(await stateOf(id)).toMatchObject({ state: 'SNOOZED', snoozedUntil: '2026-11-23T08:00:00.000Z' });
  });

  it('does it once of many who send it at once', async () => {
    const { done } = await mailed();
    const all = await Promise.all(Array.from({ length: 6 }, () => use(done)));
    expect(all.filter((one) => one.done)).toHaveLength(1);
  });

  it('does nothing once its reminder is settled or put off', async () => {
    const { id, version, done, snooze } = await mailed();
    await complete(agent.client, { id, version });
    expect(await look(snooze)).toEqual({ ...NOTHING, usable: false, reason: 'CLOSED' });
    expect(await use(done)).toMatchObject({ done: false, userErrors: [{ code: 'WRONG_STATE' }] });
    const other = await mailed();
    await use(other.snooze);
    expect(await look(other.done)).toMatchObject({ usable: false, reason: 'CLOSED' });
  });

  it('does nothing once somebody else is to do it', async () => {
    const { id, version, done } = await mailed();
    await update(agent.client, { id, version, assigneeId: owner.id });
    expect(await look(done)).toEqual({ ...NOTHING, usable: false, reason: 'CLOSED' });
    expect(await use(done)).toMatchObject({ done: false, userErrors: [{ code: 'WRONG_STATE' }] });
  });

  it.each(['', 'none', 'x'.repeat(43), 'x'.repeat(101), '0\u0000'])('does nothing as %j', async (token) => {
    expect(await look(token)).toEqual({ ...NOTHING, usable: false, reason: 'UNKNOWN' });
    expect(await use(token)).toMatchObject({ done: false, userErrors: [{ code: 'LINK_EXPIRED' }] });
  });

  it('keeps its hash alone', async () => {
    const { done } = await mailed();
    const rows = await api.database.global((db) => db.query('SELECT * FROM reminder_link'));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(done);
  });

  it('does nothing after a week, and nothing for who left', async () => {
    const [first, second] = [await mailed(), await mailed()];
    stillOpen = first.id;
    const leave = (active: boolean) =>
      api.database.inWorkspace({ ...principalOf(owner.id), role: 'OWNER' }, (db) =>
        db.query('UPDATE membership SET active = $2 WHERE id = $1', [agent.id, active]),
      );
    await leave(false);
    expect(await look(second.done)).toEqual({ ...NOTHING, usable: false, reason: 'UNKNOWN' });
    expect(await use(second.done)).toMatchObject({ done: false });
    await leave(true);
    expect(await look(second.done)).toMatchObject({ usable: true });
    api.clock.advance({ days: 7 });
    expect(await look(first.done)).toEqual({ ...NOTHING, usable: false, reason: 'EXPIRED' });
    expect(await use(first.done)).toMatchObject({ done: false, userErrors: [{ code: 'LINK_EXPIRED' }] });
  });

  it('is not guessed by the thousand, and works all the same for who has it', async () => {
    const id = stillOpen;
    const visitor = api.visitor();
    const all = await Promise.all(
      Array.from({ length: 130 }, (_, nr) => visitor.reply(LINK, { token: `guess ${nr}` })),
    );
    const refused = all.filter(({ status }) => status === 429);
    expect((await look(await linkOf(id))).usable).toBe(true);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
