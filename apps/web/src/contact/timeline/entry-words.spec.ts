import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { anInteraction } from '../testing/an-interaction';
import { EntryWords } from './entry-words';

const { type: call } = anInteraction();
const letter = { ...call, id: 'letter', key: 'LETTER', label: 'Letter', channel: 'POST' as const };
const visit = { ...call, id: 'visit', key: 'VISIT', label: 'At the counter', channel: 'IN_PERSON' as const };

describe('the line of facts of an entry', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  });
  const parts = (over: Parameters<typeof anInteraction>[0]) =>
    TestBed.inject(EntryWords).meta(anInteraction(over), 'Amira').split(' · ');

  it('names the type where the title is another one', () => {
    expect(parts({ subject: 'New drop time' }).slice(0, 2)).toEqual(['Call', 'we called']);
  });

  it('does not repeat the type where it is the title', () => {
    expect(parts({ subject: null })[0]).toBe('we called');
  });

  it('says from whom or to whom something was written', () => {
    expect(parts({ type: letter, direction: 'INBOUND' })[0]).toBe('from Amira');
    expect(parts({ type: letter, direction: 'OUTBOUND' })[0]).toBe('to Amira');
  });

  it('gives no direction to what was said face to face', () => {
    expect(parts({ type: visit, subject: 'Tasting', direction: 'INBOUND' }).slice(0, 1)).toEqual(['At the counter']);
    expect(parts({ type: visit, subject: 'Tasting', direction: 'INBOUND' }).join()).not.toContain('Amira');
  });
});
