import { FACT_KINDS, type FactKind, type MeasuredWhat } from '@heed/domain';
import { LISTENED_LANGUAGES, type ListenedLanguage } from './language/language-of';
import stored from './model/model.json' with { type: 'json' };
import { TONGUES } from './tongues';

/** What is heard in notes of one language. */
export interface HeardLanguage {
  readonly code: ListenedLanguage;
  readonly kinds: readonly FactKind[];
  readonly tone: boolean;
}

/** Languages in which something is heard, with what. */
export function heardLanguages(): readonly HeardLanguage[] {
  return LISTENED_LANGUAGES.flatMap((code) => {
    const cues = TONGUES[code]?.cues ?? [];
    const kinds = FACT_KINDS.filter((kind) => cues.some((cue) => cue.kind === kind));
    return kinds.length === 0 ? [] : [{ code, kinds, tone: code === 'en' }];
  });
}

/** What was measured when the model was made. */
export interface Measured {
  /** As a macro-averaged F1. */
  readonly what: MeasuredWhat;
  /** The sentences it was measured on. */
  readonly on: string;
  /** How many of them. */
  readonly n: number;
  /** 0 to 1. */
  readonly figure: number;
}

const SETS: Readonly<Record<string, string>> = { goEmotions: 'GoEmotions', serviceChat: 'STAR' };

/** What was measured of the model, on sentences it was not made from. */
export function measuredListening(): readonly Measured[] {
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
