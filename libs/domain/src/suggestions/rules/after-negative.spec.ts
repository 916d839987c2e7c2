import { describe, expect, it } from '@jest/globals';
import { evaluate, type SnapshotInteraction } from '../../index';
import { aSetting, aSnapshot, aTalk, anInteraction } from '../testing/a-snapshot';

const WEDNESDAY = '2026-11-18T15:00:00Z';
const TWO_BUSINESS_DAYS_ON = '2026-11-20T15:00:00Z';
const angry = (over: Partial<SnapshotInteraction> = {}) =>
  aTalk(WEDNESDAY, { direction: 'INBOUND', feeling: 'UPSET', feelingSource: 'STAFF_OBSERVED', ...over });
const look = (interactions: SnapshotInteraction[], now = TWO_BUSINESS_DAYS_ON, holidays: string[] = []) => {
  const setting = aSetting();
  const last = interactions.find(({ twoWay }) => twoWay);
  const pulse = { lastTwoWayAt: last?.occurredAt ?? null, lastTwoWayInteractionId: last?.id ?? null };
  return evaluate(aSnapshot({ interactions, pulse }), { ...setting, calendar: { ...setting.calendar, holidays } }, now);
};

describe('after a negative contact', () => {
  it.each([
    ['a second short of two business days', '2026-11-20T14:59:59Z', [], false],
    ['two business days later', TWO_BUSINESS_DAYS_ON, [], true],
    ['with a holiday between', TWO_BUSINESS_DAYS_ON, ['2026-11-19'], false],
    ['after it and the weekend', '2026-11-23T15:00:00Z', ['2026-11-19'], true],
  ])('%s', (_name, now, holidays, expected) => {
    expect(look([angry()], now, holidays).fired.length === 1).toBe(expected);
  });

  it('keeps the wall time over a change of the clocks', () => {
    const thursday = angry({ occurredAt: '2026-03-26T14:00:00Z' });
    expect(look([thursday], '2026-03-30T12:59:59Z').fired).toEqual([]);
    expect(look([thursday], '2026-03-30T13:00:00Z').fired).toHaveLength(1);
  });

  it.each<[string, SnapshotInteraction[]]>([
    ['they spoke since', [angry(), aTalk('2026-11-19T15:00:00Z')]],
    ['it is imported history', [angry({ imported: true })]],
    ['they spoke since in confidence', [angry(), aTalk('2026-11-19T15:00:00Z', { visibility: 'PRIVATE' })]],
    ['they were warm since', [angry(), anInteraction('2026-11-19T15:00:00Z', { feeling: 'WARM' })]],
  ])('says nothing when %s', (_name, interactions) => {
    const { silent } = look(interactions);
    expect(silent.find(({ rule }) => rule === 'AFTER_NEGATIVE')).toEqual({
      rule: 'AFTER_NEGATIVE',
      reason: 'NOTHING_TO_SAY',
      text: 'The last known feeling is not negative, or there was a talk since.',
      until: null,
    });
  });

  it('asks staff how it was where only a model guessed, and weighs it little', () => {
    const guess = angry({ feeling: 'STRAINED', feelingSource: 'MODEL' });
    expect(look([guess]).fired).toMatchObject([
      {
        rule: 'AFTER_NEGATIVE',
        subjectKey: `feeling:${guess.id}`,
        urgency: 'AMBER',
        score: 30,
        text: 'Oliver: the note of Wed 18 Nov (Call) may tell of a hard moment. Read it again and say how it felt.',
        step: { channel: null, text: 'Read the note' },
      },
    ]);
  });

  it('speaks of what was said in confidence to who may read it', () => {
    const quiet = angry({ visibility: 'PRIVATE', occurredAt: '2026-11-18T15:30:00Z', twoWay: false });
    expect(look([angry(), quiet], '2026-11-21T15:00:00Z').fired[0]?.evidence).toMatchObject([{ id: quiet.id }]);
  });

  it('says until when there is time', () => {
    expect(look([angry()], '2026-11-19T10:00:00Z').silent.find(({ rule }) => rule === 'AFTER_NEGATIVE')).toMatchObject({
      text: 'A negative feeling was noted yesterday. Time to talk until tomorrow.',
      until: '2026-11-20T15:00:00.000Z',
    });
  });

  it('leads to the sentence, in their words', () => {
    const said = angry({ theirWords: 'I have told you this three times.', body: 'Oliver was loud.' });
    expect(look([said]).fired[0]).toMatchObject({
      rule: 'AFTER_NEGATIVE',
      score: 100,
      text: 'Oliver: Call, Wed 18 Nov, noted as upset. Ask how things stand now.',
      evidence: [{ kind: 'INTERACTION', id: said.id, text: 'I have told you this three times.', interaction: said.id }],
    });
  });

  it('speaks of a supplier and of an employee otherwise', () => {
    const about = (kind: 'SUPPLIER' | 'EMPLOYEE') =>
      evaluate(
        aSnapshot({ interactions: [angry()], contact: { relationshipKinds: [kind] } }),
        aSetting(),
        TWO_BUSINESS_DAYS_ON,
      ).fired[0]?.text;
    expect([about('SUPPLIER'), about('EMPLOYEE')]).toEqual([
      'Oliver: Call, Wed 18 Nov, noted as upset. Ask how working together can get easier.',
      'Oliver: Call, Wed 18 Nov, noted as upset. Offer a quiet talk about it.',
    ]);
  });
});
