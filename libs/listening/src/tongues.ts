import type { Tongue } from './facts/cue';
import { ENGLISH } from './facts/en/english';
import type { ListenedLanguage } from './language/language-of';

/** What is listened with in each language; null where nothing is heard yet. */
export const TONGUES: Readonly<Record<ListenedLanguage, Tongue | null>> = { en: ENGLISH, de: null, fr: null, es: null };
