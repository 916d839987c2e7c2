const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?::|=|!|<=|<!|-i:))?/y;
const SINGLE = /\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|[^()|]/y;

/** Characters, classes and groups of a pattern, each with its quantifier. */
type Sequence = readonly string[];

/**
 * The same pattern with what its alternatives begin with in common written once: `wash|was|want` becomes `wa(?:s(?:h|)|nt)`.
 * It matches where the other does and what the other does, but for the order in which alternatives are tried; without
 * groups that capture. A hundred words then take as many steps as they have letters, and are compiled ten times as fast.
 */
export function factored(pattern: string): string {
  const { alternatives, end } = readAlternatives(pattern, 0);
  if (end !== pattern.length) throw new Error(`Brackets do not match at ${end}: ${pattern}`);
  return write(alternatives);
}

function readAlternatives(pattern: string, from: number): { alternatives: readonly Sequence[]; end: number } {
  const alternatives: string[][] = [[]];
  let at = from;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    if (pattern.charAt(at) === '|') {
      alternatives.push([]);
      at += 1;
      continue;
    }
    const atom = pattern.charAt(at) === '(' ? readGroup(pattern, at) : readSingle(pattern, at);
    const quantifier = matchAt(QUANTIFIER, pattern, atom.end);
    alternatives.at(-1)?.push(atom.text + quantifier);
    at = atom.end + quantifier.length;
  }
  return { alternatives, end: at };
}

function readGroup(pattern: string, at: number): { text: string; end: number } {
  const opening = matchAt(GROUP, pattern, at);
  const { alternatives, end } = readAlternatives(pattern, at + opening.length);
  return { text: `${opening}${write(alternatives)})`, end: end + 1 };
}

function readSingle(pattern: string, at: number): { text: string; end: number } {
  const text = matchAt(SINGLE, pattern, at);
  return { text, end: at + text.length };
}

/** Alternatives by what they begin with, in the order of their first; what ends there comes last, as the longer goes before. */
function write(alternatives: readonly Sequence[]): string {
  const groups = new Map<string, Sequence[]>();
  for (const [first = '', ...rest] of alternatives) {
    const group = groups.get(first);
    if (group) group.push(rest);
    else groups.set(first, [rest]);
  }
  const ends = groups.delete('') && groups.size > 0 ? '|' : '';
  return [...groups].map(([first, rests]) => first + writeRests(rests)).join('|') + ends;
}

function writeRests(rests: readonly Sequence[]): string {
  const [only = []] = rests;
  if (rests.length === 1) return only.join('');
  if (rests.every(({ length }) => length === 0)) return '';
  const [head = ''] = only;
  const together = head !== '' && rests.every(([first]) => first === head);
  return together ? head + writeRests(rests.map(([, ...rest]) => rest)) : `(?:${write(rests)})`;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
