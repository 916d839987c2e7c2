import type { Passage } from '../heard';

/** Where one thought of a sentence ends and the next begins, in the languages that are listened to. */
const BREAK =
  /[;:,](?=\s)|\s[–—-](?=\s)|[()]|\s(?:but|because|although|though|while|whereas|so that|aber|weil|obwohl|denn|mais|parce que|pero|porque|aunque)(?=\s)/giu;
const CONTRARY = /but|though|while|whereas|aber|obwohl|mais|pero|aunque/iu;
const SAYS = /[\p{L}\p{N}]/u;
/** With fewer words a clause says too little, and the sentence stands for it. */
const TELLING = 3;

/** Where the clause that a passage of a sentence stands in is; the whole sentence where that says too little. */
export function clauseAround(sentence: string, { from, to }: Passage): Passage {
  let start = 0;
  let end = sentence.length;
  for (const { index, 0: sign } of sentence.matchAll(BREAK)) {
    if (index + sign.length <= from) start = index + sign.length;
    else if (index >= to) {
      end = index;
      break;
    }
  }
  const clause = tidied(sentence, { from: start, to: end });
  const words = textAt(sentence, clause).split(/\s+/).length;
  return words >= TELLING ? clause : tidied(sentence, { from: 0, to: sentence.length });
}

/** The clause that follows another one; null where none does, or where it says the contrary. */
export function clauseAfter(sentence: string, { to }: Passage): Passage | null {
  let from = to;
  for (const { index, 0: sign } of sentence.matchAll(BREAK)) {
    if (index < to) continue;
    if (SAYS.test(sentence.slice(from, index))) return tidied(sentence, { from, to: index });
    if (CONTRARY.test(sign)) return null;
    from = index + sign.length;
  }
  return SAYS.test(sentence.slice(from)) ? tidied(sentence, { from, to: sentence.length }) : null;
}

/** What stands there. */
export function textAt(text: string, { from, to }: Passage): string {
  return text.slice(from, to);
}

/** Words that tie a sentence to the one before it. */
const TIE = /^(?:and|but|so|otherwise|und|aber|sonst|et|mais|sinon|y|pero) (?=\S+ \S)/iu;

/** As a line of its own: no sign or tie at its ends, a capital letter, and at most so many characters, whole words of them. */
export function asLine(text: string, longest: number): string {
  const plain = tidy(text).replace(/\s+/g, ' ').replace(TIE, '');
  const short = plain.length <= longest ? plain : `${cutAtWord(plain, longest - 1)}…`;
  return short.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function cutAtWord(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  const blank = cut.lastIndexOf(' ');
  return tidy(blank > longest / 2 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/, ''));
}

function tidy(text: string): string {
  return textAt(text, tidied(text, { from: 0, to: text.length }));
}

/** A passage without the blanks and signs at its ends. */
export function tidied(text: string, passage: Passage): Passage {
  let { from, to } = passage;
  while (from < to && LOOSE_BEFORE.test(text.charAt(from))) from += 1;
  while (to > from && LOOSE_AFTER.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

const LOOSE_BEFORE = /[\s,;:.!?)\]–—*•>-]/;
const LOOSE_AFTER = /[\s,;:.([–—-]/;
