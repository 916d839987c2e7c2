import type { MeasuredWhat } from '@heed/domain';
import stored from './model/model.json' with { type: 'json' };

/** What was measured when the listener was made. */
export interface Measured {
  readonly what: MeasuredWhat;
  /** The sentences it was measured on. */
  readonly on: string;
  /** How many of them. */
  readonly n: number;
  /** 0 to 1: the macro-averaged F1 of SENTIMENT and EMOTIONS, precision and recall of facts. */
  readonly figure: number;
}

const SETS: Readonly<Record<string, string>> = { goEmotions: 'GoEmotions', serviceChat: 'STAR' };

/**
 * Of facts, by sentences that the cues met for the first time when they were measured; afterwards some became tests. How
 * they were chosen is told in docs/listening.md.
 */
const FACTS = [
  { on: 'STAR', n: 983, precision: 0.77, recall: 0.79 },
  { on: 'English notes', n: 180, precision: 0.85, recall: 0.56 },
  { on: 'German, French, Spanish notes', n: 72, precision: 0.93, recall: 0.5 },
] as const;

/** What was measured, on sentences that the listener was not made from. */
export function measuredListening(): readonly Measured[] {
  return [
    ...measuredTones(),
    ...FACTS.flatMap(({ on, n, precision, recall }) => [
      { what: 'FACTS_PRECISION' as const, on, n, figure: precision },
      { what: 'FACTS_RECALL' as const, on, n, figure: recall },
    ]),
  ];
}

function measuredTones(): readonly Measured[] {
  const sets: unknown = JSON.parse(stored.about.measured);
  return Object.entries(typeof sets === 'object' && sets !== null ? sets : {}).flatMap(([set, figures]) => {
    const { n, sentimentMacroF1, emotionMacroF1 } = numbersOf(figures);
    if (n === undefined || sentimentMacroF1 === undefined || emotionMacroF1 === undefined) return [];
    const on = SETS[set] ?? set;
    return [
      { what: 'SENTIMENT', on, n, figure: sentimentMacroF1 } as const,
      { what: 'EMOTIONS', on, n, figure: emotionMacroF1 } as const,
    ];
  });
}

function numbersOf(told: unknown): Readonly<Record<string, number | undefined>> {
  const entries = Object.entries(typeof told === 'object' && told !== null ? told : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}
