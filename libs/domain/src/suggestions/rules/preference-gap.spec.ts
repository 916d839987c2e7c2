import { describe, expect, it } from '@jest/globals';
import { evaluate, findPreferenceGap, type Snapshot } from '../../index';
import { aPreference, aSetting, aSnapshot, aTalk, NOW } from '../testing/a-snapshot';

const talks = ['2026-11-01', '2026-11-10', '2026-11-20'].map((day) => aTalk(`${day}T09:00:00Z`));
const scene = (over: Parameters<typeof aSnapshot>[0] = {}) => aSnapshot({ interactions: talks, ...over });

describe('a preference gap', () => {
  it.each<[string, Snapshot, boolean]>([
    ['three talks and nothing known', scene(), true],
    ['two talks', scene({ interactions: talks.slice(1) }), false],
    ['one readable talk of three', scene({ interactions: talks.slice(2), pulse: { twoWayCount: 3 } }), true],
    ['a language', scene({ contact: { language: 'de' } }), false],
    ['hours', scene({ preferences: [aPreference({ key: 'HOURS', value: '9-12' })] }), false],
    ['hours of the past', scene({ preferences: [aPreference({ key: 'HOURS', validUntil: '2026-11-01' })] }), true],
    ['a channel', scene({ preferredChannel: 'PHONE' }), false],
  ])('with %s: %s', (_name, snapshot, expected) => {
    expect(findPreferenceGap(snapshot, aSetting(), NOW) !== null).toBe(expected);
  });

  it('cites the talks and is no nudge of its own', () => {
    expect(findPreferenceGap(scene(), aSetting(), NOW)).toMatchObject({ evidence: talks.map(({ id }) => ({ id })) });
    const { fired, silent } = evaluate(scene(), aSetting(), NOW);
    expect(fired).toEqual([]);
    expect(silent.find(({ rule }) => rule === 'PREFERENCE_GAP')).toMatchObject({
      reason: 'NOTHING_TO_SAY',
      text: 'What is not known yet is asked in the brief.',
    });
  });
});
