import type { DateOnly } from '../../time/instant';
import type { RecurrenceAnchor } from '../../vocabulary/recurrence';

/** What a phrase says; of each kind there is one in a reminder. */
export type Meaning =
  | { readonly kind: 'DATE'; readonly date: DateOnly }
  /** Minutes from midnight. */
  | { readonly kind: 'TIME'; readonly minutes: number }
  /** Minutes from now. */
  | { readonly kind: 'SOON'; readonly minutes: number }
  /** Value of an RRULE, and the first day where the phrase names it. */
  | { readonly kind: 'RULE'; readonly rule: string; readonly anchor: RecurrenceAnchor; readonly date?: DateOnly }
  /** A part of a rule that ends it. */
  | { readonly kind: 'END'; readonly part: string }
  /** It is understood, and there is no such thing. */
  | { readonly kind: 'WRONG'; readonly problem: string };

/** One way of saying something. `today` is the day on the writer's clocks. */
export interface Phrase {
  /** Source of a regular expression without anchors; letters count alike. */
  readonly source: string;
  readonly read: (words: readonly string[], today: DateOnly) => Meaning;
}

/** A part of a text: what a phrase says, or null for what stays title. The parts put together are the text. */
export interface Piece {
  readonly text: string;
  readonly meaning: Meaning | null;
}

const compiled = new WeakMap<Phrase, RegExp>();
const WORD = /[\p{L}\p{N}]/u;

/** Cuts a text into what the phrases say, the longest first, and all the rest. */
export function piecesOf(text: string, phrases: readonly Phrase[], today: DateOnly): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (let at = 0; at < text.length;) {
    const found = at === 0 || !WORD.test(text[at - 1] ?? '') ? longest(text, at, phrases, today) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    if (rest < at) pieces.push({ text: text.slice(rest, at), meaning: null });
    pieces.push(found);
    rest = at += found.text.length;
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), meaning: null });
  return pieces;
}

function longest(text: string, at: number, phrases: readonly Phrase[], today: DateOnly): Piece | null {
  let best: { readonly phrase: Phrase; readonly match: RegExpExecArray } | null = null;
  for (const phrase of phrases) {
    const match = matchAt(phrase, text, at);
    if (match && match[0].length > (best?.match[0].length ?? 0)) best = { phrase, match };
  }
  if (best === null) return null;
  return {
    text: best.match[0],
    meaning: best.phrase.read(
      [...best.match].map((word) => word ?? ''),
      today,
    ),
  };
}

function matchAt(phrase: Phrase, text: string, at: number): RegExpExecArray | null {
  let pattern = compiled.get(phrase);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:${phrase.source})(?![\\p{L}\\p{N}])`, 'iuy');
    compiled.set(phrase, pattern);
  }
  pattern.lastIndex = at;
  return pattern.exec(text);
}
