import { isWord, wordsOf } from './words';

/** How many words after a negation are read as negated. */
const NEGATION_REACH = 4;
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never n't cannot cant dont wont isnt doesnt didnt nothing nobody without hardly".split(' '),
);
const ENDING = /(?:ing|edly|ed|ly|es|s|ness|ful)$/;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/**
 * What of a sentence the model weighs, each once: its words, their stems (`=`), pairs and triples of them, stems within
 * reach of a negation (`¬`), pieces of 3 to 5 letters of longer words (`#`), the first and the last word (`^`, `$`), and
 * whether it is shouted, short or long. The same code reads at training and at listening.
 */
export function featuresOf(sentence: string): ReadonlySet<string> {
  const words = wordsOf(sentence);
  return new Set([...words.flatMap(featuresOfWord), ...featuresOfOrder(sentence, words)]);
}

/** What a word brings wherever it stands. */
export function featuresOfWord(word: string): readonly string[] {
  return isWord(word) ? [word, `=${stem(word)}`, ...gramsOf(word)] : [word];
}

/** What the words of a sentence bring by their order. */
export function featuresOfOrder(sentence: string, words: readonly string[]): readonly string[] {
  const found = [`^${words[0] ?? ''}`, `$${words.at(-1) ?? ''}`, ...shapeOf(sentence, words)];
  let negated = 0;
  for (const [at, word] of words.entries()) {
    if (at > 0) found.push(`${words[at - 1]} ${word}`);
    if (at > 1) found.push(`${words[at - 2]} ${words[at - 1]} ${word}`);
    if (negated > 0 && isWord(word)) found.push(`¬${stem(word)}`);
    negated = NEGATIONS.has(word) ? NEGATION_REACH : /^[!?]/.test(word) ? 0 : negated - 1;
  }
  return found;
}

function gramsOf(word: string): readonly string[] {
  const grams: string[] = [];
  const bounded = `<${word}>`;
  for (let length = SHORTEST_GRAM; word.length > SHORTEST_GRAM && length <= LONGEST_GRAM; length += 1) {
    for (let from = 0; from + length <= bounded.length; from += 1) grams.push(`#${bounded.slice(from, from + length)}`);
  }
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
