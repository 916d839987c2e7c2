const MOST_WORDS = 8_000;
const LONGEST = 20;

/**
 * The same question, answered once for each word: a language has few, and they come again in every note. Begins anew after
 * 8,000 words and keeps none of more than 20 code units, so that no text fills the memory.
 */
export function perWord<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const kept = answers.get(word);
    if (kept !== undefined) return kept;
    const found = answer(word);
    if (answers.size >= MOST_WORDS) answers.clear();
    if (word.length <= LONGEST) answers.set(word, found);
    return found;
  };
}
