import { describe, expect, it } from '@jest/globals';
import { pressed } from './pressed-keys';

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held });

describe('a key pressed for a shortcut', () => {
  it('is taken at once with a modifier, and may be followed by another without', () => {
    expect(pressed(null, press('j', { altKey: true }))).toEqual({ kind: 'keys', keys: 'alt+j', more: false });
    expect(pressed(null, press('b'))).toEqual({ kind: 'keys', keys: 'b', more: true });
    expect(pressed('b', press('x'))).toEqual({ kind: 'keys', keys: 'b x', more: false });
  });

  it.each(['Enter', 'Tab', 'ArrowDown', 'F5', 'Backspace'])('is not to be had when it is %s', (key) => {
    expect(pressed(null, press(key))?.kind).toBe('kept');
    expect(pressed(null, press(key, { altKey: true }))?.kind).toBe('kept');
  });

  it.each(['c', 'v', 'z', 'w', '1'])('is not to be had when it is Ctrl with %s', (key) => {
    expect(pressed(null, press(key, { ctrlKey: true }))?.kind).toBe('kept');
  });

  it('is nothing yet while only a modifier is held', () => {
    expect(pressed(null, press('Shift', { shiftKey: true }))).toBeNull();
  });
});
