import { fold } from '../contacts/fold';
import type { AskedWord } from './asked-words';
import { READ, runsOf, wordPattern, wordsOfRun } from './words';

/** The most UTF-16 code units of an excerpt, its … included. */
export const FOUND_CHARACTERS = 160;
/** So much stands before the word that was found. */
const BEFORE = 40;
/** So much of a text is looked at at once, to the end of a word. */
const STRETCH = 400;

/**
 * What to show of texts that were found by words: of the one that holds most of them, the whole words around the first
 * one found, in one line; its beginning where none is in it.
 */
export function foundExcerpt(texts: readonly (string | null | undefined)[], asked: readonly AskedWord[]): string {
  const lines = texts.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '').filter((line) => line !== '');
  const places = lines.map((line) => placesOf(line, asked));
  const most = Math.max(0, ...places.map(({ size }) => size));
  const best = places.findIndex(({ size }) => size === most);
  return around(lines[best] ?? '', Math.min(...(places[best]?.values() ?? []), Infinity));
}

/** Where each word asked for stands first, as far as a text is found by its words. */
function placesOf(line: string, asked: readonly AskedWord[]): Map<string, number> {
  const places = new Map<string, number>();
  let missing = asked;
  for (let from = 0; from < Math.min(line.length, READ) && missing.length > 0;) {
    const space = line.indexOf(' ', from + STRETCH);
    const stretch = line.slice(from, space === -1 ? READ : space);
    if (mayHold(stretch, missing)) addPlaces(places, stretch, { from, missing });
    missing = asked.filter(({ text }) => !places.has(text));
    from += stretch.length + 1;
  }
  return places;
}

/** Whether it is worth looking word by word, which costs a hundred times as much. */
function mayHold(stretch: string, words: readonly AskedWord[]): boolean {
  return new RegExp(words.map(({ text, whole }) => wordPattern(text, whole)).join('|'), 'u').test(fold(stretch));
}

function addPlaces(
  places: Map<string, number>,
  stretch: string,
  { from, missing }: { readonly from: number; readonly missing: readonly AskedWord[] },
): void {
  for (const { 0: run, index } of stretch.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const folded = fold(run);
    const words = runsOf(folded).flatMap(wordsOfRun);
    for (const { text, whole } of missing) {
      if (places.has(text) || !words.some((word) => (whole ? word === text : word.startsWith(text)))) continue;
      places.set(text, from + index + Math.max(0, folded.indexOf(text)));
    }
  }
}

function around(line: string, place: number): string {
  if (line.length <= FOUND_CHARACTERS) return line;
  const found = Number.isFinite(place) ? boundary(line, place) : 0;
  const from = found <= BEFORE ? 0 : wordAfter(line, found - BEFORE, found);
  const room = FOUND_CHARACTERS - (from > 0 ? 1 : 0);
  if (line.length - from <= room) return `…${line.slice(wordAfter(line, line.length - room, found))}`;
  const end = wordBefore(line, from + room - 1, found);
  return `${from > 0 ? '…' : ''}${line.slice(from, end).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Where the first word begins at or after a place, at the latest where the found one does. */
function wordAfter(line: string, place: number, found: number): number {
  const space = line.indexOf(' ', Math.max(0, place - 1));
  return space === -1 || space >= found ? found : space + 1;
}

/** Where the last word ends at or before a place; within a word that has no end in sight, between two of its letters. */
function wordBefore(line: string, place: number, found: number): number {
  const space = line.lastIndexOf(' ', place);
  return space > found ? space : boundary(line, place);
}

const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of the letter, as people see it, that a place is in. */
function boundary(line: string, place: number): number {
  return LETTERS.segment(line).containing(place)?.index ?? place;
}
