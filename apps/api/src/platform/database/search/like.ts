/** A text as LIKE takes it literally; NUL, which no text holds, is left out. */
function literal(text: string): string {
  return text.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&');
}

/** A LIKE pattern for texts that contain this one. */
export function containing(text: string): string {
  return `%${literal(text)}%`;
}

/** A LIKE pattern for texts that begin with this one. */
export function beginning(text: string): string {
  return `${literal(text)}%`;
}

/** LIKE patterns, of which one must match: texts in which this one begins a word. */
export function beginningAWord(text: string): readonly string[] {
  return [beginning(text), `% ${beginning(text)}`];
}
