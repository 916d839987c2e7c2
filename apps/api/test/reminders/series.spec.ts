import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import type { CreateReminderInput } from '../generated/graphql';
import { DELETE, RESTORE } from '../interactions/interaction-documents';
import type { LogScene } from '../log-scene';
import {
  cancel,
  complete,
  create,
  made,
  reasons,
  remindersOf,
  show,
  skip,
  snooze,
  undo,
  update,
} from './reminder-scene';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  ({ api, owner, agent, scene } = await bootTeam());
}, 60_000);
afterAll(() => api.close());

// The clock of the specs stands at Sunday 22 November 2026, 10:00 in Berlin.
const EVERY_SECOND_TUESDAY = { rule: 'INTERVAL=2;FREQ=WEEKLY;BYDAY=TU' };
const tuesdays = (given: Partial<CreateReminderInput> = {}) =>
  made(agent.client, { dueAt: '2026-11-23T08:00:00.000Z', recurrence: EVERY_SECOND_TUESDAY, ...given });

describe('a reminder that comes round', () => {
  it('begins with the first day its rule has, and says what comes then', async () => {
    const reminder = await tuesdays({ leadMinutes: [30, 1440, 30] });
    expect(reminder).toMatchObject({ dueAt: '2026-11-24T08:00:00.000Z', state: 'SCHEDULED', leadMinutes: [1440, 30] });
    expect(reminder.recurrence).toEqual({
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      anchor: 'FIXED',
      text: 'every second Tuesday at 09:00',
      next: ['2026-12-08T08:00:00.000Z', '2026-12-22T08:00:00.000Z', '2027-01-05T08:00:00.000Z'],
      occurrence: 1,
    });
  });

  it('moves on when it is done or skipped, and comes back with undo', async () => {
    const { id } = await tuesdays();
    const done = await complete(agent.client, { id, version: 1 });
    const second = { dueAt: '2026-12-08T08:00:00.000Z', state: 'SCHEDULED', completedAt: null };
    expect(done.reminder).toMatchObject({ ...second, version: 2, recurrence: { occurrence: 2 } });
    expect(done.change?.fields.map(({ field }) => field)).toEqual(['Reminder.dueAt']);
    expect(await undo(agent.client, done.change?.id)).toEqual([]);
    expect(await show(agent.client, id)).toMatchObject({ dueAt: '2026-11-24T08:00:00.000Z', version: 3 });
    const again = await complete(agent.client, { id, version: 3 });
    expect(again.reminder).toMatchObject(second);
    const { reminder, change } = await skip(agent.client, { id, version: 4 });
    expect(reminder).toMatchObject({ dueAt: '2026-12-22T08:00:00.000Z', recurrence: { occurrence: 3 } });
    expect(await undo(agent.client, again.change?.id)).toEqual(['CONFLICT']);
    expect(await undo(agent.client, change?.id)).toEqual([]);
    expect(await show(agent.client, id)).toMatchObject({ ...second, version: 6 });
  });

  it('leaves out the times that were missed, and counts them', async () => {
    const { id } = await tuesdays({ dueAt: '2026-10-27T08:00:00.000Z', recurrence: { rule: 'FREQ=DAILY' } });
    const { reminder } = await complete(agent.client, { id, version: 1 });
    expect(reminder).toMatchObject({ dueAt: '2026-11-23T08:00:00.000Z', recurrence: { occurrence: 28 } });
  });

  it('keeps its wall time when the clocks change', async () => {
    const { id } = await tuesdays({ dueAt: '2027-03-27T08:00:00.000Z', recurrence: { rule: 'FREQ=DAILY' } });
    const { reminder } = await complete(agent.client, { id, version: 1 });
    expect(reminder?.dueAt).toBe('2027-03-28T07:00:00.000Z');
  });

  it('is counted from the day it is done when its anchor says so', async () => {
    const recurrence = { rule: 'FREQ=DAILY;INTERVAL=3', anchor: 'AFTER_COMPLETION' } as const;
    const { id } = await tuesdays({ dueAt: '2026-11-20T08:00:00.000Z', recurrence });
    const { reminder } = await complete(agent.client, { id, version: 1 });
    expect(reminder).toMatchObject({
      dueAt: '2026-11-25T08:00:00.000Z',
      recurrence: { text: '3 days after it is done at 09:00' },
    });
  });

  it('of days stays one of days', async () => {
    const recurrence = { rule: 'FREQ=MONTHLY;BYMONTHDAY=31' };
    const reminder = await made(agent.client, { dueDate: '2026-12-01', recurrence });
    expect(reminder).toMatchObject({ dueAt: null, dueDate: '2026-12-31' });
    expect(reminder.recurrence?.next).toEqual([
      '2027-01-30T23:00:00.000Z',
      '2027-03-30T22:00:00.000Z',
      '2027-05-30T22:00:00.000Z',
    ]);
  });

  it('is done with its last time, and called off when that is skipped', async () => {
    const recurrence = { rule: 'FREQ=DAILY;COUNT=2' };
    const at = api.clock.now().toISOString();
    for (const [close, state] of [
      [complete, 'DONE'],
      [skip, 'CANCELED'],
    ] as const) {
      const { id } = await tuesdays({ recurrence });
      await complete(agent.client, { id, version: 1 });
      const { reminder } = await close(agent.client, { id, version: 2 });
      expect(reminder).toMatchObject({
        state,
        completedAt: at,
        dueAt: '2026-11-24T08:00:00.000Z',
        recurrence: { next: [] },
      });
      expect(reasons(await complete(agent.client, { id, version: 3 }))).toEqual(['WRONG_STATE ']);
    }
  });

  it('ends when it is called off', async () => {
    const { id } = await tuesdays();
    const { reminder, change } = await cancel(agent.client, { id, version: 1 });
    expect(reminder).toMatchObject({ state: 'CANCELED', dueAt: '2026-11-24T08:00:00.000Z' });
    expect(await undo(agent.client, change?.id)).toEqual([]);
  });

  it('stays where it is when this time of it sleeps', async () => {
    const { id } = await tuesdays();
    const slept = await snooze(agent.client, { id, version: 1, until: '2026-12-09T08:00:00.000Z' });
    expect(slept.reminder).toMatchObject({ dueAt: '2026-11-24T08:00:00.000Z', state: 'SNOOZED' });
    const { reminder } = await complete(agent.client, { id, version: 2 });
    expect(reminder).toMatchObject({ dueAt: '2026-12-08T08:00:00.000Z', state: 'SCHEDULED', snoozedUntil: null });
  });

  it('goes with the interaction it came from, its closed times too, and comes back with it', async () => {
    const contactId = await scene.aContact(owner.client);
    const { interaction } = await scene.logged(agent.client, scene.aCall(contactId));
    const { id } = await tuesdays({ contactId, sourceInteractionId: interaction.id });
    const { change } = await complete(agent.client, { id, version: 1 });
    await agent.client.request(DELETE, { input: { id: interaction.id, version: 1 } });
    expect(await show(agent.client, id)).toBeNull();
    await agent.client.request(RESTORE, { input: { id: interaction.id } });
    expect(await show(agent.client, id)).toMatchObject({ recurrence: { occurrence: 2 } });
    expect((await remindersOf(agent.client, contactId)).open).toHaveLength(1);
    expect(await undo(agent.client, change?.id)).toEqual(['CONFLICT']);
  });

  it('comes up once when it is skipped that does not come round: it is called off instead', async () => {
    const { id } = await made(agent.client);
    expect(reasons(await skip(agent.client, { id, version: 1 }))).toEqual(['WRONG_STATE ']);
    expect(reasons(await skip(agent.client, { id: uuid(), version: 1 }))).toEqual(['NOT_FOUND id']);
  });
});

describe('how it comes round', () => {
  it('is refused with what is wrong', async () => {
    const wrong = async (rule: string, more: Partial<CreateReminderInput> = {}) => {
      const answer = await create(agent.client, { recurrence: { rule }, ...more });
      return [...reasons(answer), ...answer.userErrors.map(({ message }) => message)];
    };
    expect(await wrong('FREQ=HOURLY')).toEqual([
      'INVALID recurrence.rule',
      'That is too frequent: a reminder comes up once a day at the most. Use FREQ=DAILY.',
    ]);
    expect(await wrong('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toEqual([
      'INVALID recurrence.rule',
      'This never happens: there is no such day. Choose another day or another distance.',
    ]);
    expect((await wrong('FREQ=DAILY', { timeZone: 'Mars/Base' }))[0]).toBe('INVALID timeZone');
    expect((await wrong('FREQ=DAILY', { dueAt: null }))[0]).toBe('REQUIRED dueAt');
    expect((await wrong('FREQ=DAILY', { leadMinutes: [0] }))[0]).toBe('INVALID leadMinutes');
    expect((await wrong('FREQ=DAILY', { leadMinutes: [1, 2, 3, 4] }))[0]).toBe('TOO_MANY leadMinutes');
  });

  it('changes, ends and begins, and stays where nothing else is said', async () => {
    const { id } = await tuesdays();
    await complete(agent.client, { id, version: 1 });
    const same = { dueAt: '2026-12-08T08:00:00.000Z', recurrence: EVERY_SECOND_TUESDAY, leadMinutes: [] };
    expect((await update(agent.client, { id, version: 2, ...same })).change).toBeNull();
    const later = await update(agent.client, { id, version: 2, dueAt: '2026-12-15T09:30:00.000Z' });
    const second = { occurrence: 2, text: 'every second Tuesday at 10:30' };
    expect(later.reminder?.recurrence).toMatchObject({
      ...second,
      next: ['2026-12-29T09:30:00.000Z', {}, {}].map(() => expect.any(String)),
    });
    const weekly = await update(agent.client, { id, version: 3, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE' } });
    expect(weekly.reminder).toMatchObject({ dueAt: '2026-12-16T09:30:00.000Z', recurrence: { occurrence: 1 } });
    const once = await update(agent.client, { id, version: 4, recurrence: null, leadMinutes: [10] });
    expect(once.reminder).toMatchObject({ dueAt: '2026-12-16T09:30:00.000Z', recurrence: null, leadMinutes: [10] });
    const fields = once.change?.fields.map(({ field, before, after }) => [field, before, after]);
    expect(fields).toEqual([
      ['Reminder.recurrence', 'FREQ=WEEKLY;BYDAY=WE', null],
      ['Reminder.anchor', 'FIXED', null],
      ['Reminder.leadMinutes', null, [10]],
    ]);
  });

  it('is refused on another day than its own, and at a time that was closed', async () => {
    const { id } = await tuesdays();
    const wednesday = await update(agent.client, { id, version: 1, dueAt: '2026-12-09T08:00:00.000Z' });
    expect(reasons(wednesday)).toEqual(['INVALID dueAt']);
    await complete(agent.client, { id, version: 1 });
    const back = await update(agent.client, { id, version: 2, dueAt: '2026-11-24T08:00:00.000Z' });
    expect(reasons(back)).toEqual(['INVALID dueAt']);
  });
});
