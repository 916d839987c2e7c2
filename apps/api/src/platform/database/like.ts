/** A LIKE pattern for texts that contain this one, its own wildcards taken literally; NUL, which no text holds, is left out. */
export function containing(text: string): string {
  return `%${text.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&')}%`;
}
