import { describe, expect, it } from '@jest/globals';
import { readChosen, takenIn } from './kept-keys';

describe('the keys that a device kept', () => {
  it('are read as they were chosen', () => {
    expect(readChosen('{"log":"z","done":"alt+d"}')).toEqual({ log: 'z', done: 'alt+d' });
  });

  it.each(['', 'no json', 'null', '[1]', '{"gone":"x","log":7,"close":"q"}'])('are none in %s', (kept) => {
    expect(readChosen(kept)).toEqual({});
  });

  it('leave out a key that something else has by now', () => {
    expect(readChosen('{"log":"d","remind":"y"}')).toEqual({ remind: 'y' });
  });

  it('tell what has a key, whoever asks for its own', () => {
    expect(takenIn({ log: 'z' }, 'z', 'done')).toBe('log');
    expect(takenIn({ log: 'z' }, 'l', 'done')).toBeNull();
    expect(takenIn({ log: 'z' }, 'z', 'log')).toBeNull();
  });
});
