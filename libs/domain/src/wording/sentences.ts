/** A mark that ends a sentence, and the quotes and brackets that may close behind it. */
const ENDED = /[.!?…。！？]["'”»’)\]]*$/u;

// Unicode's rules end a sentence behind every one of these (UAX 29 knows no abbreviations). Too few breaks do no harm.
const ABBREVIATED =
  /(?:^|[\s.("'“«])(?:\p{L}|Dr|Mr|Mrs|Ms|Mx|Prof|St|Nr|No|Hr|Fr|Mme|Mlle|Sr|Sra|Ing|Str|Tel|ca|vs|approx|bzw|etc|usw)\.\s*$/u;
/** A letter, a digit or a sign such as an emoji: less says nothing. */
const MEANS = /[\p{L}\p{N}\p{S}]/u;
const LIST_SIGN = /^(?:\s|[*•–-]\s)+/u;
const CONTINUES = /^["'”»’)\]\p{Ll}]/u;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A text as a sentence: in one line, with a full stop when no mark ends it. Empty when it says nothing. */
export function ended(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (ENDED.test(line)) return line;
  const bare = line.replace(/[\s,;:–—-]+$/u, '');
  return bare === '' ? '' : `${bare}.`;
}

/**
 * The first sentence of a text, whole and ended; empty when the text says nothing. A line break ends a sentence, an
 * abbreviation does not; the sign of a list before it is left out. Rather two sentences than half of one.
 */
export function firstSentence(text: string): string {
  let found = '';
  for (const { segment } of sentences.segment(text.replace(LIST_SIGN, ''))) {
    if (found !== '' && !ABBREVIATED.test(found) && !CONTINUES.test(segment)) break;
    found += segment;
    if (/\n\s*$/.test(segment) && found.trim() !== '') break;
  }
  return MEANS.test(found) ? ended(found) : '';
}

/** All of a text as a sentence if it has at most `most` words, else its first sentence if that has, else null. */
export function shortText(text: string, most: number): string | null {
  return [ended(text), firstSentence(text)].find((said) => saysInWords(said, most)) ?? null;
}

/** Whether a text says something in at most `most` words. */
export function saysInWords(text: string, most: number): boolean {
  return MEANS.test(text) && countWords(text) <= most;
}

/**
 * How many words a text has: by Unicode's word boundaries, which also part the words of scripts without spaces (their
 * cutting rests on a dictionary of the runtime), or by white space where that gives more.
 */
export function countWords(text: string): number {
  const parted = text.split(/\s+/).filter(Boolean).length;
  let found = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike) found += 1;
  return Math.max(found, parted);
}
