import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerpt, say, sayDate, sayDay, sayFrom, sayTime } from '../index';

describe('say', () => {
  it('fills a sentence', () => {
    expect(say('en', 'brief.ask', { about: 'HOURS' })).toBe('Ask which hours suit them');
  });

  it.each([
    ['the very language', 'de-AT', 'Servus HOURS'],
    ['its base language', 'de-CH', 'Hallo HOURS'],
    ['English', 'fr', 'Hello HOURS'],
    ['English for a tag that is a word of the machine', 'constructor', 'Hello HOURS'],
  ])('takes %s', (_name, language, expected) => {
    const speak = sayFrom({
      en: { 'brief.ask': 'Hello {about}' },
      de: { 'brief.ask': 'Hallo {about}' },
      'de-AT': { 'brief.ask': 'Servus {about}' },
    });
    expect(speak(language, 'brief.ask', { about: 'HOURS' })).toBe(expected);
  });

  it('says in English what a language has no words for', () => {
    const speak = sayFrom({ en: { 'brief.ask': 'Hello' }, de: {} });
    expect(speak('de', 'brief.ask', { about: 'HOURS' })).toBe('Hello');
  });

  it('leaves markup and braces in a parameter as they are', () => {
    const speak = sayFrom({ en: { 'brief.opening': '<b>{line}</b>' } });
    expect(speak('en', 'brief.opening', { line: "it's {name} <i>" })).toBe("<b>it's {name} <i></b>");
  });
});

describe('dates in sentences', () => {
  it.each([
    ['en', '2026-11-22', 'today'],
    ['en', '2026-11-21', 'yesterday'],
    ['en', '2026-11-23', 'tomorrow'],
    ['en', '2026-11-24', 'Tue 24 Nov'],
    ['en-US', '2026-11-24', 'Tue, Nov 24'],
    ['en', '2027-01-04', '4 Jan 2027'],
    ['de', '2026-11-24', 'Di., 24. Nov.'],
    ['de', '2026-11-21', 'gestern'],
  ])('in %s: %s is %s', (language, date, expected) => {
    expect(sayDate(language, date, '2026-11-22')).toBe(expected);
  });

  it('are of the reader’s zone', () => {
    const late = '2026-11-22T23:30:00Z';
    expect(sayDay('en', late, '2026-11-23T08:00:00Z', 'Europe/Berlin')).toBe('today');
    expect(sayDay('en', late, '2026-11-23T08:00:00Z', 'UTC')).toBe('yesterday');
  });

  it.each([
    [0, '00:00'],
    [485, '08:05'],
    [1440, '24:00'],
  ])('%d minutes from midnight are %s', (minutes, expected) => {
    expect(sayTime(minutes)).toBe(expected);
  });
});

describe('excerpt', () => {
  it.each([
    ['fits', ' a  b\nc ', 20, 'a b c'],
    ['is cut between words', 'one two, three', 10, 'one two…'],
    ['is one long word', 'abcdefghij', 5, 'abcd…'],
    ['is made of emoji', '👩👩👩', 4, '👩…'],
  ])('of a text that %s', (_name, text, max, expected) => {
    expect(excerpt(text, max)).toBe(expected);
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        expect(excerpt(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
