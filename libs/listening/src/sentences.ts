import type { Passage } from './heard';
import { wholeSentences } from './whole-sentences';

/** A sentence and where it stands in its note. */
export interface Sentence extends Passage {
  readonly text: string;
}

/** What is longer is no sentence of a person; it is read in pieces, so that nothing takes long to read. */
const LONGEST = 600;

/** The sentences of a note, without the white space around them; a line break ends one too. */
export function sentencesOf(note: string, language: string): readonly Sentence[] {
  const segmenter = segmenterOf(language);
  const found: Sentence[] = [];
  for (const line of note.matchAll(/[^\r\n]+/g)) {
    for (const { segment, index } of wholeSentences(segmenter.segment(line[0])))
      addPieces(found, segment, line.index + index);
  }
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

function addPieces(found: Sentence[], segment: string, from: number): void {
  for (let at = 0; at < segment.length;) {
    const end = segment.length - at <= LONGEST ? segment.length : endOfPiece(segment, at);
    const piece = segment.slice(at, end);
    const text = piece.trim();
    const start = from + at + (piece.length - piece.trimStart().length);
    if (text !== '') found.push({ text, from: start, to: start + text.length });
    at = end;
  }
}

function endOfPiece(segment: string, at: number): number {
  const blank = segment.lastIndexOf(' ', at + LONGEST);
  return blank > at ? blank : at + LONGEST;
}
