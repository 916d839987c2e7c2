import { DEFAULT_CADENCES, DEFAULT_HOURS, RELATIONSHIP_KINDS } from '@heed/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { SETTINGS, UPDATE_CADENCE, UPDATE_CALENDAR } from './business-setting-documents';
import type { UpdateBusinessCalendarInput, UpdateCadenceInput } from '../generated/graphql';
import { UNDO } from '../interactions/interaction-documents';

let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
});
afterAll(() => api.close());

const settings = () => owner.client.request(SETTINGS);
const undo = async (changeId: string) =>
  (await owner.client.request(UNDO, { input: { changeId } })).undoChange.userErrors;
const reasons = (userErrors: readonly { readonly code: string; readonly field: readonly string[] }[]) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

describe('the hours of the business', () => {
  const update = async (input: UpdateBusinessCalendarInput) =>
    (await owner.client.request(UPDATE_CALENDAR, { input })).updateBusinessCalendar;
  const version = async () => (await settings()).businessCalendar.version;

  it('are Monday to Friday, 9 to 17, when a workspace begins', async () => {
    const { businessCalendar } = await settings();
    const first = { id: api.workspaceId, version: 1, hours: DEFAULT_HOURS, holidays: [], timeZone: 'Europe/Berlin' };
    // The clock stands on a Sunday.
    expect(businessCalendar).toEqual({ ...first, openNow: false });
  });

  it('change as they are said, in order, and back again', async () => {
    const before = await settings();
    const saturday = { day: 'SATURDAY', from: 600, to: 720 } as const;
    const sunday = { day: 'SUNDAY', from: 0, to: 1440 } as const;
    const hours = [sunday, saturday, { day: 'SATURDAY', from: 540, to: 600 } as const];
    const holidays = [
      { date: '2026-12-26', name: ' Boxing Day ' },
      { date: '2026-12-25', name: 'Christmas' },
    ];
    const { businessCalendar, change, userErrors } = await update({ version: 1, hours, holidays });
    expect(userErrors).toEqual([]);
    expect(businessCalendar).toEqual({
      version: 2,
      hours: [{ day: 'SATURDAY', from: 540, to: 600 }, saturday, sunday],
      holidays: [
        { date: '2026-12-25', name: 'Christmas' },
        { date: '2026-12-26', name: 'Boxing Day' },
      ],
    });
    expect((await settings()).businessCalendar.openNow).toBe(true);
    expect(change).toMatchObject({ subject: 'CALENDAR', viewerCanUndo: true });
    expect(change?.fields).toEqual([
      { field: 'BusinessCalendar.hours', before: DEFAULT_HOURS, after: businessCalendar?.hours },
      { field: 'BusinessCalendar.holidays', before: null, after: businessCalendar?.holidays },
    ]);
    expect(await undo(change?.id ?? '')).toEqual([]);
    const { version: now, ...rest } = (await settings()).businessCalendar;
    expect({ ...rest, version: 1 }).toEqual(before.businessCalendar);
    expect(now).toBe(3);
  });

  it('stay where nothing is given, and where it is given as it was', async () => {
    const before = await settings();
    const same = { version: await version(), hours: before.businessCalendar.hours };
    expect((await update(same)).change).toBeNull();
    expect((await update({ version: same.version, hours: null })).change).toBeNull();
    expect(await settings()).toEqual(before);
  });

  it('are refused with everything that is wrong', async () => {
    const { userErrors, businessCalendar } = await update({
      version: await version(),
      hours: [
        { day: 'MONDAY', from: 600, to: 500 },
        { day: 'TUESDAY', from: -1, to: 1441 },
        { day: 'FRIDAY', from: 540, to: 720 },
        { day: 'FRIDAY', from: 719, to: 800 },
      ],
      holidays: [
        { date: '2026-12-25', name: ' ' },
        { date: '2026-12-25', name: 'x'.repeat(61) },
      ],
    });
    expect(businessCalendar).toBeNull();
    expect(reasons(userErrors)).toEqual([
      'REQUIRED holidays.0.name',
      'TOO_LONG holidays.1.name',
      'INVALID hours.0.to',
      'INVALID hours.1.from',
      'INVALID hours.1.to',
      'INVALID hours.3',
      'ALREADY_EXISTS holidays.1',
    ]);
  });

  it('have no holiday on a date that does not exist', async () => {
    const input = { version: 1, holidays: [{ date: '2026-02-30', name: 'Never' }] };
    const { errors } = await owner.client.reply(UPDATE_CALENDAR, { input });
    expect(errors[0]?.message).toContain('There is no such date');
  });

  it('are shown as they are now to whoever changed older ones', async () => {
    const now = await version();
    const { businessCalendar, userErrors } = await update({ version: now - 1, hours: [] });
    expect(reasons(userErrors)).toEqual(['CONFLICT version']);
    expect(businessCalendar?.version).toBe(now);
  });
});

describe('cadences', () => {
  const update = async (input: UpdateCadenceInput) =>
    (await owner.client.request(UPDATE_CADENCE, { input })).updateCadence;
  const of = async (kind: string) => {
    const found = (await settings()).cadences.find((cadence) => cadence.kind === kind);
    return { id: found?.id ?? '', version: found?.version ?? 0 };
  };

  it('are there for every kind, in order, when a workspace begins', async () => {
    const { cadences } = await settings();
    expect(cadences).toEqual(
      RELATIONSHIP_KINDS.map((kind) => ({ id: expect.any(String), version: 1, kind, ...DEFAULT_CADENCES[kind] })),
    );
  });

  it('change what is given, and back again', async () => {
    const { cadence, change, userErrors } = await update({ ...(await of('CUSTOMER')), idealDays: 30 });
    expect(userErrors).toEqual([]);
    expect(cadence).toMatchObject({ version: 2, idealDays: 30, maxDays: 120, ceilingPer30Days: 8 });
    expect(change).toMatchObject({
      subject: 'CADENCE',
      viewerCanUndo: true,
      fields: [{ field: 'Cadence.idealDays', before: 60, after: 30 }],
    });
    expect(await undo(change?.id ?? '')).toEqual([]);
    expect((await settings()).cadences[0]).toMatchObject({ version: 3, idealDays: 60 });
  });

  it('are switched off by null, each and together', async () => {
    const { cadence, change } = await update({ ...(await of('PROSPECT')), idealDays: null, ceilingPer30Days: null });
    expect(cadence).toMatchObject({ idealDays: null, maxDays: null, ceilingPer30Days: null });
    expect(change?.fields.map(({ field }) => field).sort()).toEqual([
      'Cadence.ceilingPer30Days',
      'Cadence.idealDays',
      'Cadence.maxDays',
    ]);
    const again = await update({ ...(await of('PROSPECT')), idealDays: 3650, maxDays: null });
    expect(again.cadence).toMatchObject({ idealDays: 3650, maxDays: null });
  });

  it('are refused with what is wrong', async () => {
    const partner = await of('PARTNER');
    expect(reasons((await update({ ...partner, maxDays: 59 })).userErrors)).toEqual(['INVALID maxDays']);
    expect(reasons((await update({ ...partner, idealDays: 0, ceilingPer30Days: 101 })).userErrors)).toEqual([
      'INVALID idealDays',
      'INVALID ceilingPer30Days',
    ]);
    expect(reasons((await update({ ...(await of('OTHER')), maxDays: 10 })).userErrors)).toEqual(['INVALID maxDays']);
    expect(reasons((await update({ id: uuid(), version: 1, idealDays: 5 })).userErrors)).toEqual(['NOT_FOUND id']);
    const late = await update({ ...partner, version: 0, idealDays: 5 });
    expect(reasons(late.userErrors)).toEqual(['CONFLICT version']);
    expect(late.cadence).toMatchObject(partner);
  });
});

it('may be read by all and changed, or taken back, by leads alone', async () => {
  const manager = await api.signInAs('MANAGER');
  const agent = await api.signInAs('AGENT');
  const { cadences, businessCalendar } = await agent.client.request(SETTINGS);
  const [cadence] = cadences;
  const input = { id: cadence?.id ?? '', version: cadence?.version ?? 0, idealDays: 61 };
  const { updateCadence } = await agent.client.request(UPDATE_CADENCE, { input });
  expect(reasons(updateCadence.userErrors)).toEqual(['FORBIDDEN ']);
  const hours = { version: businessCalendar.version, hours: [] };
  expect((await agent.client.reply(UPDATE_CALENDAR, { input: hours })).status).toBe(403);
  const changed = await manager.client.request(UPDATE_CADENCE, { input });
  const changeId = changed.updateCadence.change?.id ?? '';
  const refused = await agent.client.request(UNDO, { input: { changeId } });
  expect(refused.undoChange.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await undo(changeId)).toEqual([]);
});
