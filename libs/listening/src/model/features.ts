import { isWord, wordsOf } from './words';

/** How many words after a negation are read as negated. */
const NEGATION_REACH = 4;
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never n't cannot cant dont wont isnt doesnt didnt nothing nobody without hardly".split(' '),
);
const ENDING = /(?:ing|edly|ed|ly|es|s|ness|ful)$/;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const LONGEST_KEPT = 20;

/**
 * What of a sentence the model weighs, each once: its words, their stems (`=`), pairs and triples of them, stems within
 * reach of a negation (`¬`), pieces of 3 to 5 letters of longer words (`#`), the first and the last word (`^`, `$`), and
 * whether it is shouted, short or long. The same code reads at training and at listening.
 */
export function featuresOf(sentence: string): ReadonlySet<string> {
  const words = wordsOf(sentence);
  const found = new Set<string>([`^${words[0] ?? ''}`, `$${words.at(-1) ?? ''}`, ...shapeOf(sentence, words)]);
  let negated = 0;
  for (const [at, word] of words.entries()) {
    addSequences(found, words, at);
    if (isWord(word)) {
      found.add(`=${stem(word)}`);
      if (negated > 0) found.add(`¬${stem(word)}`);
      for (const gram of gramsOf(word)) found.add(gram);
    }
    negated = NEGATIONS.has(word) ? NEGATION_REACH : /^[!?]/.test(word) ? 0 : negated - 1;
  }
  return found;
}

function addSequences(found: Set<string>, words: readonly string[], at: number): void {
  const word = words[at] ?? '';
  found.add(word);
  if (at > 0) found.add(`${words[at - 1]} ${word}`);
  if (at > 1) found.add(`${words[at - 2]} ${words[at - 1]} ${word}`);
}

/** Pieces of words that were read before: a language has few words, and most of the time goes into cutting them. */
const pieces = new Map<string, readonly string[]>();
const MOST_WORDS = 4_000;

function gramsOf(word: string): readonly string[] {
  const known = pieces.get(word);
  if (known !== undefined) return known;
  const grams: string[] = [];
  const bounded = `<${word}>`;
  for (let length = SHORTEST_GRAM; word.length > SHORTEST_GRAM && length <= LONGEST_GRAM; length += 1) {
    for (let from = 0; from + length <= bounded.length; from += 1) grams.push(`#${bounded.slice(from, from + length)}`);
  }
  if (pieces.size >= MOST_WORDS) pieces.clear();
  if (word.length <= LONGEST_KEPT) pieces.set(word, grams);
  return grams;
}

function shapeOf(sentence: string, words: readonly string[]): readonly string[] {
  const shape = words.length < 4 ? ['LEN<4'] : words.length > 20 ? ['LEN>20'] : [];
  return /[A-Z]{4,}/.test(sentence) ? [...shape, 'CAPS'] : shape;
}

function stem(word: string): string {
  if (word.length > 5) return word.replace(ENDING, '');
  return word.length > 3 ? word.replace(/s$/, '') : word;
}
