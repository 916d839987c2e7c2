/** How much of a record is quoted as evidence, in UTF-16 code units. */
export const EVIDENCE_CHARACTERS = 300;

/** The whole of a text in one line, or its first whole words with "…", at most `max` UTF-16 code units. */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const room = line.slice(0, max);
  const words = room.slice(0, Math.max(0, room.lastIndexOf(' ')));
  const kept = words === '' ? withoutHalfLetter(room.slice(0, -1)) : words;
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}

// A letter outside the basic plane is two code units; half of one cannot be stored.
function withoutHalfLetter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
