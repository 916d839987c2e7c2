import { fold } from '../contacts/fold';
import type { AskedWord } from './asked-words';
import { runsOf, wordsOfRun } from './words';

/** The most UTF-16 code units of an excerpt, its … included. */
export const FOUND_CHARACTERS = 160;
/** So much stands before the word that was found. */
const BEFORE = 40;

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

/** Where each word asked for stands first. */
function placesOf(line: string, asked: readonly AskedWord[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { 0: run, index } of line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const words = runsOf(fold(run)).flatMap(wordsOfRun);
    for (const { text, whole } of asked) {
      if (places.has(text) || !words.some((word) => (whole ? word === text : word.startsWith(text)))) continue;
      places.set(text, index + Math.max(0, fold(run).indexOf(text)));
    }
  }
  return places;
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
