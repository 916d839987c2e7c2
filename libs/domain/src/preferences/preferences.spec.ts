import { describe, expect, it } from '@jest/globals';
import {
  avoidedChannels,
  type ChannelPreference,
  isStale,
  parseHours,
  preferenceValue,
  preferredChannel,
  type Reachable,
} from '../index';

const NOW = '2026-11-22T23:30:00.000Z';

describe('preferenceValue', () => {
  it.each([
    ['PREFERRED_CHANNEL', 'phone', 'PHONE'],
    ['AVOID_CHANNEL', 'IN_PERSON', 'IN_PERSON'],
    ['AVOID_CHANNEL', 'pigeon', 'INVALID'],
    ['HOURS', '9-12, 14:30-17', '9-12, 14:30-17'],
    ['HOURS', 'mornings', 'INVALID'],
    ['DO_NOT_DISTURB', 'while the shop is open', 'while the shop is open'],
    ['FORMALITY', ' first names ', 'first names'],
    ['OTHER', ' ', 'REQUIRED'],
    ['OTHER', 'x'.repeat(501), 'TOO_LONG'],
  ] as const)('reads %s %j as %s', (key, value, expected) => {
    const found = preferenceValue(key, value);
    expect(found.problem?.code ?? found.value).toBe(expected);
  });
});

describe('parseHours', () => {
  it.each([
    ['9-12', [{ from: 540, to: 720 }]],
    ['09:30 – 24', [{ from: 570, to: 1440 }]],
    [
      '22-6',
      [
        { from: 0, to: 360 },
        { from: 1320, to: 1440 },
      ],
    ],
    ['20-0', [{ from: 1200, to: 1440 }]],
    [
      '8-9; 10-11',
      [
        { from: 480, to: 540 },
        { from: 600, to: 660 },
      ],
    ],
    ['9-9', null],
    ['24-25', null],
    ['9:75-10', null],
    ['9', null],
    ['', null],
  ])('reads %j', (value, expected) => {
    expect(parseHours(value)).toEqual(expected);
  });
});

describe('isStale', () => {
  it.each([
    ['confirmed within the year', '2025-11-22T23:30:00.001Z', null, false],
    ['confirmed twelve months ago', '2025-11-22T23:30:00.000Z', null, true],
    ['valid through today', NOW, '2026-11-22', true],
    ['valid through tomorrow by London', NOW, '2026-11-23', false],
  ])('judges one %s', (_name, confirmedAt, validUntil, expected) => {
    // In Berlin it is the 23rd already.
    expect(isStale({ confirmedAt, validUntil }, NOW, 'Europe/Berlin')).toBe(expected);
  });

  it('takes 29 February for the 28th', () => {
    const age = { confirmedAt: '2024-02-29T10:00:00Z', validUntil: null };
    expect(isStale(age, '2025-02-28T09:59:59Z', 'UTC')).toBe(false);
    expect(isStale(age, '2025-02-28T10:00:00Z', 'UTC')).toBe(true);
  });
});

describe('channels by preference', () => {
  const likes = (id: string, over: Partial<ChannelPreference> = {}): ChannelPreference => ({
    id,
    key: 'PREFERRED_CHANNEL',
    value: 'EMAIL',
    strength: 'LIKES',
    confirmedAt: '2026-01-01T00:00:00Z',
    validUntil: null,
    ...over,
  });
  const avoids = (value: string, over: Partial<ChannelPreference> = {}) =>
    likes('x', { key: 'AVOID_CHANNEL', value, strength: 'MUST', ...over });
  const marked: Reachable = { id: 'p', kind: 'ADDRESS', value: 'Elm St 1', preferred: true, status: 'ACTIVE' };

  it.each<[string, ChannelPreference[], Reachable[], string | null]>([
    ['nothing said', [], [], null],
    ['a marked contact point', [], [marked], 'POST'],
    ['a retired contact point', [], [{ ...marked, status: 'RETIRED' }], null],
    ['what they like', [likes('a')], [marked], 'EMAIL'],
    [
      'a must before a newer liking',
      [likes('a', { value: 'SMS', strength: 'MUST' }), likes('b', { confirmedAt: NOW })],
      [],
      'SMS',
    ],
    ['the newest liking', [likes('a', { value: 'SMS', confirmedAt: NOW }), likes('b')], [], 'SMS'],
    ['a liking that has ended', [likes('a', { validUntil: '2026-11-01' })], [], null],
    ['a disliking', [likes('a', { strength: 'DISLIKES' })], [], null],
    ['a liking of what must be avoided', [likes('a'), avoids('EMAIL')], [marked], 'POST'],
  ])('prefers by %s', (_name, preferences, points, expected) => {
    expect(preferredChannel(preferences, points, NOW, 'UTC')).toBe(expected);
  });

  it('avoids only what must be, as long as it holds', () => {
    const said = [
      avoids('PHONE'),
      avoids('SMS', { strength: 'DISLIKES' }),
      avoids('CHAT', { validUntil: '2026-11-21' }),
    ];
    expect(avoidedChannels(said, NOW, 'UTC')).toEqual(['PHONE']);
  });
});
