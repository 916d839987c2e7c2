/**
 * A CHECK expression: the column is null or one of the words.
 * The words come from `libs/domain`, so the database and the contract cannot disagree.
 */
export function oneOf(column: string, words: readonly string[]): string {
  return `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
}
