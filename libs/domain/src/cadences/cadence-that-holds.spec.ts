import { describe, expect, it } from '@jest/globals';
import { type CadenceFacts, cadenceThatHolds, isPaused, sayCadence } from '../index';
import { aCadence } from '../suggestions/testing/a-snapshot';

const kind = aCadence({ id: 'kind', kind: 'CUSTOMER', idealDays: 60, maxDays: 120 });
const stage = aCadence({ id: 'stage', scope: 'STAGE', stage: 'FORMER' });
const tagged = (id: string, idealDays: number | null, maxDays: number | null = null) =>
  aCadence({ id, scope: 'TAG', tag: { id: `tag-${id}`, name: id }, idealDays, maxDays });
const vip = tagged('vip', 14, 30);
const club = tagged('club', 30);
const own = aCadence({ id: 'own', scope: 'CONTACT', idealDays: 7, pausedUntil: '2026-12-01' });
const shared = [kind, stage, club, vip];
const oliver: CadenceFacts = { relationshipKinds: ['MEDIA', 'CUSTOMER'], lifecycleStage: 'FORMER', tagIds: [] };
const wearing = (...names: string[]) => ({ ...oliver, tagIds: names.map((name) => `tag-${name}`) });

describe('cadenceThatHolds', () => {
  it.each([
    ['their own before all', wearing('vip'), own, 'own'],
    ['that of a tag before that of the stage', wearing('club'), null, 'club'],
    ['of two tags the one that asks soonest', wearing('club', 'vip'), null, 'vip'],
    ['that of the stage before that of the kind, though it reminds nobody', wearing('other'), null, 'stage'],
    ['that of the first kind', { ...oliver, lifecycleStage: null }, null, 'kind'],
  ])('is %s', (_name, facts, mine, expected) => {
    expect(cadenceThatHolds(facts, mine, shared)?.id).toBe(expected);
    expect(cadenceThatHolds(facts, mine, shared.toReversed())?.id).toBe(expected);
  });

  it.each([
    ['the fewer days at most', [tagged('b', 14, 20), tagged('a', 14, 30)], 'b'],
    ['some rather than none', [tagged('b', 14), tagged('a', null)], 'b'],
    ['the lower id', [tagged('b', 14), tagged('a', 14)], 'a'],
  ])('of tags alike is the one with %s', (_name, cadences, expected) => {
    expect(cadenceThatHolds(wearing('a', 'b'), null, cadences)?.id).toBe(expected);
  });

  it('is none where none is set', () => {
    expect(cadenceThatHolds(oliver, null, [vip])).toBeNull();
    expect(cadenceThatHolds({ ...oliver, lifecycleStage: null, relationshipKinds: [] }, null, shared)).toBeNull();
  });
});

describe('isPaused', () => {
  it.each([
    ['2026-12-01T22:59:59Z', true],
    ['2026-12-01T23:00:00Z', false],
  ])('at %s in Berlin is %s', (now, expected) => {
    expect(isPaused(own, now, 'Europe/Berlin')).toBe(expected);
    expect(isPaused(kind, now, 'Europe/Berlin')).toBe(false);
  });
});

describe('sayCadence', () => {
  it.each([
    [own, 'Every 7 days: set for this person. Paused until 1 Dec 2026.'],
    [vip, 'Every 14 days, at most 30: set for the tag “vip”.'],
    [stage, 'No rhythm: set for former customers.'],
    [kind, 'Every 60 days, at most 120: set for customers.'],
  ])('says which one and why', (cadence, expected) => {
    expect(sayCadence(cadence, 'en', '2025-12-01')).toBe(expected);
  });

  it('is silent about a pause that is over', () => {
    expect(sayCadence(own, 'en', '2026-12-02')).toBe('Every 7 days: set for this person.');
  });
});
