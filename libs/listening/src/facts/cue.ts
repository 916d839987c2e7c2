/** What a sentence may tell. */
export const FACT_KINDS = ['PAIN_POINT', 'PREFERENCE', 'PROMISE', 'EVENT', 'URGENCY', 'LEAVING'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A way of saying something. It is heard where `says` matches and none of `unless` does, in one sentence. */
export interface Cue {
  /** Stable, shown as the reason of a proposal and kept with its correction. */
  readonly id: string;
  readonly kind: FactKind;
  readonly says: RegExp;
  /** What takes it back: negations, other senses of the same words. */
  readonly unless?: RegExp;
}

/**
 * A pattern over a sentence with straight apostrophes: case does not matter, a blank is any white space, and it begins
 * and ends with a word. `{lists}` are replaced by one of their words.
 */
export function wording(pattern: string, lists: Readonly<Record<string, readonly string[]>> = {}): RegExp {
  const filled = pattern.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => {
    const list = lists[name];
    return list === undefined ? whole : `(?:${list.join('|')})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${filled.replaceAll(' ', '\\s{1,3}')})(?![\\p{L}\\p{N}])`, 'iu');
}
