import type { ShortcutId } from './shortcuts';

/**
 * One shortcut at work. Create it with `Keys.bind`. Which key it has stands in `SHORTCUTS`, or is the device's choice:
 * `l`; a sequence `l n`; `mod+enter` (Ctrl, or Cmd on a Mac); `alt+1`; `escape`, `tab`. Plain keys never fire while
 * somebody types or with a modifier held; combinations with `mod` or `alt`, `escape` and `tab` fire everywhere, the last
 * only while its binding is awake, so that Tab leaves every field.
 */
export interface Binding {
  does: ShortcutId;
  run: () => void;
  /** Asked at the key press; the shortcut sleeps while it answers false. */
  when?: () => boolean;
}

const EDITABLE =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select,' +
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=combobox],[role=searchbox],[role=menu],[role=listbox]';

/** Whether letters belong to the element the event comes from. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}

/** With Alt held a Mac writes another sign: then the place of the key on the keyboard counts. */
function signOf({ key, code, altKey }: KeyboardEvent): string {
  const placed = altKey && /^(?:Digit|Key)(.)$/.exec(code)?.[1];
  return (placed && (code.startsWith('Digit') || !/^[a-z]$/i.test(key)) ? placed : key).toLowerCase();
}

/** The press as a shortcut's key is written; null for a press of a modifier alone. */
export function nameOf(event: KeyboardEvent): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(event.key)) return null;
  const key = signOf(event);
  const modifiers = [(event.ctrlKey || event.metaKey) && 'mod', event.altKey && 'alt'].filter(Boolean);
  // Shift is part of a sign, but Tab with it goes the other way.
  if (key === 'tab' && event.shiftKey) modifiers.push('shift');
  return [...modifiers, key === ' ' ? 'space' : key].join('+');
}

export const firesWhileTyping = (name: string): boolean =>
  (name.length > 1 && name.includes('+')) || name === 'escape' || name === 'tab';

/** Whether it is a single sign, as speech input may speak it by accident. */
export const isLetter = (name: string): boolean => name.length === 1;
