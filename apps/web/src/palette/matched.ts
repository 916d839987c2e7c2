/** Letters without a decomposition that people type without their stroke, as the server folds them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ς: 'σ',
};
/** Words shorter than this are looked for only where a word begins. */
const INSIDE = 3;

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const foldSign = (sign: string): string => {
  const plain = sign.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return PLAIN[plain] ?? plain;
};

/** The words of what was typed, folded. */
export const wordsIn = (typed: string): string[] => [...typed].map(foldSign).join('').split(/\s+/).filter(Boolean);

/** The text folded, and for each of its letters where it came from. */
function folded(text: string): { plain: string; from: number[] } {
  const from: number[] = [];
  let plain = '';
  let at = 0;
  for (const sign of text) {
    const letters = foldSign(sign);
    from.push(...Array<number>(letters.length).fill(at));
    plain += letters;
    at += sign.length;
  }
  return { plain, from: [...from, at] };
}

function placeOf(plain: string, word: string): number {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? '')) return at;
  return word.length >= INSIDE ? plain.indexOf(word) : -1;
}

/** Whether every word stands in the text, short ones at the beginning of one of its words. */
export function matches(text: string, words: readonly string[]): boolean {
  const { plain } = folded(text);
  return words.every((word) => placeOf(plain, word) >= 0);
}

/** The text in pieces: for each word the first place where it stands is a hit, whatever its case and accents. */
export function matched(text: string, words: readonly string[]): Piece[] {
  const { plain, from } = folded(text);
  const hit = new Set<number>();
  for (const word of words) {
    const at = placeOf(plain, word);
    if (at < 0) continue;
    const end = from[at + word.length] ?? text.length;
    for (let place = from[at] ?? 0; place < Math.max(end, (from[at] ?? 0) + 1); place += 1) hit.add(place);
  }
  const pieces: Piece[] = [];
  for (const [at, unit] of text.split('').entries()) {
    const last = pieces.at(-1);
    if (last?.hit === hit.has(at)) last.text += unit;
    else pieces.push({ text: unit, hit: hit.has(at) });
  }
  return pieces;
}
