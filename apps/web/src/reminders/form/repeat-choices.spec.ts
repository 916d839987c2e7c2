import { describe, expect, it } from '@jest/globals';
import { movedTo, repeatChoices } from './repeat-choices';

const rules = (day: string) =>
  Object.fromEntries(repeatChoices({ day, anchor: 'FIXED' }).map(({ name, rule }) => [name, rule]));

describe('the choices of a repetition', () => {
  it('are those of the day itself', () => {
    expect(rules('2026-11-24')).toMatchObject({
      weekly: 'FREQ=WEEKLY;BYDAY=TU',
      fortnightly: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      monthly: 'FREQ=MONTHLY;BYMONTHDAY=24',
      monthlyLast: 'FREQ=MONTHLY;BYDAY=-1TU',
    });
  });

  it('count the weekday in its month unless it is the last one', () => {
    expect(rules('2026-11-10')['monthlyOn']).toBe('FREQ=MONTHLY;BYDAY=2TU');
    expect(rules('2026-11-29')['monthlyLast']).toBe('FREQ=MONTHLY;BYDAY=-1SU');
    expect(rules('2026-11-29')['monthlyOn']).toBeUndefined();
  });

  it('are none while there is no day', () => {
    expect(repeatChoices({ day: '', anchor: 'FIXED' })).toEqual([]);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=TH'],
    ['FREQ=MONTHLY;BYMONTHDAY=24', 'FREQ=MONTHLY;BYMONTHDAY=12'],
    ['FREQ=MONTHLY;BYDAY=-1TU', 'FREQ=MONTHLY;BYDAY=2TH'],
    ['FREQ=DAILY', 'FREQ=DAILY'],
    ['FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO,WE'],
  ])('move with the day: %s', (rule, moved) => {
    const [before, after] = ['2026-11-24', '2026-11-12'].map((day) => ({ day, anchor: 'FIXED' as const }));
    expect(before && after && movedTo(rule, before, after)).toBe(moved);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    ['FREQ=MONTHLY;BYDAY=-1TU', 'FREQ=MONTHLY'],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24', 'FREQ=YEARLY'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE;COUNT=5', 'FREQ=WEEKLY;INTERVAL=3;COUNT=5'],
  ])('name no day once they count from the day it is done: %s', (rule, moved) => {
    const day = '2026-11-24';
    expect(movedTo(rule, { day, anchor: 'FIXED' }, { day, anchor: 'AFTER_COMPLETION' })).toBe(moved);
  });

  it('name the day again once they do not', () => {
    const day = '2026-11-24';
    const back = movedTo('FREQ=WEEKLY', { day, anchor: 'AFTER_COMPLETION' }, { day, anchor: 'FIXED' });
    expect(back).toBe('FREQ=WEEKLY;BYDAY=TU');
  });
});
