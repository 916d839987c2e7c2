import { FACT_KINDS, type FactKind } from '@heed/domain';
import { LISTENED_LANGUAGES, type ListenedLanguage } from './language/language-of';
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
