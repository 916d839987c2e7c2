import { isWord, wordsOf } from './words';

/** How many words after a negation are read as negated. */
const NEGATION_REACH = 4;
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never n't cannot cant dont wont isnt doesnt didnt nothing nobody without hardly".split(' '),
);
const ENDING = /(?:ing|edly|ed|ly|es|s|ness|ful)$/;
const LENGTHS_OF_PHRASES = [2, 3];
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/**
 * What of a sentence the model weighs, each once: its words, their stems (`=`), pairs and triples of them, stems within
 * reach of a negation (`¬`), pieces of 3 to 5 letters of longer words (`#`), the first and the last word (`^`, `$`), and
 * whether it is shouted, short or long. The same code reads at training and at listening.
 */
export function featuresOf(sentence: string): ReadonlySet<string> {
  const words = wordsOf(sentence);
  return new Set([...words.flatMap(featuresOfWord), ...phrasesOf(words), ...featuresOfSentence(sentence, words)]);
}

/** What a word brings wherever it stands. */
export function featuresOfWord(word: string): readonly string[] {
  return isWord(word) ? [word, `=${stem(word)}`, ...gramsOf(word)] : [word];
}

/** What else a sentence brings besides its words and phrases: how it begins and ends, its shape, what is negated. */
export function featuresOfSentence(sentence: string, words: readonly string[]): readonly string[] {
  const found = [`^${words[0] ?? ''}`, `$${words.at(-1) ?? ''}`, ...shapeOf(sentence, words)];
  let negated = 0;
  for (const word of words) {
    if (negated > 0 && isWord(word)) found.push(`¬${stem(word)}`);
    negated = NEGATIONS.has(word) ? NEGATION_REACH : /^[!?]/.test(word) ? 0 : negated - 1;
  }
  return found;
}

/** Two and three words in a row. */
function phrasesOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, at) =>
    LENGTHS_OF_PHRASES.filter((length) => at + length <= words.length).map((length) =>
      words.slice(at, at + length).join(' '),
    ),
  );
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
