import { describe, expect, it } from '@jest/globals';
import { HEARING_VERSION, listen } from '.';

/** A Monday, 10:00 in Berlin. */
const writing = {
  at: '2026-11-23T09:00:00Z',
  zone: 'Europe/Berlin',
  language: 'en',
  isWorkday: (date: string) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()),
};

describe('a note that is listened to', () => {
  it('tells a pain point, a preference and a promise, each with its words', () => {
    const note = 'The bread was late again.\nShe prefers e-mail. We will send her a new price list by Friday.';
    const { outcome, language, facts } = listen(note, writing);
    expect([outcome, language]).toEqual(['HEARD', 'en']);
    expect(facts.map(({ kind, words }) => [kind, note.slice(words.from, words.to)])).toEqual([
      ['PAIN_POINT', 'was late'],
      ['PREFERENCE', 'prefers'],
      ['PROMISE', 'We will send'],
    ]);
    expect(facts.map(({ painPoint, preference, promise }) => painPoint ?? preference ?? promise)).toEqual([
      {
        category: 'PROCESS_WAIT',
        severity: 3,
        title: 'The bread was late again',
        theirWords: 'The bread was late again.',
      },
      { key: 'PREFERRED_CHANNEL', value: 'EMAIL', strength: 'LIKES', source: 'CUSTOMER_STATED' },
      { direction: 'OURS', text: 'Send her a new price list', date: '2026-11-27', time: null },
    ]);
  });

  it.each([
    ['Спасибо, всё хорошо', 'OTHER_LANGUAGE'],
    ['', 'NOTHING_TO_HEAR'],
    ['12:30 ??? 👍', 'NOTHING_TO_HEAR'],
  ])('is not guessed at where it is not understood: %j', (note, outcome) => {
    expect(listen(note, writing)).toEqual({ outcome, language: null, cutAt: null, tone: null, facts: [] });
  });

  it('has an engine whose version tells its model and its rules', () => {
    expect(HEARING_VERSION).toMatch(/^\d+\.[0-9a-f]{12}$/);
  });
});
