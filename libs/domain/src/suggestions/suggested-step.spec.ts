import { describe, expect, it } from '@jest/globals';
import { type Channel, evaluate, type Snapshot } from '../index';
import { aPreference, aPromise, aSetting, aSnapshot, NOW } from './testing/a-snapshot';

type Over = Parameters<typeof aSnapshot>[0];
const by = (...channels: Channel[]): Snapshot['channels'] =>
  channels.map((channel) => ({ channel, address: channel === 'IN_PERSON' ? null : channel }));
const step = (over: Over, now = NOW) => {
  const promises = [aPromise({ dueAt: now })];
  return evaluate(aSnapshot({ ...over, promises }), aSetting(), now).fired[0]?.step;
};

describe('the suggested step', () => {
  it.each<[string, Over, Channel | null]>([
    ['the preferred channel', { channels: by('PHONE', 'EMAIL'), preferredChannel: 'EMAIL' }, 'EMAIL'],
    ['no preferred one that may not be used', { channels: by('PHONE'), preferredChannel: 'EMAIL' }, 'PHONE'],
    [
      'where they are best reached',
      { channels: by('PHONE', 'CHAT'), bestReach: { channel: 'CHAT', fromHour: 8, toHour: 10, n: 3 } },
      'CHAT',
    ],
    ['the phone before all else', { channels: by('EMAIL', 'PHONE', 'IN_PERSON') }, 'PHONE'],
    [
      'meeting in person if they like it',
      { channels: by('PHONE', 'IN_PERSON'), preferredChannel: 'IN_PERSON' },
      'IN_PERSON',
    ],
    ['none', { channels: by('IN_PERSON') }, null],
  ])('takes %s', (_name, over, channel) => {
    expect(step(over)?.channel).toBe(channel);
  });

  const NIGHT = '2026-11-23T19:00:00.000Z';
  it.each<[string, Over, string, string | null, string]>([
    ['now', {}, NOW, null, 'Call'],
    ['tomorrow', {}, NIGHT, '2026-11-24T08:00:00.000Z', 'Plan a call for tomorrow 09:00'],
    ['on Monday', {}, '2026-11-20T19:00:00.000Z', '2026-11-23T08:00:00.000Z', 'Plan a call for Mon 23 Nov 09:00'],
    [
      'when it is their morning',
      { contact: { timeZone: 'America/New_York' } },
      NOW,
      '2026-11-23T14:00:00.000Z',
      'Plan a call for 09:00 their time',
    ],
    [
      'at their hours',
      { preferences: [aPreference({ key: 'HOURS', value: '14-16' })] },
      NOW,
      '2026-11-23T13:00:00.000Z',
      'Plan a call for 14:00',
    ],
    ['by e-mail at any time', { channels: by('EMAIL') }, NIGHT, null, 'Write to Oliver'],
    [
      'by SMS in the morning',
      { channels: by('SMS') },
      NIGHT,
      '2026-11-24T08:00:00.000Z',
      'Plan a message for tomorrow 09:00',
    ],
    [
      'to a long name',
      { channels: by('EMAIL'), contact: { nameToUse: 'Maximiliana Bartholomea' } },
      NOW,
      null,
      'Write',
    ],
    [
      'on the Sunday after the clocks change',
      {},
      '2026-03-29T10:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
      'Plan a call for tomorrow 09:00',
    ],
  ])('is %s', (_name, over, now, at, text) => {
    expect(step(over, now)).toMatchObject({ at, text });
  });
});

describe('the reader in another zone', () => {
  const night = '2026-11-23T19:00:00.000Z';
  const text = (readerZone: string, timeZone: string | null) => {
    const snapshot = aSnapshot({ contact: { timeZone }, promises: [aPromise({ dueAt: night })] });
    return evaluate(snapshot, aSetting({ readerZone }), night).fired[0]?.step.text;
  };

  it('is told whose time it is, unless it is their own', () => {
    expect(text('America/New_York', null)).toBe('Plan a call for tomorrow 09:00 their time');
    expect(text('America/New_York', 'America/New_York')).toBe('Call');
    expect(text('Asia/Tokyo', 'Asia/Tokyo')).toBe('Plan a call for 09:00');
  });
});
