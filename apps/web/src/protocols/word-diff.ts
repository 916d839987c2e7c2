/** A piece of a text that stays, goes or comes. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Lengths of the longest common subsequence of all ends of two lists. */
function common(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const longest = Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      const row = table[i];
      if (row) row[j] = before[i] === after[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : longest;
    }
  }
  return table;
}

/** What stays, goes and comes between two lists, in order; where one takes the place of another, what goes stands first. */
export function listDiff(before: readonly string[], after: readonly string[]): Piece[] {
  const table = common(before, after);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    const gone = old !== undefined && (fresh === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0));
    if (old !== undefined && old === fresh) [i, j] = [i + 1, j + 1];
    else if (gone) i += 1;
    else j += 1;
    const kind = old !== undefined && old === fresh ? 'same' : gone ? 'gone' : 'new';
    pieces.push({ kind, text: (kind === 'new' ? fresh : old) ?? '' });
  }
  return pieces;
}

const words = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** The line as it was and as it is, each with the words marked that the other does not have. */
export function wordDiff(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const pieces = listDiff(words(before), words(after));
  return {
    before: joined(pieces.filter(({ kind }) => kind !== 'new')),
    after: joined(pieces.filter(({ kind }) => kind !== 'gone')),
  };
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}
