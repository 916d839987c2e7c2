import type { Passage } from './heard';
import { wholeSentences } from './whole-sentences';

/** A sentence and where it stands in its note. */
export interface Sentence extends Passage {
  readonly text: string;
}

/** What is longer is no sentence of a person; it is read in pieces, so that nothing takes long to read. */
const LONGEST = 600;

/** Where a line is another thought whatever its signs say: before what quick capture marks. */
const BEFORE_A_MARK = /\s(?=[!#~>]\p{L})/u;

/** The sentences of a note, without the white space around them; a line break ends one too, and so does a mark. */
export function sentencesOf(note: string, language: string): readonly Sentence[] {
  const segmenter = segmenterOf(language);
  const found: Sentence[] = [];
  for (const line of note.matchAll(/[^\r\n]+/g)) {
    let from = line.index;
    for (const part of line[0].split(BEFORE_A_MARK)) {
      for (const { segment, index } of wholeSentences(segmenter.segment(part))) addPieces(found, segment, from + index);
      from += part.length + 1;
    }
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
