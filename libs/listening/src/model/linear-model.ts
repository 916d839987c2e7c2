import { HEARD_EMOTIONS, type HeardEmotion, type Sentiment, SENTIMENTS } from '../vocabulary';
import { featuresOfOrder, featuresOfWord } from './features';
import { wordsOf } from './words';

/** A trained model as it is stored: made by `tools/listening/train.mjs`, read by nothing else than this file. */
export interface StoredModel {
  /** Where the rows it was trained from come from, and under what licence. */
  readonly about: Readonly<Record<string, string>>;
  /** Features in the order of their weights, joined by line breaks. */
  readonly features: string;
  /**
   * Signed bytes, base64: for each feature one for every output, the sentiments first. A weight is the square of its byte,
   * with the sign of the byte: few weights are large, and the many small ones are told apart.
   */
  readonly weights: string;
  /** What a weight of one is worth. */
  readonly step: number;
  /** Added to each output. */
  readonly bias: readonly number[];
  /** From which output an emotion is heard. */
  readonly thresholds: readonly number[];
}

/** What a sentence sounds like, and how much each output said so. */
export interface Tone {
  readonly sentiment: Sentiment;
  /** How far the sentiment lies before the next one, 0 to 1 (a difference of probabilities). */
  readonly margin: number;
  readonly emotions: readonly HeardEmotion[];
}

/** A word of a sentence and how much it said. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

const OUTPUTS = SENTIMENTS.length + HEARD_EMOTIONS.length;
const NEGATIVE = SENTIMENTS.indexOf('negative');
const REASONS = 4;
/** A language has few words, and most of the time would go into cutting them into pieces again. */
const MOST_WORDS = 8_000;
const LONGEST_KEPT = 20;
/** What is no word of the sentence: pieces, and signs for its shape. */
const NO_WORD = /^[#A-Z]/;

/** A linear model over the features of a sentence: deterministic, about 13,500 features. */
export class LinearModel {
  private readonly features: readonly string[];
  private readonly rows: ReadonlyMap<string, number>;
  private readonly rowsOfWords = new Map<string, readonly number[]>();
  private readonly weights: Int16Array;
  /** In which sentence, counted from the first, a row was met last: each is counted once. */
  private readonly metIn: Uint32Array;
  private sentences = 0;
  private readonly stored: Pick<StoredModel, 'step' | 'bias' | 'thresholds'>;

  constructor(stored: StoredModel) {
    this.stored = stored;
    this.features = stored.features.split('\n');
    this.rows = new Map(this.features.map((feature, row) => [feature, row]));
    this.metIn = new Uint32Array(this.features.length);
    this.weights = squared(new Int8Array(Buffer.from(stored.weights, 'base64')));
  }

  /** What each sentiment and each emotion scores, in the order of their lists: what thresholds are chosen on. */
  scores(sentence: string, hurt = 0): { readonly sentiments: readonly number[]; readonly emotions: readonly number[] } {
    const outputs = this.outputs(this.known(sentence), hurt);
    return { sentiments: outputs.slice(0, SENTIMENTS.length), emotions: outputs.slice(SENTIMENTS.length) };
  }

  /** Reads one sentence of at most a few hundred words; `hurt` is added to "negative" for what is known besides its words. */
  read(sentence: string, hurt = 0): Tone {
    const outputs = this.outputs(this.known(sentence), hurt);
    const shares = softmax(outputs.slice(0, SENTIMENTS.length));
    const best = shares.indexOf(Math.max(...shares));
    const next = Math.max(...shares.filter((_, at) => at !== best));
    return {
      sentiment: SENTIMENTS[best] ?? 'neutral',
      margin: (shares[best] ?? 0) - next,
      emotions: HEARD_EMOTIONS.filter((_, at) => this.isHeard(outputs, at)),
    };
  }

  /** The words of a sentence that spoke most for a sentiment, the strongest first; at most 4. */
  reasons(sentence: string, sentiment: Sentiment): readonly Reason[] {
    const output = SENTIMENTS.indexOf(sentiment);
    const said = this.known(sentence).map((row) => ({
      feature: this.features[row] ?? '',
      weight: (this.weights[row * OUTPUTS + output] ?? 0) * this.stored.step,
    }));
    return said
      .filter(({ feature, weight }) => weight > 0 && !NO_WORD.test(feature))
      .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
      .slice(0, REASONS);
  }

  /** The rows of the features of a sentence that the model knows, each once. */
  private known(sentence: string): readonly number[] {
    const words = wordsOf(sentence);
    this.sentences += 1;
    const known: number[] = [];
    const meet = (row: number) => {
      if (this.metIn[row] === this.sentences) return;
      this.metIn[row] = this.sentences;
      known.push(row);
    };
    this.rowsOf(featuresOfOrder(sentence, words)).forEach(meet);
    for (const word of words) this.rowsOfWord(word).forEach(meet);
    return known;
  }

  private rowsOfWord(word: string): readonly number[] {
    const kept = this.rowsOfWords.get(word);
    if (kept !== undefined) return kept;
    const rows = this.rowsOf(featuresOfWord(word));
    if (this.rowsOfWords.size >= MOST_WORDS) this.rowsOfWords.clear();
    if (word.length <= LONGEST_KEPT) this.rowsOfWords.set(word, rows);
    return rows;
  }

  private rowsOf(features: readonly string[]): readonly number[] {
    return features.map((feature) => this.rows.get(feature)).filter((row) => row !== undefined);
  }

  private outputs(known: readonly number[], hurt: number): readonly number[] {
    const { weights } = this;
    const sums = new Int32Array(OUTPUTS);
    for (const row of known) {
      const from = row * OUTPUTS;
      for (let output = 0; output < OUTPUTS; output += 1)
        sums[output] = (sums[output] ?? 0) + (weights[from + output] ?? 0);
    }
    const { step } = this.stored;
    return Array.from(
      sums,
      (sum, output) => sum * step + (this.stored.bias[output] ?? 0) + (output === NEGATIVE ? hurt : 0),
    );
  }

  private isHeard(outputs: readonly number[], emotion: number): boolean {
    return (outputs[SENTIMENTS.length + emotion] ?? 0) >= (this.stored.thresholds[emotion] ?? Infinity);
  }
}

function squared(bytes: Int8Array): Int16Array {
  const weights = new Int16Array(bytes.length);
  bytes.forEach((byte, at) => (weights[at] = byte * Math.abs(byte)));
  return weights;
}

function softmax(outputs: readonly number[]): readonly number[] {
  const top = Math.max(...outputs);
  const powers = outputs.map((output) => Math.exp(output - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
