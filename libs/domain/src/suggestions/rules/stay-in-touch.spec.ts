import { describe, expect, it } from '@jest/globals';
import { evaluate, instantOf, millis, type RelationshipKind, type SnapshotPulse } from '../../index';
import { aCadence, aSetting, aSnapshot, aTalk, NOW } from '../testing/a-snapshot';

const daysAgo = (days: number) => instantOf(millis(NOW) - days * 86_400_000);
const spoke = (days: number): Partial<SnapshotPulse> => ({
  lastTwoWayAt: daysAgo(days),
  lastTwoWayInteractionId: 'talk',
  lastTwoWayTypeLabel: 'Call',
  lastTwoWayBy: 'Ada Berg',
});
const look = (days: number, kinds: RelationshipKind[] = ['CUSTOMER']) =>
  evaluate(aSnapshot({ pulse: spoke(days), contact: { relationshipKinds: kinds } }), aSetting(), NOW);
const silent = (report: ReturnType<typeof look>) => report.silent.find(({ rule }) => rule === 'STAY_IN_TOUCH');

describe('staying in touch', () => {
  it.each<[string, number, RelationshipKind[], string | undefined, number | undefined]>([
    ['before the ideal', 29.99, ['CUSTOMER'], undefined, undefined],
    ['at the ideal', 30, ['CUSTOMER'], 'AMBER', 45],
    ['past it', 35, ['CUSTOMER'], 'AMBER', 50],
    ['at the most', 60, ['CUSTOMER'], 'RED', 75],
    ['with a supplier who buys too, by what they first are', 30, ['SUPPLIER', 'CUSTOMER'], 'AMBER', 45],
    ['with a supplier', 89, ['SUPPLIER'], undefined, undefined],
    ['with a supplier, without a most', 400, ['SUPPLIER'], 'AMBER', 55],
    ['where nobody is reminded', 400, ['MEDIA'], undefined, undefined],
    ['without a cadence', 400, ['PARTNER'], undefined, undefined],
    ['without a kind', 400, [], undefined, undefined],
  ])('%s, after %d days', (_name, days, kinds, urgency, score) => {
    const [first] = look(days, kinds).fired;
    expect([first?.urgency, first?.score]).toEqual([urgency, score]);
  });

  it.each<[string, ReturnType<typeof look>, string]>([
    ['they never spoke', evaluate(aSnapshot(), aSetting(), NOW), 'There was no talk yet.'],
    [
      'only they know of a talk',
      evaluate(aSnapshot({ interactions: [aTalk(daysAgo(40), { visibility: 'PRIVATE' })] }), aSetting(), NOW),
      'There was no talk yet that everybody may read.',
    ],
    ['no rhythm is set', look(400, ['MEDIA']), 'No rhythm is set for what this person is to us.'],
    ['it is early', look(10), 'Last talk Fri 13 Nov; the rhythm is 30 days.'],
  ])('says nothing when %s', (_name, report, text) => {
    expect(silent(report)?.text).toBe(text);
  });

  it('tells when it will speak', () => {
    expect(silent(look(10))?.until).toBe(instantOf(millis(NOW) + 20 * 86_400_000));
  });

  it('stands on the last talk and on the cadence', () => {
    expect(look(40).fired[0]).toMatchObject({
      text: 'Oliver: last talk Wed 14 Oct (Call). Ask how it is going.',
      evidence: [
        { kind: 'INTERACTION', id: 'talk', at: daysAgo(40), text: 'Call', interaction: 'talk' },
        { kind: 'CADENCE', id: 'cadence-customer', text: 'The rhythm is 30 days, at most 60.', interaction: null },
      ],
    });
  });

  it('counts a talk that only the viewer may read', () => {
    const interactions = [aTalk(daysAgo(10), { visibility: 'PRIVATE' })];
    expect(evaluate(aSnapshot({ pulse: spoke(40), interactions }), aSetting(), NOW).fired).toEqual([]);
  });

  it.each<[RelationshipKind, string]>([
    ['PROSPECT', 'Ask what has changed since.'],
    ['SUPPLIER', 'Ask how orders and deliveries are going.'],
    ['PARTNER', 'Compare notes on what comes next.'],
    ['EMPLOYEE', 'Take time for a talk.'],
    ['COMMUNITY', 'Ask what is new there.'],
    ['MEDIA', 'Offer what is new here.'],
    ['OTHER', 'Say hello.'],
  ])('has words for %s', (kind, step) => {
    const cadences = [aCadence({ kind, idealDays: 30 })];
    const snapshot = aSnapshot({ pulse: spoke(40), contact: { relationshipKinds: [kind] } });
    expect(evaluate(snapshot, aSetting({ cadences }), NOW).fired[0]?.text).toContain(step);
  });
});
