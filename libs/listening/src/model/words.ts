const REPEATED = /(\p{L})\1{2,}/gu;
const WORD = /n't|\p{L}+(?:'\p{L}+)?|\p{N}+|[!?]+|[:;]-?[()dp|]|\p{Extended_Pictographic}/gu;
const NUMBER = /^\p{N}/u;
const LETTERS = /^\p{L}/u;

/**
 * The words of a sentence as the model knows them: lower case, apostrophes straight, "n't" a word of its own, letters
 * repeated three times and more written twice, every number "0", and what is written with signs alone (exclamations,
 * questions, smileys, pictographs) as words too.
 */
export function wordsOf(sentence: string): readonly string[] {
  const plain = sentence.toLowerCase().replace(/[’‘]/g, "'").replace(REPEATED, '$1$1').replace(/n't\b/g, " n't");
  return (plain.match(WORD) ?? []).map(canonical);
}

/** Whether it is written with letters. */
export function isWord(word: string): boolean {
  return LETTERS.test(word);
}

function canonical(word: string): string {
  if (NUMBER.test(word)) return '0';
  if (word.includes('?')) return '?';
  return word.startsWith('!') ? '!' : word;
}
