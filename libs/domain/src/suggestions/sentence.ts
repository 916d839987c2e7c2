import { say } from '../wording/say';
import type { Wording, WordingKey } from '../wording/wording';

interface SentenceOf<Key extends WordingKey> {
  readonly key: Key;
  readonly params: Wording[Key];
}

/** A sentence with what it speaks of, not yet said in a language. */
export type Sentence = { readonly [Key in WordingKey]: SentenceOf<Key> }[WordingKey];

/** Says it in a language. */
export function saySentence(language: string, { key, params }: Sentence): string {
  return say(language, key, params);
}

/** Says the first of several sentences that has at most `max` UTF-16 code units; the last one when none has. */
export function sayFitting(
  language: string,
  sentences: readonly Sentence[],
  max: number,
): { readonly sentence: Sentence; readonly text: string } {
  const [first, ...rest] = sentences;
  if (first === undefined) throw new Error('There is no sentence to say.');
  const text = saySentence(language, first);
  return text.length <= max || rest.length === 0 ? { sentence: first, text } : sayFitting(language, rest, max);
}
