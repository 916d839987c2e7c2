import { describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { type Due, dueText } from './due-text';

const tuesday = new Date(2026, 10, 24, 9, 0);
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();

function said(due: Due): string {
  jest.useFakeTimers({ now: tuesday });
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const say = TestBed.runInInjectionContext(() => dueText());
  jest.useRealTimers();
  return say(due);
}

describe('when something is due', () => {
  it.each<[string, Due]>([
    ['today 12:00', { dueAt: at(24, 12), overdue: false }],
    ['tomorrow 10:00', { dueAt: at(25, 10), overdue: false }],
    ['today', { dueDate: '2026-11-24', overdue: false }],
    ['2 business days over', { dueAt: at(20, 12), overdue: true, businessDaysOver: 2 }],
    ['1 business day over', { dueDate: '2026-11-23', overdue: true, businessDaysOver: 1 }],
    ['since today 08:00', { dueAt: at(24, 8), overdue: true, businessDaysOver: 0 }],
    ['no date', { overdue: false }],
  ])('is said as %s', (words, due) => {
    expect(
      said(due)
        .replace(/\s?[ap]m/i, '')
        .replace(/ (\d:)/, ' 0$1'),
    ).toBe(words);
  });
});
