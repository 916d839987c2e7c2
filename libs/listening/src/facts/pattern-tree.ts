const QUANTIFIER = /\{\d+(?:,\d*)?\}\??/y;
const OPENINGS = ['(?:', '(?=', '(?!', '(?<=', '(?<!', '(?-i:', '('];

/** A character, a class or a group of a pattern. */
export interface Atom {
  /** As it is written; of a group what opens it: `(?:`. */
  readonly text: string;
  /** As it is written; empty for once. */
  readonly quantifier: string;
  /** Of a group. */
  readonly alternatives: readonly Sequence[] | null;
}

export type Sequence = readonly Atom[];

/** The alternatives of a regular expression, and within its groups, without groups that have names. */
export function patternTree(pattern: string): readonly Sequence[] {
  const { alternatives, end } = readAlternatives(pattern, 0);
  if (end !== pattern.length) throw new Error(`Brackets do not match at ${end}: ${pattern}`);
  return alternatives;
}

function readAlternatives(pattern: string, from: number): { alternatives: readonly Sequence[]; end: number } {
  const alternatives: Atom[][] = [[]];
  let at = from;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    if (pattern.charAt(at) === '|') {
      alternatives.push([]);
      at += 1;
      continue;
    }
    const { end: behind, ...atom } = pattern.charAt(at) === '(' ? readGroup(pattern, at) : readSingle(pattern, at);
    const end = endOfQuantifier(pattern, behind);
    alternatives.at(-1)?.push({ ...atom, quantifier: pattern.slice(behind, end) });
    at = end;
  }
  return { alternatives, end: at };
}

type Read = Omit<Atom, 'quantifier'> & { readonly end: number };

function readGroup(pattern: string, at: number): Read {
  const text = OPENINGS.find((one) => pattern.startsWith(one, at)) ?? '(';
  const { alternatives, end } = readAlternatives(pattern, at + text.length);
  return { text, alternatives, end: end + 1 };
}

function readSingle(pattern: string, at: number): Read {
  const end = endOfSingle(pattern, at);
  return { text: pattern.slice(at, end), alternatives: null, end };
}

function endOfSingle(pattern: string, at: number): number {
  const sign = pattern.charAt(at);
  if (sign === '\\') return pattern.charAt(at + 1) === 'p' ? pattern.indexOf('}', at) + 1 : at + 2;
  if (sign !== '[') return at + 1;
  let end = at + 1;
  while (end < pattern.length && pattern.charAt(end) !== ']') end += pattern.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

function endOfQuantifier(pattern: string, at: number): number {
  const sign = pattern.charAt(at);
  if (sign === '?' || sign === '*' || sign === '+') return pattern.charAt(at + 1) === '?' ? at + 2 : at + 1;
  if (sign !== '{') return at;
  QUANTIFIER.lastIndex = at;
  return at + (QUANTIFIER.exec(pattern)?.[0].length ?? 0);
}
