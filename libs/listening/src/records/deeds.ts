import type { Passage } from '../heard';
import { clauseAround } from './clause';
import { datesIn, deedText } from './deed-text';
import type { Telling } from './telling';

/** Where a deed ends. */
const END =
  /(?:[;!?]|(?<!\d)\.)(?=\s|$)|,(?=\s(?!(?:and|or|und|oder|et|ou|y|o)\s)|\s(?:and|und|et|y)\s(?:I|we|s?he|they|ich|wir|er|sie|je|nous|ils?|elles?|yo|él|ella)(?!\p{L}))|\s(?:but|aber|mais|pero)(?=\s)/giu;
/** In German what is done may stand before it: "das Muster schicke ich ihm". */
const INVERTED = /^\p{L}+ (?:\p{L}+ )?(?:ich|wir)(?!\p{L})/iu;
/** In German the deed follows after a comma: "hat versprochen, uns das Angebot zu schicken". */
const PROMISED = /(?:versprochen|zugesagt|zugesichert|verspricht|verspreche)$/iu;
/** Where a sentence may go on with another deed. */
const GOES_ON = /,\s(?:(?:and|und|et|y)\s)?|\s(?:and|und|et|y)\s/giu;
/** What is so is nothing that is done. */
const IS = /\s(?:is|are|was|were|ist|sind|war|est|sont|a|es|está|están|son)(?=\s)/iu;
/** Who does it. */
const WILL =
  /^(?:(?:I|we|s?he|they|\p{Lu}\p{L}+)(?:['’](?:ll|d)| will| would| promised| agreed)|ich|wir|er|sie|je|nous|il|elle|yo)(?!\p{L})/iu;
/** "the drawings on Tuesday, the quote on Thursday" */
const OF_A_LIST = /^(?:the|an?|our|his|her|their|das|die|den|der|le|la|les|el|los|las|une?)\s/iu;

/** A part of a sentence that goes on with something, and how. */
interface Part extends Passage {
  readonly isBehindComma: boolean;
  /** Where the sign or word before it begins. */
  readonly signAt: number;
}

/** What is promised: from after its opening to where it ends, and what goes on with a date of its own. */
export function deedsOf(telling: Telling): readonly [Passage, ...Passage[]] {
  const { heard, plain } = telling;
  const from = deedBegins(telling);
  const parts = partsBehind(heard.at.to, plain);
  const [next] = parts;
  const end = parts.findIndex((part) => !isDeed(part, telling));
  const more = end === -1 ? parts : parts.slice(0, end);
  return next === undefined || more.length === 0 || !isDated({ from, to: next.signAt }, telling)
    ? [{ from, to: endOfDeed(plain, heard.at.to) }]
    : [{ from, to: next.signAt }, ...more];
}

function partsBehind(from: number, plain: string): readonly Part[] {
  const end = endOfTelling(plain, from);
  const signs = [...plain.slice(from, end).matchAll(GOES_ON)];
  return signs.map(({ index, 0: sign }, at) => ({
    from: from + index + sign.length,
    to: from + (signs[at + 1]?.index ?? end - from),
    isBehindComma: sign.startsWith(','),
    signAt: from + index,
  }));
}

/** Whether a part tells a deed with a date; behind a comma only by who does it, or as the next of a list. */
function isDeed(part: Part, telling: Telling): boolean {
  const text = deedText(part, telling);
  if (!isDated(part, telling) || !text.includes(' ') || IS.test(text)) return false;
  return !part.isBehindComma || WILL.test(text) || OF_A_LIST.test(text);
}

function isDated(part: Passage, { dates }: Telling): boolean {
  return datesIn(part, dates).length > 0;
}

function deedBegins(telling: Telling): number {
  const { heard, sentence, plain, tongue } = telling;
  const words = plain.slice(heard.at.from);
  if (INVERTED.test(words)) return clauseAround(sentence, heard.at).from;
  const opening = tongue.promiseOpening?.exec(words);
  return opening?.index === 0 ? heard.at.from + opening[0].length : wordBegins(plain, heard.at.from);
}

/** "'ll send it" is said of whoever stands before it. */
function wordBegins(plain: string, from: number): number {
  return plain.charAt(from) === "'" ? plain.lastIndexOf(' ', from) + 1 : from;
}

function endOfDeed(sentence: string, from: number): number {
  const after = PROMISED.test(sentence.slice(0, from)) ? from + 1 : from;
  for (const { index } of sentence.matchAll(END)) if (index >= after) return index;
  return sentence.length;
}

function endOfTelling(sentence: string, from: number): number {
  for (const { index, 0: sign } of sentence.matchAll(END)) if (index >= from && sign !== ',') return index;
  return sentence.length;
}
