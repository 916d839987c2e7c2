import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language-of';
import { RARE_WORDS } from './testing/rare-words';
import { MIXED_NOTES, OTHER_NOTES, SHORT_NOTES } from './testing/short-notes';

describe('the language of a short note', () => {
  it.each(Object.entries(SHORT_NOTES))('is told in %s whoever wrote it', (language, notes) => {
    const writer = language === 'en' ? 'de' : 'en';
    expect(notes.filter((note) => languageOf(note, writer) !== language)).toEqual([]);
    expect(notes.filter((note) => languageOf(note, language) !== language)).toEqual([]);
  });

  it.each(Object.entries(OTHER_NOTES))('is left alone in %s', (_, notes) => {
    expect(notes.filter((note) => languageOf(note, 'en') !== null)).toEqual([]);
  });

  it.each(Object.entries(RARE_WORDS))(
    'is seldom missed in %s for want of a known word, and never another',
    (language, notes) => {
      const heard = notes.map((note) => languageOf(note, language));
      expect(heard.filter((one) => one !== null && one !== language)).toEqual([]);
      expect(heard.filter((one) => one === language).length).toBeGreaterThanOrEqual(notes.length * 0.9);
    },
  );

  it('is left alone where it is two', () => {
    expect(MIXED_NOTES.filter((note) => languageOf(note, 'en') !== null)).toEqual([]);
  });
});
