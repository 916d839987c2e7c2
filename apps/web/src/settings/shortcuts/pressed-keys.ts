import { firesWhileTyping, nameOf } from '../../keys/binding';

/** Keys that move, open, write or leave everywhere; and what browsers do with Ctrl. */
const KEPT =
  /^(?:(?:mod|alt)\+)*(?:escape|enter|tab|backspace|delete|home|end|page(?:up|down)|arrow\w+|f\d+|insert|contextmenu|capslock)$/;
const OF_THE_BROWSER = /^mod\+(?:[acfhjlnprstvwxyz0-9+-]|space)$/;

/** What somebody pressed for a shortcut so far. `kept` is a key that is not to be had. */
type Pressed = { kind: 'keys'; keys: string; more: boolean } | { kind: 'kept'; key: string };

/** Adds a press to those before; at most two plain keys follow each other. Null for a modifier alone. */
export function pressed(before: string | null, event: KeyboardEvent): Pressed | null {
  const key = nameOf(event);
  if (key === null) return null;
  if (KEPT.test(key) || OF_THE_BROWSER.test(key)) return { kind: 'kept', key };
  if (firesWhileTyping(key)) return { kind: 'keys', keys: key, more: false };
  return before === null
    ? { kind: 'keys', keys: key, more: true }
    : { kind: 'keys', keys: `${before} ${key}`, more: false };
}
