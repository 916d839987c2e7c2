import { HEARD_EMOTIONS, type HeardEmotion, type Sentiment, SENTIMENTS } from '../vocabulary';
import { KnownFeatures } from './known-features';

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
  /** Which rows of weights it was read by. */
  readonly rows: readonly number[];
}

/** A word of a sentence and how much it said. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

const OUTPUTS = SENTIMENTS.length + HEARD_EMOTIONS.length;
const NEGATIVE = SENTIMENTS.indexOf('negative');
const REASONS = 4;
/** What is no word of the sentence: pieces, and signs for its shape. */
const NO_WORD = /^[#A-Z]/;

/** A linear model over the features of a sentence: deterministic, about 13,500 features. */
export class LinearModel {
  private readonly features: KnownFeatures;
  private readonly weights: Int16Array;
  private readonly stored: Pick<StoredModel, 'step' | 'bias' | 'thresholds'>;

  constructor(stored: StoredModel) {
    this.stored = stored;
    this.features = new KnownFeatures(stored.features.split('\n'));
    this.weights = squared(new Int8Array(Buffer.from(stored.weights, 'base64')));
  }

  /** What each sentiment and each emotion scores, in the order of their lists: what thresholds are chosen on. */
  scores(sentence: string, hurt = 0): { readonly sentiments: readonly number[]; readonly emotions: readonly number[] } {
    const outputs = this.outputs(this.features.rowsIn(sentence), hurt);
    return { sentiments: outputs.slice(0, SENTIMENTS.length), emotions: outputs.slice(SENTIMENTS.length) };
  }

  /** Reads one sentence of at most a few hundred words; `hurt` is added to "negative" for what is known besides its words. */
  read(sentence: string, hurt = 0): Tone {
    const rows = this.features.rowsIn(sentence);
    const outputs = this.outputs(rows, hurt);
    const shares = softmax(outputs.slice(0, SENTIMENTS.length));
    const best = shares.indexOf(Math.max(...shares));
    const next = Math.max(...shares.filter((_, at) => at !== best));
    return {
      sentiment: SENTIMENTS[best] ?? 'neutral',
      margin: (shares[best] ?? 0) - next,
      emotions: HEARD_EMOTIONS.filter((_, at) => this.isHeard(outputs, at)),
      rows,
    };
  }

  /** The words that spoke most for the sentiment of a sentence, the strongest first; at most 4. */
  reasons({ rows, sentiment }: Tone): readonly Reason[] {
    const output = SENTIMENTS.indexOf(sentiment);
    const said = rows.map((row) => ({
      feature: this.features.nameOf(row),
      weight: (this.weights[row * OUTPUTS + output] ?? 0) * this.stored.step,
    }));
    return said
      .filter(({ feature, weight }) => weight > 0 && !NO_WORD.test(feature))
      .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
      .slice(0, REASONS);
  }

  private outputs(rows: readonly number[], hurt: number): readonly number[] {
    const { weights } = this;
    const sums = new Int32Array(OUTPUTS);
    for (const row of rows) {
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
