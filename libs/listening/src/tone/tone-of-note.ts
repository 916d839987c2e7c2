import type { FactKind } from '@heed/domain';
import type { HeardTone } from '../heard';
import type { LinearModel, Tone } from '../model/linear-model';
import { HEARD_EMOTIONS, type HeardEmotion } from '../vocabulary';

/** From which margin a sentence is taken at its word. */
const SURE = 0.3;
/** By how much warm and strained sentences have to differ, so that a note is one of them. */
const LEAD = 0.2;
const MOST_EMOTIONS = 4;
const MOST_REASONS = 4;
const WORDS_ONLY = /^[^=¬]/;

/** A sentence and what was heard in it. */
export interface Spoken {
  readonly text: string;
  readonly kinds: readonly FactKind[];
}

/** Chosen on the seen rows of docs/listening.md: what hurts is often said in words that sound like nothing. */
const HURT = 0.75;

/** What a pain point or the wish to leave adds to "negative". */
export function hurtOf(kinds: readonly FactKind[]): number {
  return kinds.includes('PAIN_POINT') || kinds.includes('LEAVING') ? HURT : 0;
}

/**
 * How a note sounds by its sentences. A few plain sentences do not outvote one that is felt: WARM or STRAINED by those
 * that are surely one of them, NEUTRAL where all are surely neither, null where it is mixed or uncertain.
 */
export function toneOfNote(sentences: readonly Spoken[], model: LinearModel): HeardTone | null {
  const tones = sentences.map(({ text, kinds }) => model.read(text, hurtOf(kinds)));
  const sure = tones.filter(({ margin }) => margin >= SURE);
  const warm = sure.filter(({ sentiment }) => sentiment === 'positive');
  const strained = sure.filter(({ sentiment }) => sentiment === 'negative');
  if (warm.length + strained.length === 0)
    return sure.length > 0 && sure.length === tones.length ? neutral(sure) : null;
  const lead = (sum(warm) - sum(strained)) / (warm.length + strained.length);
  if (Math.abs(lead) < LEAD) return null;
  const felt = lead > 0 ? warm : strained;
  return {
    feeling: lead > 0 ? 'WARM' : 'STRAINED',
    emotions: emotionsOf(felt),
    margin: Math.abs(lead),
    because: reasonsOf(felt, model),
  };
}

function neutral(sure: readonly Tone[]): HeardTone {
  return { feeling: 'NEUTRAL', emotions: [], margin: sum(sure) / sure.length, because: [] };
}

function emotionsOf(tones: readonly Tone[]): HeardTone['emotions'] {
  const heard = tones.flatMap(({ emotions }) => emotions);
  const times = (emotion: HeardEmotion) => heard.filter((one) => one === emotion).length;
  return HEARD_EMOTIONS.filter((emotion) => emotion !== 'neutral' && times(emotion) > 0)
    .sort((a, b) => times(b) - times(a))
    .slice(0, MOST_EMOTIONS)
    .map((emotion) => emotion.toUpperCase() as Uppercase<HeardEmotion>);
}

function reasonsOf(felt: readonly Tone[], model: LinearModel): HeardTone['because'] {
  const weights = new Map<string, number>();
  for (const { feature, weight } of felt.flatMap((tone) => model.reasons(tone))) {
    const word = feature.replace(/^[\^$]/, '');
    if (WORDS_ONLY.test(word)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  }
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS);
}

function sum(tones: readonly Tone[]): number {
  return tones.reduce((total, { margin }) => total + margin, 0);
}
