import type { CapturedFeeling, Segment, SegmentKind } from './segment';

/**
 * Reads the marks of quick capture in a note: `!` a promise, `#` a pain point, `~` a preference, `@` a person, `>` when
 * to come back, `:)` `:|` `:(` how they felt.
 *
 * A mark stands at the begin of the note or after white space or an opening bracket, and touches what it marks. Numbers
 * are left in peace (`#4711`, `~20 min`, `@15:00`), but for `>`, after which a date may begin with one. A person is one
 * name of at most three capitalised words, or whatever stands in quotation marks; everything else ends with its line,
 * its sentence, a semicolon, or before the next mark.
 *
 * What is no mark is TEXT. No character is lost, whatever is typed; the cost is linear in the length.
 */
export function readNote(note: string): readonly Segment[] {
  const segments: Segment[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < note.length) {
    const found = markAt(note, at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (plainFrom < at) segments.push(plain(note, plainFrom, at));
    segments.push(found);
    at = found.to;
    plainFrom = at;
  }
  if (plainFrom < note.length) segments.push(plain(note, plainFrom, note.length));
  return segments;
}

const MARKS: Readonly<Record<string, SegmentKind>> = {
  '!': 'PROMISE',
  '#': 'PAIN_POINT',
  '~': 'PREFERENCE',
  '@': 'PERSON',
  '>': 'FOLLOW_UP',
};

const FEELINGS: readonly (readonly [RegExp, CapturedFeeling])[] = [
  [/:-?\)/y, 'WARM'],
  [/:-?\|/y, 'NEUTRAL'],
  [/:-?\(/y, 'STRAINED'],
];

const BEFORE_A_MARK = /[\s([{]/;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/uy;
const ONE_NAME = /\p{L}[\p{L}\p{M}\p{N}'’_-]*/uy;
const QUOTED = /["“][^"“”\n]{1,80}["”]/y;
const MORE_NAMES = 2;

function markAt(note: string, at: number): Segment | null {
  if (at > 0 && !BEFORE_A_MARK.test(note.charAt(at - 1))) return null;
  return feelingAt(note, at) ?? spanAt(note, at);
}

function feelingAt(note: string, at: number): Segment | null {
  if (note.charAt(at) !== ':') return null;
  for (const [face, feeling] of FEELINGS) {
    const to = endOf(face, note, at);
    if (to === null || LETTER_OR_DIGIT.test(pointAt(note, to))) continue;
    const raw = note.slice(at, to);
    return { kind: 'FEELING', from: at, to, raw, text: raw, feeling };
  }
  return null;
}

function spanAt(note: string, at: number): Segment | null {
  const kind = MARKS[note.charAt(at)];
  if (kind === undefined) return null;
  const first = pointAt(note, at + 1);
  if (kind === 'PERSON') return personAt(note, at);
  if (!(kind === 'FOLLOW_UP' ? LETTER_OR_DIGIT : LETTER).test(first)) return null;
  const to = endOfSpan(note, at + 1);
  return { kind, from: at, to, raw: note.slice(at, to), text: trimmed(note.slice(at + 1, to)) };
}

function personAt(note: string, at: number): Segment | null {
  const quoted = endOf(QUOTED, note, at + 1);
  const to = quoted ?? endOfName(note, at + 1);
  if (to === null) return null;
  const raw = note.slice(at, to);
  return { kind: 'PERSON', from: at, to, raw, text: quoted === null ? raw.slice(1) : raw.slice(2, -1).trim() };
}

function endOfName(note: string, from: number): number | null {
  let to = endOf(ONE_NAME, note, from);
  if (to === null || !/\p{Lu}/u.test(pointAt(note, from))) return to;
  for (let more = 0; more < MORE_NAMES && note.charAt(to) === ' '; more += 1) {
    const next = endOf(CAPITALISED, note, to + 1);
    if (next === null) break;
    to = next;
  }
  return to;
}

function endOfSpan(note: string, from: number): number {
  for (let at = from; at < note.length; at += 1) {
    const sign = note.charAt(at);
    if (sign === '\n' || sign === '\r' || sign === ';') return at;
    if (endsSentence(note, at)) return at;
    if (/\s/.test(sign) && startsMark(note, at + 1)) return at;
  }
  return note.length;
}

/** A full stop after a short word is an abbreviation ("Dr. Aydin", "at no. 4"), and one inside a word a number or an address. */
function endsSentence(note: string, at: number): boolean {
  const sign = note.charAt(at);
  if (sign !== '.' && sign !== '?' && sign !== '!') return false;
  if (at + 1 < note.length && !/\s/.test(note.charAt(at + 1))) return false;
  return sign !== '.' || at + 1 === note.length || wordBefore(note, at) > 3;
}

function wordBefore(note: string, at: number): number {
  let from = at;
  while (from > 0 && at - from <= 3 && LETTER_OR_DIGIT.test(note.charAt(from - 1))) from -= 1;
  return at - from;
}

function startsMark(note: string, at: number): boolean {
  const sign = note.charAt(at);
  if (sign === ':') return feelingAt(note, at) !== null;
  const kind = MARKS[sign];
  if (kind === undefined) return false;
  if (kind === 'PERSON') return personAt(note, at) !== null;
  return (kind === 'FOLLOW_UP' ? LETTER_OR_DIGIT : LETTER).test(pointAt(note, at + 1));
}

function plain(note: string, from: number, to: number): Segment {
  const raw = note.slice(from, to);
  return { kind: 'TEXT', from, to, raw, text: raw };
}

/** The character that begins there, both halves of it; empty at the end. */
function pointAt(note: string, at: number): string {
  const point = note.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function endOf(pattern: RegExp, note: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(note) ? pattern.lastIndex : null;
}

function trimmed(text: string): string {
  const plain = text.trim();
  let to = plain.length;
  while (to > 0 && /[,:]/.test(plain.charAt(to - 1))) to -= 1;
  return plain.slice(0, to);
}
