import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import type { AddPushDeviceInput, UpdateNotificationSettingsInput } from '../generated/graphql';
import { undo } from '../reminders/reminder-scene';
import { ADD_DEVICE, REMOVE_DEVICE, SETTINGS, UPDATE_SETTINGS } from './notification-documents';

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  agent = await api.signInAs('AGENT');
}, 60_000);
afterAll(() => api.close());

const settings = async (of: SignedIn) => (await of.client.request(SETTINGS)).notificationSettings;
const update = async (of: SignedIn, input: UpdateNotificationSettingsInput) =>
  (await of.client.request(UPDATE_SETTINGS, { input })).updateNotificationSettings;
const aDevice = (given: Partial<AddPushDeviceInput> = {}) => ({
  ...{ id: uuid(), label: 'Laptop', endpoint: `https://push.example.com/${uuid()}` },
  ...{ p256dh: 'k'.repeat(87), auth: 's'.repeat(22), ...given },
});
const add = async (of: SignedIn, input: AddPushDeviceInput) =>
  (await of.client.request(ADD_DEVICE, { input })).addPushDevice;
const remove = async (of: SignedIn, id: AddPushDeviceInput['id']) =>
  (await of.client.request(REMOVE_DEVICE, { input: { id } })).removePushDevice;
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code);
const labels = async (of: SignedIn) => (await settings(of)).devices.map(({ label }) => label);

describe('how a member is told', () => {
  it('holds by default before anything was chosen', async () => {
    expect(await settings(agent)).toMatchObject({ id: agent.id, version: 0, devices: [], calendarFeed: null });
  });

  it('changes for that member alone, in what was given, and is taken back', async () => {
    const [before, others] = [await settings(agent), await settings(owner)];
    const chosen = { version: 0, digestAt: 400, quietDays: ['SUNDAY', 'MONDAY'] } as const;
    const answered = await update(agent, { ...chosen, quietDays: [...chosen.quietDays] });
    expect(answered.settings).toEqual({ ...before, version: 1, digestAt: 400, quietDays: ['MONDAY', 'SUNDAY'] });
    expect(await settings(owner)).toEqual(others);
    expect(await undo(owner.client, answered.change?.id)).not.toEqual([]);
    expect(await undo(agent.client, answered.change?.id)).toEqual([]);
    expect(await settings(agent)).toEqual(before);
  });

  it('is not changed by who read an older version', async () => {
    const { version } = await settings(agent);
    await update(agent, { version, digestAt: 410 });
    const late = await update(agent, { version, digestAt: 420 });
    expect([codes(late), late.settings.digestAt]).toEqual([['CONFLICT'], 410]);
  });

  it.each([
    ['no minute of a day', { digestAt: 1440 }, ['INVALID']],
    ['quiet hours without an end', { quietFrom: 60, quietTo: null }, ['REQUIRED']],
    [
      'every day quiet',
      { quietDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] },
      ['INVALID'],
    ],
  ] as const)('refuses %s', async (_what, given, reasons) => {
    const { version } = await settings(agent);
    const quietDays = 'quietDays' in given ? [...given.quietDays] : undefined;
    expect(codes(await update(agent, { version, ...given, quietDays }))).toEqual(reasons);
    expect((await settings(agent)).version).toBe(version);
  });
});

describe('a device', () => {
  it('is added once however often it is sent, seen by its member alone, and removed by them', async () => {
    const input = aDevice({ label: 'Phone' });
    const [first, again] = [await add(agent, input), await add(agent, input)];
    expect([first.userErrors, again.change?.id]).toEqual([[], first.change?.id]);
    expect([await labels(agent), await labels(owner)]).toEqual([['Phone'], []]);
    expect(codes(await remove(owner, input.id))).toEqual(['NOT_FOUND']);
    const removed = await remove(agent, input.id);
    expect([removed.userErrors, removed.settings.devices]).toEqual([[], []]);
    expect(await undo(agent.client, removed.change?.id)).toEqual([]);
    expect(await labels(agent)).toEqual(['Phone']);
  });

  it('belongs to whoever signed in there last', async () => {
    const input = aDevice({ label: 'Till' });
    await add(agent, input);
    await add(owner, { ...input, id: uuid() });
    expect([await labels(agent), await labels(owner)]).toEqual([['Phone'], ['Till']]);
  });

  it.each([
    ['an address without TLS', { endpoint: 'http://push.example.com/1' }],
    ['half a key', { p256dh: 'k' }],
  ])('is refused with %s', async (_what, given) => {
    expect(codes(await add(agent, aDevice(given)))).toEqual(['INVALID']);
  });

  it('is one of at most twenty', async () => {
    while ((await labels(agent)).length < 20) await add(agent, aDevice());
    expect(codes(await add(agent, aDevice()))).toEqual(['TOO_MANY']);
  });
});
