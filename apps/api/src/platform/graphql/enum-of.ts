import { registerEnumType } from '@nestjs/graphql';

/** A list of words as a GraphQL enum whose names and values are the words themselves. */
export function enumOf<Word extends string>(
  words: readonly Word[],
  name: string,
  description: string,
): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}
