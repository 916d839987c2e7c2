import { HEARD_EMOTIONS, type HeardEmotion, type Sentiment, SENTIMENTS } from '../vocabulary';
import { featuresOf } from './features';

/** A trained model as it is stored: made by `tools/listening/train.mjs`, read by nothing else than this file. */
export interface StoredModel {
  /** Where the rows it was trained from come from, and under what licence. */
  readonly about: Readonly<Record<string, string>>;
  /** Features in the order of their weights, joined by line breaks. */
  readonly features: string;
  /** Signed bytes, base64: for each feature one for every output, the sentiments first. */
  readonly weights: string;
  /** What one step of a byte is worth. */
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
  /** The words that spoke most for the sentiment, the strongest first, with their weights; at most 4. */
  readonly because: readonly { readonly feature: string; readonly weight: number }[];
}

const OUTPUTS = SENTIMENTS.length + HEARD_EMOTIONS.length;
const NEGATIVE = SENTIMENTS.indexOf('negative');
const REASONS = 4;

/** A linear model over the features of a sentence: deterministic, about 13,500 features. */
export class LinearModel {
  private readonly rows = new Map<string, number>();
  private readonly weights: Int8Array;
  private readonly stored: Pick<StoredModel, 'step' | 'bias' | 'thresholds'>;

  constructor(stored: StoredModel) {
    this.stored = stored;
    for (const [row, feature] of stored.features.split('\n').entries()) this.rows.set(feature, row);
    this.weights = new Int8Array(Buffer.from(stored.weights, 'base64'));
  }

  /** What each sentiment and each emotion scores, in the order of their lists: what thresholds are chosen on. */
  scores(sentence: string, hurt = 0): { readonly sentiments: readonly number[]; readonly emotions: readonly number[] } {
    const outputs = this.outputs(this.known(sentence), hurt);
    return { sentiments: outputs.slice(0, SENTIMENTS.length), emotions: outputs.slice(SENTIMENTS.length) };
  }

  /** Reads one sentence of at most a few hundred words; `hurt` is added to "negative" for what is known besides its words. */
  read(sentence: string, hurt = 0): Tone {
    const known = this.known(sentence);
    const outputs = this.outputs(known, hurt);
    const shares = softmax(outputs.slice(0, SENTIMENTS.length));
    const best = shares.indexOf(Math.max(...shares));
    const next = Math.max(...shares.filter((_, at) => at !== best));
    return {
      sentiment: SENTIMENTS[best] ?? 'neutral',
      margin: (shares[best] ?? 0) - next,
      emotions: HEARD_EMOTIONS.filter((_, at) => this.isHeard(outputs, at)),
      because: this.reasons(known, best),
    };
  }

  private known(sentence: string): readonly (readonly [string, number])[] {
    const known: (readonly [string, number])[] = [];
    for (const feature of featuresOf(sentence)) {
      const row = this.rows.get(feature);
      if (row !== undefined) known.push([feature, row]);
    }
    return known;
  }

  private outputs(known: readonly (readonly [string, number])[], hurt: number): readonly number[] {
    const sums = new Array<number>(OUTPUTS).fill(0);
    for (const [, row] of known) {
      for (let output = 0; output < OUTPUTS; output += 1)
        sums[output] = (sums[output] ?? 0) + (this.weights[row * OUTPUTS + output] ?? 0);
    }
    const scale = this.stored.step / Math.sqrt(known.length + 1);
    return sums.map((sum, output) => sum * scale + (this.stored.bias[output] ?? 0) + (output === NEGATIVE ? hurt : 0));
  }

  private isHeard(outputs: readonly number[], emotion: number): boolean {
    return (outputs[SENTIMENTS.length + emotion] ?? 0) >= (this.stored.thresholds[emotion] ?? Infinity);
  }

  private reasons(known: readonly (readonly [string, number])[], output: number): Tone['because'] {
    return known
      .filter(([feature]) => !feature.startsWith('#') && !/^[A-Z]/.test(feature))
      .map(([feature, row]) => ({ feature, weight: (this.weights[row * OUTPUTS + output] ?? 0) * this.stored.step }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, REASONS);
  }
}

function softmax(outputs: readonly number[]): readonly number[] {
  const top = Math.max(...outputs);
  const powers = outputs.map((output) => Math.exp(output - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
