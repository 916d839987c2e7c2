import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import type { LogInteractionInput } from '../generated/graphql';
import { DELETE, EDIT, HISTORY, RESTORE, UNDO } from '../interactions/interaction-documents';
import { KEEP_PROMISE, RECORD_PREFERENCE, UPDATE_PAIN_POINT } from '../contact-page/learned-documents';
import { LogScene } from '../log-scene';
import { HEAR } from '../proposals/hear-documents';
import { MARK_PASSAGE } from '../proposals/proposal-documents';
import { aReminder } from '../reminders/reminder-scene';
import {
  CANCEL_REMINDER,
  COMPLETE_REMINDER,
  COMPLETE_REMINDERS,
  CREATE_REMINDER,
  LIST_REMINDERS,
  READ_REMINDER,
  SKIP_REMINDER,
  SNOOZE_REMINDER,
  UPDATE_REMINDER,
} from '../reminders/reminder-documents';
import { PAGE, WHOLE_ANSWER } from './statement-documents';
import { ACCEPT, DISMISS, SNOOZE, SUGGESTIONS } from '../suggestions/suggestion-documents';

describe('the number of statements', () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;
  let contactId: string;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
    contactId = await scene.aContact(owner.client);
  });
  afterAll(() => api.close());

  const count = async (work: () => Promise<unknown>) => {
    const texts = await api.statements(work);
    return texts.filter((text) => !/\bsession\b/.test(text)).length;
  };
  const expectFew = async (command: () => Promise<unknown>) => {
    let answer: unknown;
    expect(await count(async () => (answer = await command()))).toBeLessThanOrEqual(7);
    expect(JSON.stringify(answer)).toContain('"userErrors":[]');
  };
  const full = (n: number): LogInteractionInput => ({
    ...scene.aCall(contactId),
    painPoints: Array.from({ length: n }, () => ({ id: uuid(), title: 'Waits', category: 'PROCESS_WAIT' as const })),
    promises: Array.from({ length: n }, () => ({ id: uuid(), text: 'Call', direction: 'OURS' as const })),
  });

  it.each([1, 20])('is at most seven for a log of %i pain points and promises with its whole answer', async (n) => {
    const log = () => owner.client.request(WHOLE_ANSWER, { input: full(n) });
    expect(await count(log)).toBeLessThanOrEqual(7);
  });

  it('is the same for a note of quick capture, and one more where it names people', async () => {
    const log = (given: Partial<LogInteractionInput>) =>
      count(() => owner.client.request(WHOLE_ANSWER, { input: { ...scene.aCall(contactId), ...given } }));
    const marks = '!call tomorrow #waits ~mornings :)';
    expect(await log({ rawText: marks })).toBeLessThanOrEqual(7);
    expect(await log({ rawText: `${marks} @Ana Brandt @Mia Wolf` })).toBeLessThanOrEqual(8);
    const reminded = await log({ reminders: [{ id: uuid(), title: 'Ask', dueDate: '2026-11-24' }] });
    expect(await log({ rawText: `${marks} >next tuesday ask` })).toBe(reminded);
  });

  it('is as small for what is heard in a note', async () => {
    const { client } = owner;
    const input = scene.aCall(contactId, { body: 'The parcel came broken again.' });
    await scene.logged(client, input);
    const painPoint = { id: uuid(), title: 'Broken', category: 'PRODUCT' } as const;
    const passage = { id: uuid(), interactionId: input.id, from: 4, to: 10, kind: 'PAIN_POINT', painPoint } as const;
    // One of them for what still waits in the answer.
    expect(await count(() => client.request(MARK_PASSAGE, { input: passage }))).toBeLessThanOrEqual(8);
    expect(
      await count(() => client.request(HEAR, { input: { contactId, text: '@Mia Wolf !call' } })),
    ).toBeLessThanOrEqual(4);
  });

  it('is at most three for the whole page, however much stands on it', async () => {
    expect(await count(() => owner.client.request(PAGE, { id: contactId }))).toBeLessThanOrEqual(3);
  });

  it('is at most four to write anything else, and three more to answer', async () => {
    const input = full(3);
    await scene.logged(owner.client, input);
    const { client } = owner;
    const first = (things: readonly { readonly id: string; readonly version: number }[]) => {
      const { id = '', version = 1 } = things.at(-1) ?? {};
      return { id, version };
    };
    const said = { key: 'PACE', value: 'slow', strength: 'LIKES', source: 'STAFF_OBSERVED' } as const;
    const commands: readonly (() => Promise<unknown>)[] = [
      () => client.request(EDIT, { input: { id: input.id, version: 1, occurredAt: '2026-11-20T09:00:00.000Z' } }),
      () => client.request(DELETE, { input: { id: input.id, version: 2 } }),
      () => client.request(RESTORE, { input: { id: input.id } }),
      () => client.request(RECORD_PREFERENCE, { input: { id: uuid(), contactId, ...said } }),
    ];
    for (const command of commands) await expectFew(command);
    const { contact: now } = await scene.logged(client, full(1));
    await expectFew(() => client.request(KEEP_PROMISE, { input: first(now.promises) }));
    await expectFew(() =>
      client.request(UPDATE_PAIN_POINT, { input: { ...first(now.painPoints), title: 'Waits long' } }),
    );
    const { contact: shown } = await client.request(HISTORY, { id: contactId, first: 1 });
    const changeId = shown?.history.nodes[0]?.id ?? '';
    await expectFew(() => client.request(UNDO, { input: { changeId } }));
  });

  it('is as small for whatever is done with a suggestion', async () => {
    const { client } = owner;
    const occurredAt = '2026-11-16T09:00:00.000Z';
    const open = async () => {
      const id = await scene.aContact(client, { phone: '+49 30 901820' });
      await scene.logged(client, scene.aCall(id, { occurredAt, direction: 'INBOUND', feeling: 'UPSET' }));
      const { contact } = await client.request(SUGGESTIONS, { id });
      const { rule, subjectKey } = contact?.suggestions.open[0] ?? { rule: 'AFTER_NEGATIVE', subjectKey: '' };
      return { id: uuid(), contactId: id, rule, subjectKey };
    };
    const [later, wrong, done] = [await open(), await open(), await open()];
    const { interaction } = await scene.logged(client, scene.aCall(done.contactId));
    await expectFew(() => client.request(SNOOZE, { input: { ...later, until: '2026-12-01T09:00:00.000Z' } }));
    await expectFew(() => client.request(DISMISS, { input: { ...wrong, reason: 'WRONG' } }));
    await expectFew(() => client.request(ACCEPT, { input: { ...done, interactionId: interaction.id } }));
  });

  it('is as small for a reminder', async () => {
    const { client } = owner;
    const [one, other] = [aReminder({ contactId }), aReminder({ contactId, recurrence: { rule: 'FREQ=WEEKLY' } })];
    const until = '2026-12-01T09:00:00.000Z';
    await expectFew(() => client.request(CREATE_REMINDER, { input: one }));
    await client.request(CREATE_REMINDER, { input: other });
    await expectFew(() => client.request(UPDATE_REMINDER, { input: { id: one.id, version: 1, title: 'Ask again' } }));
    await expectFew(() => client.request(SNOOZE_REMINDER, { input: { id: one.id, version: 2, until } }));
    await expectFew(() => client.request(COMPLETE_REMINDER, { input: { id: one.id, version: 3 } }));
    await expectFew(() => client.request(SKIP_REMINDER, { input: { id: other.id, version: 1 } }));
    api.clock.advance({ seconds: 61 });
    await expectFew(() => client.request(COMPLETE_REMINDERS, { input: { ids: [other.id] } }));
    expect(await count(() => client.request(LIST_REMINDERS, { filter: { contactId } }))).toBeLessThanOrEqual(4);
    expect(await count(() => client.request(READ_REMINDER, { text: 'tomorrow at 9' }))).toBeLessThanOrEqual(4);
    await expectFew(() => client.request(CANCEL_REMINDER, { input: { id: other.id, version: 3 } }));
  });
});
