import { fold } from '../contacts/fold';
import { partsOfRun, runsOf } from './words';

const LONGEST = 200;
const MOST_ASKED = 8;

/** A word that is looked for, folded. */
export interface AskedWord {
  readonly text: string;
  /** One or two letters are the whole word; longer ones are its beginning. */
  readonly whole: boolean;
}

/**
 * The words of what somebody typed, at most eight of its first 200 characters, each once; none where it holds no letter
 * and no digit.
 */
export function askedWords(typed: string): AskedWord[] {
  const words = runsOf(fold(typed.slice(0, LONGEST))).flatMap((run) =>
    partsOfRun(run).map((text) => ({ text, whole: !run.unspaced && Array.from(text).length <= 2 })),
  );
  return words.filter(({ text }, at) => words.findIndex((other) => other.text === text) === at).slice(0, MOST_ASKED);
}

/** Stands in `wordsQuery` where the month belongs. It is in no word. */
export const ANY_MONTH = '?';

/** The text of a `tsquery` that asks for all words in one month: put its key in the place of each ANY_MONTH. */
export function wordsQuery(words: readonly AskedWord[]): string {
  return words.map(({ text, whole }) => `'${ANY_MONTH}${text}'${whole ? '' : ':*'}`).join(' & ');
}
