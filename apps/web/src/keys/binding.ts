/** One shortcut. Create it with `Keys.bind`. */
export interface Binding {
  /**
   * `l`; a sequence `l n`; `mod+enter` (Ctrl, or Cmd on a Mac); `alt+1`; `escape`. Plain keys never fire while
   * somebody types or with a modifier held; combinations with `mod` or `alt`, and `escape`, fire everywhere.
   */
  key: string;
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

/** The press as a binding writes it; null for a press of a modifier alone. */
export function nameOf(event: KeyboardEvent): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'Dead', 'Process'].includes(event.key)) return null;
  const key = event.altKey && event.code.startsWith('Digit') ? event.code.slice(5) : event.key.toLowerCase();
  const modifiers = [(event.ctrlKey || event.metaKey) && 'mod', event.altKey && 'alt'].filter(Boolean);
  return [...modifiers, key === ' ' ? 'space' : key].join('+');
}

export const firesWhileTyping = (name: string): boolean => (name.length > 1 && name.includes('+')) || name === 'escape';
