import { describe, expect, it } from '@jest/globals';
import { heardReason } from './heard-reason';

const promise = { kind: 'PROMISE', by: 'CUE', cue: 'promise.will', words: 'we will bring them' } as const;

describe('the reason of a proposal', () => {
  it('quotes the words that made it', () => {
    expect(heardReason('en', promise)).toBe('“we will bring them” says what somebody will do.');
  });

  it('is that of the same cue whatever the language of the note', () => {
    expect(heardReason('en', { ...promise, cue: 'de.promise.will', words: 'wir bringen' })).toBe(
      '“wir bringen” says what somebody will do.',
    );
  });

  it.each(['promise.newest', 'toString', 'model.PROMISE', 'kind'])('is that of its kind for the cue %s', (cue) => {
    expect(heardReason('en', { ...promise, cue })).toBe('“we will bring them” may be a promise.');
  });

  it('names the language model that heard it', () => {
    expect(heardReason('en', { ...promise, by: 'MODEL', cue: 'mistral' })).toBe(
      'mistral takes “we will bring them” for a promise.',
    );
  });

  it('shortens what is long', () => {
    expect(heardReason('en', { ...promise, words: 'word '.repeat(50) }).length).toBeLessThan(130);
  });
});
