import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { ChangeRowFragment } from '../../graphql/generated/graphql';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { ChangeWords } from './change-words';

const row = (operation: string): ChangeRowFragment => ({
  id: 'ch1',
  at: '2026-11-20T09:00:00.000Z',
  actor: { id: 'tom', kind: 'USER', name: 'Tom' },
  operation,
  subject: 'CONTACT',
  subjectId: 'c1',
  contactId: 'c1',
  fields: [],
  undoneAt: null,
  viewerCanUndo: true,
});

describe('a change in words', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  });
  const words = () => TestBed.inject(ChangeWords);

  it.each([
    ['Contact.nameToUse', 'Mira', 'Amira', 'Name to say: Mira → Amira'],
    ['Contact.pronouns', null, 'she/her', 'Pronouns: she/her'],
    ['Contact.pronouns', 'she/her', null, 'Pronouns: she/her, removed'],
    ['PainPoint.status', 'OPEN', 'IN_PROGRESS', 'State: Open → Fix under way'],
    ['Interaction.feeling', 'UPSET', 'WARM', 'Feeling: Upset → Warm'],
    ['ContactPoint.preferred', false, true, 'First choice: no → yes'],
    ['Contact.owner', 'Tom', 'Ada', 'Looked after by: Tom → Ada'],
    ['Contact.shoeSize', 41, 42, 'shoe size: 41 → 42'],
  ])('says %s from %p to %p', (field, before, after, sentence) => {
    expect(words().field({ field, before, after })).toBe(sentence);
  });

  it('keeps the id of what no longer exists to itself', () => {
    const id = '01a20595-f972-75e7-b5eb-5b035c080622';
    expect(words().field({ field: 'Contact.tag', before: null, after: id })).toBeNull();
  });

  it('says what was done, also when it is new to it', () => {
    expect(words().operation(row('keepPromise'))).toBe('kept a promise');
    expect(words().operation(row('somethingNew'))).toBe('made a change');
  });
});
