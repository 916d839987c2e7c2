import { describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Session } from '../identity/session';
import { aViewer } from '../identity/testing/a-viewer';
import { Now } from '../ui/now';
import { dayWords } from './day-words';

function greetingAt(hour: number, minute = 0): string {
  const clock = { provide: Now, useValue: { at: signal(new Date(2026, 10, 24, hour, minute)) } };
  TestBed.resetTestingModule().configureTestingModule({ providers: [provideTestTexts(), clock] });
  TestBed.inject(Session).enter(aViewer());
  return TestBed.runInInjectionContext(() => dayWords().greeting());
}

describe('the greeting of Today', () => {
  it.each([
    [0, 0, 'Hello, Lena'],
    [3, 59, 'Hello, Lena'],
    [4, 0, 'Good morning, Lena'],
    [11, 59, 'Good morning, Lena'],
    [12, 0, 'Good afternoon, Lena'],
    [17, 59, 'Good afternoon, Lena'],
    [18, 0, 'Good evening, Lena'],
    [23, 59, 'Good evening, Lena'],
  ])('goes by the clock, at %i:%i', (hour, minute, said) => {
    expect(greetingAt(hour, minute)).toBe(said);
  });
});
