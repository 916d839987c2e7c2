import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleKey } from '@heed/domain';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { Client } from '../client';
import { UNDO } from '../interactions/interaction-documents';
import type { LogScene } from '../log-scene';
import { ACCEPT, DISMISS, SNOOZE, SUGGESTIONS } from './suggestion-documents';
import { angryCall, REACH } from './suggestion-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let scene: LogScene;

beforeAll(async () => {
  // Wednesday: two business days later is Friday.
  ({ api, owner, agent, other, scene } = await bootTeam({ daysLater: 3 }));
}, 60_000);
afterAll(() => api.close());

const report = async (by: Client, id: string) => {
  const { contact } = await by.request(SUGGESTIONS, { id });
  if (!contact) throw new Error('There is no such contact.');
  return contact;
};
const rules = async (by: Client, id: string) => (await report(by, id)).suggestions.open.map(({ rule }) => rule);
const silence = async (by: Client, id: string, rule: RuleKey) =>
  (await report(by, id)).suggestions.silent.find((one) => one.rule === rule)?.reason;
const open = async (by: Client, id: string) => {
  const [first] = (await report(by, id)).suggestions.open;
  if (!first) throw new Error('Nothing is suggested.');
  return { contactId: id, rule: first.rule, subjectKey: first.subjectKey };
};

const angry = async (given?: Parameters<typeof angryCall>[1]) =>
  (await angryCall({ api, owner, agent, scene }, given)).contactId;

describe('suggestions', () => {
  it('are snoozed until their time, and undo brings them back', async () => {
    const id = await angry();
    const until = new Date(api.clock.now().getTime() + 3_600_000).toISOString();
    const input = { id: uuid(), ...(await open(agent.client, id)), until };
    const { snoozeSuggestion } = await agent.client.request(SNOOZE, { input });
    expect(snoozeSuggestion).toMatchObject({ contact: { suggestions: { open: [] } }, userErrors: [] });
    expect(await silence(agent.client, id, 'AFTER_NEGATIVE')).toBe('SNOOZED');
    await agent.client.request(UNDO, { input: { changeId: String(snoozeSuggestion.change?.id) } });
    expect(await rules(agent.client, id)).toEqual(['AFTER_NEGATIVE']);
    await agent.client.request(SNOOZE, { input: { ...input, id: uuid() } });
    api.clock.advance({ hours: 2 });
    expect(await rules(agent.client, id)).toEqual(['AFTER_NEGATIVE']);
    const late = await agent.client.request(SNOOZE, { input });
    expect(late.snoozeSuggestion).toMatchObject({ change: { id: snoozeSuggestion.change?.id }, userErrors: [] });
  });

  it('quote whole words of what was said, however long', async () => {
    const id = await angry({ theirWords: 'Nobody answers. '.repeat(100) });
    const { open: suggested } = (await report(agent.client, id)).suggestions;
    expect(suggested[0]?.evidence[0]?.text).toMatch(/^(Nobody answers. )+Nobody( answers.)?…$/);
    expect(suggested[0]?.evidence[0]?.text.length).toBeGreaterThan(280);
  });

  it('are dismissed once however often it is sent, for everybody', async () => {
    const id = await angry();
    const input = { id: uuid(), ...(await open(agent.client, id)), reason: 'WRONG' as const };
    const first = await agent.client.request(DISMISS, { input });
    const again = await agent.client.request(DISMISS, { input });
    expect(again.dismissSuggestion.change?.id).toBe(first.dismissSuggestion.change?.id);
    expect(await silence(owner.client, id, 'AFTER_NEGATIVE')).toBe('DISMISSED');
    const changed = await agent.client.request(DISMISS, { input: { ...input, reason: 'NOT_USEFUL' } });
    expect(changed.dismissSuggestion.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    const { history } = await report(owner.client, id);
    expect(history.nodes[0]).toMatchObject({ operation: 'dismissSuggestion', subject: 'SUGGESTION' });
    expect(history.nodes[0]?.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['Suggestion.rule', 'Suggestion.kind', 'Suggestion.reason']),
    );
  });

  it('are accepted after the talk that closed them', async () => {
    const id = await angry();
    const suggestion = await open(agent.client, id);
    const call = scene.aCall(id);
    await scene.logged(agent.client, call);
    expect(await rules(agent.client, id)).toEqual([]);
    const accept = (interactionId: string | null) =>
      agent.client.request(ACCEPT, { input: { id: uuid(), ...suggestion, interactionId } });
    expect((await accept(String(call.id))).acceptSuggestion).toMatchObject({
      userErrors: [],
      change: { viewerCanUndo: true },
    });
    expect((await accept(uuid())).acceptSuggestion.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await accept(null)).acceptSuggestion.userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  });

  it('are accepted after the plan that covers them', async () => {
    const id = await angry();
    const suggestion = await open(agent.client, id);
    const occurredAt = new Date(api.clock.now().getTime() + 86_400_000).toISOString();
    const plan = scene.aCall(id, { occurredAt, status: 'PLANNED', outcome: null });
    await scene.logged(agent.client, plan);
    expect(await silence(agent.client, id, 'AFTER_NEGATIVE')).toBe('PLANNED');
    const input = { id: uuid(), ...suggestion, interactionId: plan.id };
    expect((await agent.client.request(ACCEPT, { input })).acceptSuggestion.userErrors).toEqual([]);
  });

  it('that are not open any more, or for a time that is not ahead, are refused', async () => {
    const id = await angry();
    const suggestion = await open(agent.client, id);
    const snooze = async (given: object) => {
      const until = new Date(api.clock.now().getTime() + 60_000).toISOString();
      const input = { id: uuid(), ...suggestion, until, ...given };
      const { snoozeSuggestion } = await agent.client.request(SNOOZE, { input });
      return snoozeSuggestion.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
    };
    expect(await snooze({ until: api.clock.now().toISOString() })).toEqual(['INVALID until']);
    expect(await snooze({ until: '2028-11-22T09:00:00.000Z' })).toEqual(['INVALID until']);
    expect(await snooze({ subjectKey: 'contact' })).toEqual(['WRONG_STATE subjectKey']);
    expect(await snooze({ contactId: uuid() })).toEqual(['NOT_FOUND contactId']);
    expect(await snooze({})).toEqual([]);
    expect(await snooze({})).toEqual(['WRONG_STATE subjectKey']);
  });

  it("of a colleague's contact may not be silenced by others, nor by who only reads", async () => {
    const id = await angry({ ownerId: agent.id });
    const input = { id: uuid(), ...(await open(agent.client, id)), reason: 'WRONG' as const };
    const { dismissSuggestion } = await other.client.request(DISMISS, { input });
    expect(dismissSuggestion.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const reader = await api.signInAs('READ_ONLY');
    expect((await reader.client.reply(DISMISS, { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('tell nothing of what a viewer may not read, nor does the history of their decisions', async () => {
    const id = await scene.aContact(owner.client, REACH);
    const promise = { id: uuid(), text: 'Look into the theft', direction: 'OURS' } as const;
    const call = scene.aCall(id, {
      visibility: 'PRIVATE',
      promises: [promise],
      feeling: 'UPSET',
      direction: 'INBOUND',
    });
    await scene.logged(agent.client, call);
    const before = await report(other.client, id);
    const input = { id: uuid(), ...(await open(agent.client, id)), reason: 'ALREADY_DONE' as const };
    const { dismissSuggestion } = await agent.client.request(DISMISS, { input });
    expect(dismissSuggestion.userErrors).toEqual([]);
    expect(await report(other.client, id)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(promise.id);
    expect((await report(agent.client, id)).history.nodes[0]?.operation).toBe('dismissSuggestion');
  });

  it('lead from an angry call to its sentence after two business days, and a talk closes them', async () => {
    // By a key, for no session lasts that long unused.
    const { client } = await api.withKey('WRITE');
    const id = await scene.aContact(client, REACH);
    const words = { feeling: 'UPSET', direction: 'INBOUND', theirWords: 'Third time I call about this.' } as const;
    const call = scene.aCall(id, words);
    await scene.logged(client, call);
    expect(await rules(client, id)).toEqual([]);
    api.clock.advance({ days: 2 });
    const { suggestions } = await report(client, id);
    expect(suggestions.open).toEqual([
      expect.objectContaining({
        rule: 'AFTER_NEGATIVE',
        contact: { id, nameToUse: 'Mia' },
        evidence: [expect.objectContaining({ text: 'Third time I call about this.', interaction: call.id })],
        step: expect.objectContaining({ channel: 'PHONE', address: '+4930901820' }),
      }),
    ]);
    expect(suggestions.silent.map(({ rule }) => rule)).toEqual(expect.not.arrayContaining(['AFTER_NEGATIVE']));
    await scene.logged(client, scene.aCall(id));
    expect(await rules(client, id)).toEqual([]);
  });
});
