import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, type SignedIn } from '../api';
import { READ_REMINDER } from './reminder-documents';

let api: Api;
let agent: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  agent = await api.signInAs('AGENT');
}, 60_000);
afterAll(() => api.close());

const read = async (text: string, timeZone?: string) =>
  (await agent.client.request(READ_REMINDER, { text, timeZone })).readReminder;

describe('plain words', () => {
  it('are read as a reminder and said back', async () => {
    expect(await read('call Amira every second Tuesday at 09:00')).toEqual({
      title: 'call Amira',
      dueAt: '2026-11-24T08:00:00.000Z',
      dueDate: null,
      timeZone: 'Europe/Berlin',
      recurrence: {
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        anchor: 'FIXED',
        text: 'every second Tuesday at 09:00',
        next: ['2026-12-08T08:00:00.000Z', '2026-12-22T08:00:00.000Z', '2027-01-05T08:00:00.000Z'],
      },
      text: 'every second Tuesday at 09:00, first Tue 24 Nov',
      problem: null,
    });
  });

  it('are read on other clocks when they are given', async () => {
    expect(await read('tomorrow at 9', 'Pacific/Chatham')).toMatchObject({
      dueAt: '2026-11-22T19:15:00.000Z',
      timeZone: 'Pacific/Chatham',
    });
  });

  it('say what is wrong with them, and keep all of themselves', async () => {
    const long = 'x'.repeat(501);
    expect(await read(long)).toMatchObject({ title: long, dueAt: null, problem: expect.stringContaining('500') });
    expect(await read('on 31 February', 'Mars/Base')).toMatchObject({ problem: expect.stringContaining('time zone') });
    expect(await read('Call on 31 February')).toMatchObject({
      title: 'Call on 31 February',
      recurrence: null,
      text: '',
      problem: 'February has no day 31. Give one from 1 to 29.',
    });
  });
});
