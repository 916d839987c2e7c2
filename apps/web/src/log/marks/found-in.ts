/** A stretch of a note with its words; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where the same words stand in the note by now, the place nearest to where they stood; null when they are gone. */
export function foundIn(note: string, { from, text }: Omit<Stretch, 'to'>): Stretch | null {
  if (text === '') return null;
  let best: number | null = null;
  for (let at = note.indexOf(text); at >= 0; at = note.indexOf(text, at + 1)) {
    if (best !== null && Math.abs(at - from) >= Math.abs(best - from)) break;
    best = at;
  }
  return best === null ? null : { from: best, to: best + text.length, text };
}

export const overlap = (one: Omit<Stretch, 'text'>, other: Omit<Stretch, 'text'>): boolean =>
  one.from < other.to && other.from < one.to;
