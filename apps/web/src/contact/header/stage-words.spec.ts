import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { stageWords } from './stage-words';

describe('how far somebody came', () => {
  it.each([
    ['CUSTOMER', 'Former customer'],
    ['PROSPECT', 'Former customer'],
    [null, 'Former customer'],
    ['SUPPLIER', 'No longer'],
    ['EMPLOYEE', 'No longer'],
  ] as const)('is said of a %s as “%s”', (kind, words) => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const say = TestBed.runInInjectionContext(stageWords);
    expect(say('FORMER', kind)).toBe(words);
  });
});
