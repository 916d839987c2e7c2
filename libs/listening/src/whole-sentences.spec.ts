import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './sentences';

describe('a sentence', () => {
  it.each([
    [
      'de',
      'Sie hat am 12. März Geburtstag. Bitte gratulieren.',
      ['Sie hat am 12. März Geburtstag.', 'Bitte gratulieren.'],
    ],
    ['de', 'Herr Dr. Aydin rief an. Er kommt.', ['Herr Dr. Aydin rief an.', 'Er kommt.']],
    ['de', 'Zimmer 12. Danach weiter.', ['Zimmer 12.', 'Danach weiter.']],
    ['fr', 'M. Martin a appelé. Il rappelle.', ['M. Martin a appelé.', 'Il rappelle.']],
    ['es', 'La Sra. López llamó. Vuelve mañana.', ['La Sra. López llamó.', 'Vuelve mañana.']],
    ['en', 'Mrs. Baker called. She waits.', ['Mrs. Baker called.', 'She waits.']],
  ])('%s: does not end with an abbreviation or the number of a day: %s', (language, note, sentences) => {
    const found = sentencesOf(note, language);
    expect(found.map(({ text }) => text)).toEqual(sentences);
    for (const { from, to, text } of found) expect(note.slice(from, to)).toBe(text);
  });
});
