import { perWord } from '../per-word';
import { featuresOfSentence, featuresOfWord } from './features';
import { wordsOf } from './words';

/** Words in a row: which row of weights is theirs, and by which word they go on. */
interface Phrase {
  row?: number;
  next?: Map<string, Phrase>;
}

/** The features that a model has weights for, and in which row each has them. */
export class KnownFeatures {
  private readonly names: readonly string[];
  private readonly rows: ReadonlyMap<string, number>;
  /** By their first word, because to put them together costs more than to look them up. */
  private readonly phrases: ReadonlyMap<string, Phrase>;
  private readonly rowsOfWord = perWord((word) => this.rowsOf(featuresOfWord(word)));
  /** In which sentence, counted from the first, a row was met last: each is counted once. */
  private readonly metIn: Uint32Array;
  private sentences = 0;

  /** Features in the order of their rows. */
  constructor(names: readonly string[]) {
    this.names = names;
    this.rows = new Map(names.map((name, row) => [name, row]));
    this.phrases = phrasesOf(names);
    this.metIn = new Uint32Array(names.length);
  }

  /** The feature of a row, as `featuresOf` calls it. */
  nameOf(row: number): string {
    return this.names[row] ?? '';
  }

  /** The rows of those features of a sentence that are known, each once. */
  rowsIn(sentence: string): readonly number[] {
    const words = wordsOf(sentence);
    this.sentences += 1;
    const met: number[] = [];
    const meet = (row: number) => {
      if (this.metIn[row] === this.sentences) return;
      this.metIn[row] = this.sentences;
      met.push(row);
    };
    this.rowsOf(featuresOfSentence(sentence, words)).forEach(meet);
    for (const [at, word] of words.entries()) {
      this.rowsOfWord(word).forEach(meet);
      this.meetPhrases(words, at, meet);
    }
    return met;
  }

  private meetPhrases(words: readonly string[], from: number, meet: (row: number) => void): void {
    let phrase = this.phrases.get(words[from] ?? '');
    for (let at = from + 1; at < words.length && phrase !== undefined; at += 1) {
      phrase = phrase.next?.get(words[at] ?? '');
      if (phrase?.row !== undefined) meet(phrase.row);
    }
  }

  private rowsOf(features: readonly string[]): readonly number[] {
    return features.map((feature) => this.rows.get(feature)).filter((row) => row !== undefined);
  }
}

function phrasesOf(names: readonly string[]): ReadonlyMap<string, Phrase> {
  const phrases: Phrase = {};
  for (const [row, name] of names.entries()) {
    if (!name.includes(' ')) continue;
    let phrase = phrases;
    for (const word of name.split(' ')) phrase = goingOn(phrase, word);
    phrase.row = row;
  }
  return phrases.next ?? new Map();
}

function goingOn(phrase: Phrase, word: string): Phrase {
  phrase.next ??= new Map();
  const known = phrase.next.get(word) ?? {};
  phrase.next.set(word, known);
  return known;
}
